import { createHash } from 'node:crypto';

/** Prepared statements cost the server memory on each connection, and lists of different lengths are different statements. */
const MOST_NAMES = 200;

/**
 * Names the statements we send, so that each connection plans each of them once: planning takes as long as reading one page does.
 * A name is the hash of its statement, so that no two processes that share connections mean different things by one. After so
 * many different ones the rest go without a name, as pg understands an empty one.
 */
export function statementNames(): (statement: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size === MOST_NAMES) return '';
    const name = `vern_${createHash('sha256').update(sql).digest('hex').slice(0, 40)}`;
    names.set(sql, name);
    return name;
  };
}
