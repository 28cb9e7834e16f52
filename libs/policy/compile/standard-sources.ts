import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LOCALES, type Locale } from '#kernel';

const FOLDER = fileURLToPath(new URL('../clauses/', import.meta.url));

/** Paths under `clauses/<locale>/` of every clause file, sorted: `privacy-policy/rights/object`. */
function listClauseFiles(locale: Locale): string[] {
  return readdirSync(`${FOLDER}${locale}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hbs'))
    .map((path) => path.slice(0, -'.hbs'.length).replaceAll('\\', '/'))
    .sort();
}

/** The product's clause files by language and path. */
export const STANDARD_SOURCES: ReadonlyMap<Locale, ReadonlyMap<string, string>> = new Map(
  LOCALES.map((locale) => [
    locale,
    new Map(listClauseFiles(locale).map((path) => [path, readFileSync(`${FOLDER}${locale}/${path}.hbs`, 'utf8')])),
  ]),
);

/** Names of the clause files of a language, for the test that every language is complete. */
export function clauseFiles(locale: Locale): readonly string[] {
  return [...(STANDARD_SOURCES.get(locale)?.keys() ?? [])];
}
