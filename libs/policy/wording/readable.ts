import { namesAt } from './names.js';
import type { OwnClause } from './own-clause.js';
import { templateProblems } from './read-template.js';

/** Clauses whose answer is remembered: every set of an agency asks for the same ones. */
const REMEMBERED = 5_000;
const remembered = new Map<string, boolean>();

/**
 * Whether this product can read a clause in own words: the clause still exists, and every name in it does. What was readable when
 * it was saved may not be after an update.
 */
export function isReadable({ kind, path, text }: OwnClause): boolean {
  const key = `${kind}/${path}\0${text}`;
  let readable = remembered.get(key);
  if (readable === undefined) {
    const names = namesAt(kind, path);
    readable = names !== undefined && templateProblems(text, names).length === 0;
    if (remembered.size === REMEMBERED) remembered.clear();
    remembered.set(key, readable);
  }
  return readable;
}
