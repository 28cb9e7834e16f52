import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOCUMENT_LOCALES, type DocumentKind, type DocumentLocale } from '#kernel';
import Handlebars from 'handlebars';
import { helpersFor } from './helpers.js';

type Template = (context: object) => string;

const FOLDER = fileURLToPath(new URL('../clauses/', import.meta.url));
const OPTIONS: CompileOptions = { strict: true, knownHelpersOnly: true, preventIndent: true };

/** Paths under `clauses/<locale>/` of every clause file, sorted: `privacy-policy/rights/object`. */
function listClauseFiles(locale: DocumentLocale): string[] {
  return readdirSync(`${FOLDER}${locale}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hbs'))
    .map((path) => path.slice(0, -'.hbs'.length).replaceAll('\\', '/'))
    .sort();
}

interface Library {
  readonly templates: ReadonlyMap<string, Template>;
  readonly sources: ReadonlyMap<string, string>;
}

/** Handlebars on an instance of its own per language, so that nothing registered elsewhere reaches a clause. */
function load(locale: DocumentLocale): Library {
  const engine = Handlebars.create();
  const helpers = helpersFor(locale);
  engine.registerHelper(helpers);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  const templates = new Map<string, Template>();
  const sources = new Map<string, string>();
  for (const path of listClauseFiles(locale)) {
    const source = readFileSync(`${FOLDER}${locale}/${path}.hbs`, 'utf8');
    sources.set(path, source);
    const render = engine.compile(source, { ...OPTIONS, knownHelpers });
    templates.set(path, (context) =>
      render(context, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }),
    );
  }
  return { templates, sources };
}

const libraries = Object.fromEntries(DOCUMENT_LOCALES.map((locale) => [locale, load(locale)])) as Record<
  DocumentLocale,
  Library
>;

/** Names of the clause files of a language, for the test that every language is complete. */
export function clauseFiles(locale: DocumentLocale): readonly string[] {
  return [...libraries[locale].templates.keys()];
}

/** What a clause says in a language. A clause without a file is a programming error, named. */
export function renderClause(locale: DocumentLocale, kind: DocumentKind, clause: string, context: object): string {
  const template = libraries[locale].templates.get(`${kind}/${clause}`);
  if (!template) throw new Error(`Write libs/policy/clauses/${locale}/${kind}/${clause}.hbs`);
  try {
    return template(context);
  } catch (cause) {
    throw new Error(
      `Clause ${locale}/${kind}/${clause} cannot be rendered: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

/** Identity of all clause texts together: SHA-256 over their paths and contents. */
export const CLAUSE_SET_ID: string = (() => {
  const hash = createHash('sha256');
  for (const locale of DOCUMENT_LOCALES) {
    for (const [path, source] of libraries[locale].sources) hash.update(`${locale}/${path}\0${source}\0`);
  }
  return hash.digest('hex');
})();
