import DataLoader from 'dataloader';
import type { AgencyContext } from '#database';
import type { GraphqlContext } from '../access/request.js';

/**
 * The operation's loader of that name, made on first use: however many parents ask, one batch is read.
 * `read` answers for keys in order, at most `maxBatchSize` of them at a time.
 */
export function loaderFor<Key, Value>(
  context: GraphqlContext,
  name: string,
  read: (access: AgencyContext, keys: readonly Key[]) => Promise<readonly Value[]>,
  maxBatchSize = 1_000,
): DataLoader<Key, Value> {
  const known = context.loaders.get(name) as DataLoader<Key, Value> | undefined;
  if (known) return known;
  const { access } = context.req;
  if (!access) throw new Error(`Loader ${name} is used outside an authorised operation`);
  const loader = new DataLoader<Key, Value>((keys) => read(access, keys), { maxBatchSize });
  context.loaders.set(name, loader);
  return loader;
}

/** Puts rows in the order of keys; `missing` for a key without a row. */
export function inOrder<Row, Value>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row | undefined) => Value,
): Value[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => valueOf(byKey.get(key)));
}
