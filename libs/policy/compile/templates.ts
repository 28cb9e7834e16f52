import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOCUMENT_LOCALES, type DocumentKind, type DocumentLocale } from '#kernel';
import { readClause, type Clause } from './clause.js';
import { helpersFor } from './helpers.js';

const FOLDER = fileURLToPath(new URL('../clauses/', import.meta.url));

/** Paths under `clauses/<locale>/` of every clause file, sorted: `privacy-policy/rights/object`. */
function listClauseFiles(locale: DocumentLocale): string[] {
  return readdirSync(`${FOLDER}${locale}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hbs'))
    .map((path) => path.slice(0, -'.hbs'.length).replaceAll('\\', '/'))
    .sort();
}

const SOURCES = new Map<DocumentLocale, ReadonlyMap<string, string>>(
  DOCUMENT_LOCALES.map((locale) => [
    locale,
    new Map(listClauseFiles(locale).map((path) => [path, readFileSync(`${FOLDER}${locale}/${path}.hbs`, 'utf8')])),
  ]),
);

const HELPERS = new Map(DOCUMENT_LOCALES.map((locale) => [locale, helpersFor(locale)]));

/** Names of the clause files of a language, for the test that every language is complete. */
export function clauseFiles(locale: DocumentLocale): readonly string[] {
  return [...(SOURCES.get(locale)?.keys() ?? [])];
}

/** A clause in a language. One without a file is a programming error, named; so is one that cannot say what it should. */
export function clauseOf(locale: DocumentLocale, kind: DocumentKind, name: string): Clause {
  const source = SOURCES.get(locale)?.get(`${kind}/${name}`);
  const helpers = HELPERS.get(locale);
  if (source === undefined || !helpers) throw new Error(`Write libs/policy/clauses/${locale}/${kind}/${name}.hbs`);
  const refusal = (cause: unknown): Error => {
    const message = cause instanceof Error ? cause.message : String(cause);
    return new Error(`Clause ${locale}/${kind}/${name} cannot be rendered: ${message}`, { cause });
  };
  try {
    const clause = readClause(source, helpers);
    return (context) => {
      try {
        return clause(context);
      } catch (cause) {
        throw refusal(cause);
      }
    };
  } catch (cause) {
    throw refusal(cause);
  }
}

/** Identity of all clause texts together: SHA-256 over their paths and contents. */
export const CLAUSE_SET_ID: string = (() => {
  const hash = createHash('sha256');
  for (const [locale, sources] of SOURCES) {
    for (const [path, source] of sources) hash.update(`${locale}/${path}\0${source}\0`);
  }
  return hash.digest('hex');
})();
