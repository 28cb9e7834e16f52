import type { OwnClause } from '../wording/own-clause.js';
import {
  clausesWith,
  setOfTexts,
  STANDARD_CLAUSES,
  STANDARD_TEXTS,
  type ClauseSet,
  type ClauseTexts,
} from './clause-set.js';

/** What is kept of a clause set, as JSON, so that a version can be compiled again when the product says other words. */
export interface StoredClauseSet {
  readonly texts: ClauseTexts;
  readonly own: readonly StoredOwnClause[];
}

export type StoredOwnClause = Pick<OwnClause, 'kind' | 'locale' | 'path' | 'text'>;

/** Everything in a set of today's product. */
export function storedClauseSet(set: ClauseSet): StoredClauseSet {
  return { texts: STANDARD_TEXTS, own: set.own.map(({ kind, locale, path, text }) => ({ kind, locale, path, text })) };
}

/** The set that was kept, with the id it had. */
export function clauseSetOf({ texts, own }: StoredClauseSet): ClauseSet {
  const kept = setOfTexts(texts, true);
  return clausesWith(own, kept.id === STANDARD_CLAUSES.id ? STANDARD_CLAUSES : kept);
}
