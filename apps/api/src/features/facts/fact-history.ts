import { isDeepStrictEqual } from 'node:util';

/** Facts, or a part of them that holds all that is asked about, as they were from one save on. */
export interface SavedFacts {
  readonly revision: number;
  readonly facts: unknown;
  readonly savedAt: Date;
  /** `member:<id>`, `key:<id>` or `system:<name>`. */
  readonly savedBy: string;
}

/**
 * When the value at a pointer became what it is: with the save that changed it, or with a moment before which that happened.
 * With neither when no facts have ever said it.
 */
export interface FactChange {
  readonly pointer: string;
  readonly saved?: SavedFacts;
  readonly before?: Date;
}

/**
 * The newest change of the value at each pointer, or of what is under it. Revisions come newest first; ones that changed nothing
 * may be left out. Pointers are into the newest. `complete` tells that the last is the first facts there were.
 */
export function newestChanges(
  revisions: readonly SavedFacts[],
  pointers: readonly string[],
  complete: boolean,
): FactChange[] {
  return pointers.map((pointer) => newestChange(revisions, pointer, complete));
}

function newestChange(revisions: readonly SavedFacts[], pointer: string, complete: boolean): FactChange {
  let path = tokensOf(pointer);
  for (const [index, saved] of revisions.entries()) {
    const value = valueAt(saved.facts, path);
    const earlier = revisions[index + 1];
    if (!earlier) {
      if (!complete) return { pointer, before: saved.savedAt };
      return value === undefined ? { pointer } : { pointer, saved };
    }
    path = pathBefore(saved.facts, earlier.facts, path);
    if (!isSame(value, valueAt(earlier.facts, path))) return { pointer, saved };
  }
  return { pointer };
}

/** Where the value at a path stood in earlier facts: items of lists may have moved. */
function pathBefore(facts: unknown, earlier: unknown, path: readonly string[]): string[] {
  let value = facts;
  let before = earlier;
  return path.map((token) => {
    const item = child(value, token);
    const place = Array.isArray(before) && item !== undefined ? placeOf(item, before, token) : token;
    value = item;
    before = child(before, place);
    return place;
  });
}

/** An item with an id is itself wherever it stands; one without is where its equal is, or else where it was. */
function placeOf(item: unknown, list: readonly unknown[], token: string): string {
  const id = idOf(item);
  const place = list.findIndex((other) => (id === undefined ? isDeepStrictEqual(other, item) : idOf(other) === id));
  if (place >= 0) return String(place);
  const there = child(list, token);
  // What stands there now is another thing than an item with an id, or a word, that was not there before.
  return id !== undefined || typeof item !== 'object' || idOf(there) !== undefined ? '-' : token;
}

/** Equality in which the order of a list of items with ids does not matter. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    const others = new Map(b.map((item, index) => [idOf(item) ?? index, item] as const));
    return a.every((item, index) => isSame(item, others.get(idOf(item) ?? index)));
  }
  if (!isObject(a) || !isObject(b)) return isDeepStrictEqual(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce(child, root);
}

function child(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return /^(0|[1-9]\d{0,9})$/.test(token) ? (value[Number(token)] as unknown) : undefined;
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

function idOf(item: unknown): string | undefined {
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The steps of a JSON pointer (RFC 6901). */
export function tokensOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
