import { createHash } from 'node:crypto';
import type { DocumentKind, Locale } from '#kernel';
import type { OwnClause } from '../wording/own-clause.js';
import { STANDARD_SOURCES } from './standard-sources.js';

/** All clause texts a document is made with: the product's own, and what an agency says in other words. */
export interface ClauseSet {
  /** SHA-256 (hex) over everything in it: the same id is the same words. */
  readonly id: string;
  /** The text of a clause; undefined where the set has none. */
  source(locale: Locale, kind: DocumentKind, path: string): string | undefined;
  /** The agency's own wording in it. */
  readonly own: readonly OwnClause[];
}

/** The product's own texts. */
export const STANDARD_CLAUSES: ClauseSet = {
  id: (() => {
    const hash = createHash('sha256');
    for (const [locale, sources] of STANDARD_SOURCES) {
      for (const [path, source] of sources) hash.update(`${locale}/${path}\0${source}\0`);
    }
    return hash.digest('hex');
  })(),
  source: (locale, kind, path) => STANDARD_SOURCES.get(locale)?.get(`${kind}/${path}`),
  own: [],
};

/** Sets with own wording, by id, so that a clause is read once and not once per document. */
const REMEMBERED_SETS = 500;
const remembered = new Map<string, ClauseSet>();

/** The product's texts with an agency's wording over them. Without wording it is the product's set itself. */
export function clausesWith(own: readonly OwnClause[]): ClauseSet {
  if (own.length === 0) return STANDARD_CLAUSES;
  const entries = own
    .map((clause) => [`${clause.locale}/${clause.kind}/${clause.path}`, clause] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(STANDARD_CLAUSES.id);
  for (const [key, { text }] of entries) hash.update(`${key}\0${text}\0`);
  const id = hash.digest('hex');
  const known = remembered.get(id);
  if (known) return known;
  const texts = new Map(entries.map(([key, { text }]) => [key, text]));
  const set: ClauseSet = {
    id,
    source: (locale, kind, path) =>
      texts.get(`${locale}/${kind}/${path}`) ?? STANDARD_CLAUSES.source(locale, kind, path),
    own: entries.map(([, clause]) => clause),
  };
  if (remembered.size === REMEMBERED_SETS) remembered.clear();
  remembered.set(id, set);
  return set;
}
