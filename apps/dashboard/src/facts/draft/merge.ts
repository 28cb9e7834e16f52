import { isList, isObject, isSame, tokensOf, pointerOf, type Json, type JsonObject } from './json.js';
import { marksOf, withMarks, type Mark } from './marks.js';

/**
 * One place where two edits of the same facts differ. The path names items of a list by id, not by number, so that an item somebody
 * added in front moves nothing.
 */
export interface Difference {
  readonly path: readonly string[];
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
  /** Both changed it, and not to the same. */
  readonly both: boolean;
}

export type Side = 'mine' | 'theirs';

/** Every place where `mine` and `theirs` differ, given what both began from. */
export function differences(base: Json, mine: Json, theirs: Json): Difference[] {
  return compare([], withoutMarks(base), withoutMarks(mine), withoutMarks(theirs));
}

/** The side that is taken unless somebody chooses: the one that was changed; mine when both were. */
export function usualSide({ base, mine }: Difference): Side {
  return isSame(base, mine) ? 'theirs' : 'mine';
}

/** Facts in which every difference is settled. `choose` answers for each, in the order of `differences`. */
export function merge(
  base: Json,
  mine: Json,
  theirs: Json,
  choose: (difference: Difference, index: number) => Side,
): Json {
  const sides = differences(base, mine, theirs).map((difference, index) => ({
    difference,
    side: choose(difference, index),
  }));
  let merged: Json = withoutMarks(theirs);
  for (const { difference, side } of sides) {
    if (side === 'mine') merged = put(merged, difference.path, difference.mine, withoutMarks(mine)) ?? {};
  }
  return withMarks(merged, mergedMarks(base, mine, theirs, merged, sides));
}

function compare(
  path: readonly string[],
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
): Difference[] {
  if (isSame(mine, theirs)) return [];
  const parts = [base, mine, theirs].map(partsOf);
  const [baseParts, mineParts, theirParts] = parts;
  if (mineParts && theirParts && (baseParts || base === undefined)) {
    const keys = new Set([...Object.keys(theirParts), ...Object.keys(mineParts)]);
    return [...keys].flatMap((key) => compare([...path, key], baseParts?.[key], mineParts[key], theirParts[key]));
  }
  return [{ path, base, mine, theirs, both: !isSame(base, mine) && !isSame(base, theirs) }];
}

/** The parts of a value that can be settled one by one: fields of an object, items of a list by id. */
function partsOf(value: Json | undefined): JsonObject | undefined {
  if (isObject(value)) return value;
  if (isList(value) && value.length > 0 && value.every(hasId))
    return Object.fromEntries(value.map((item) => [item.id, item]));
  return undefined;
}

function hasId(item: Json): item is JsonObject & { readonly id: string } {
  return isObject(item) && typeof item['id'] === 'string';
}

/** A copy with the value at a path by ids. A new item goes where it stood in `order`, or last. */
function put(
  root: Json | undefined,
  path: readonly string[],
  value: Json | undefined,
  order: Json | undefined,
): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = partsOf(order)?.[key];
  if (isList(root)) {
    const at = root.findIndex((item) => hasId(item) && item.id === key);
    const next = put(at < 0 ? undefined : root[at], rest, value, inner);
    if (next === undefined) return root.filter((_, index) => index !== at);
    if (at >= 0) return root.map((item, index) => (index === at ? next : item));
    const before = isList(order) ? order.findIndex((item) => hasId(item) && item.id === key) : -1;
    const copy = [...root];
    copy.splice(before < 0 ? copy.length : Math.min(before, copy.length), 0, next);
    return copy;
  }
  const fields = isObject(root) ? root : {};
  const next = put(fields[key], rest, value, inner);
  if (next !== undefined) return { ...fields, [key]: next };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}

function withoutMarks(facts: Json): Json {
  return withMarks(facts, []);
}

/** Marks follow the value that was chosen. Where both sides say the same, a mark that one of them removed is gone. */
function mergedMarks(
  base: Json,
  mine: Json,
  theirs: Json,
  merged: Json,
  sides: readonly { difference: Difference; side: Side }[],
): Mark[] {
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map(keyedMarks) as [
    Map<string, Mark>,
    Map<string, Mark>,
    Map<string, Mark>,
  ];
  const kept: Mark[] = [];
  for (const [key, mark] of new Map([...inTheirs, ...inMine])) {
    const path = tokensOf(key);
    const touching = sides.find(
      ({ difference }) => startsWith(path, difference.path) || startsWith(difference.path, path),
    );
    const keep = touching
      ? (touching.side === 'mine' ? inMine : inTheirs).has(key)
      : inBase.has(key)
        ? inMine.has(key) && inTheirs.has(key)
        : true;
    const pointer = keep ? toPointer(merged, path) : undefined;
    if (pointer !== undefined) kept.push({ ...mark, pointer });
  }
  return kept;
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((token, index) => path[index] === token);
}

function keyedMarks(facts: Json): Map<string, Mark> {
  return new Map(marksOf(facts).map((mark) => [pointerOf(toPath(facts, tokensOf(mark.pointer))), mark]));
}

/** From numbers to ids. */
function toPath(value: Json | undefined, tokens: readonly string[]): string[] {
  const [token, ...rest] = tokens;
  if (token === undefined) return [];
  const inner = isList(value) ? value[Number(token)] : isObject(value) ? value[token] : undefined;
  const key = isList(value) && inner !== undefined && partsOf(value) && hasId(inner) ? inner.id : token;
  return [key, ...toPath(inner, rest)];
}

/** From ids to numbers in the facts at hand; undefined when the value is not there. */
export function toPointer(facts: Json, path: readonly string[]): string | undefined {
  let value: Json | undefined = facts;
  const tokens: string[] = [];
  for (const key of path) {
    if (isList(value)) {
      const byId = value.findIndex((item) => hasId(item) && item.id === key);
      const index: number = byId >= 0 ? byId : Number(key);
      tokens.push(String(index));
      value = value[index];
    } else {
      tokens.push(key);
      value = isObject(value) ? value[key] : undefined;
    }
    if (value === undefined) return undefined;
  }
  return pointerOf(tokens);
}
