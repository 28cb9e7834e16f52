import { isAnswered } from './answers.js';
import { isList, isObject, isSame, tokensOf, pointerOf, valueAt, type Json, type JsonObject } from './json.js';
import { marksOf, withMarks, type Mark } from './marks.js';
import { openQuestionsOf, withOpenQuestions, type OpenQuestion } from './open-questions.js';
import type { Pointed } from './pointed.js';

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
  return compare([], onlyValues(base), onlyValues(mine), onlyValues(theirs));
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
  let merged: Json = onlyValues(theirs);
  for (const { difference, side } of sides) {
    if (side === 'mine') merged = put(merged, difference.path, difference.mine, onlyValues(mine)) ?? {};
  }
  const said = <T extends Pointed>(entriesOf: (facts: Json) => readonly T[]) =>
    mergedSayings(entriesOf, base, mine, theirs, sides);
  const marks = said<Mark>(marksOf).flatMap(({ path, entry }) => {
    const pointer = toPointer(merged, path);
    return pointer === undefined ? [] : [{ ...entry, pointer }];
  });
  const questions = said<OpenQuestion>(openQuestionsOf).flatMap(({ path, entry }) => {
    const pointer = toPlace(merged, path);
    return pointer === undefined ? [] : [{ ...entry, pointer }];
  });
  const open = questions.filter(({ pointer }) => !isAnswered(merged, pointer));
  return withOpenQuestions(withMarks(merged, marks), open);
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

/** Without marks and open questions, which follow the values they are about. */
function onlyValues(facts: Json): Json {
  return withOpenQuestions(withMarks(facts, []), []);
}

interface Saying<T> {
  /** The place by ids. */
  readonly path: readonly string[];
  readonly entry: T;
}

/** What is said of values follows the value that was chosen. Where both sides say the same, what one of them took back is gone. */
function mergedSayings<T extends Pointed>(
  entriesOf: (facts: Json) => readonly T[],
  base: Json,
  mine: Json,
  theirs: Json,
  sides: readonly { difference: Difference; side: Side }[],
): Saying<T>[] {
  const byPlace = (facts: Json) =>
    new Map(entriesOf(facts).map((entry) => [pointerOf(toPath(facts, tokensOf(entry.pointer))), entry]));
  const [inBase, inMine, inTheirs] = [byPlace(base), byPlace(mine), byPlace(theirs)];
  return [...new Map([...inTheirs, ...inMine])].flatMap(([key, entry]) => {
    const path = tokensOf(key);
    const touching = sides.find(
      ({ difference }) => startsWith(path, difference.path) || startsWith(difference.path, path),
    );
    const keep = touching
      ? (touching.side === 'mine' ? inMine : inTheirs).has(key)
      : inBase.has(key)
        ? inMine.has(key) && inTheirs.has(key)
        : true;
    return keep ? [{ path, entry }] : [];
  });
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((token, index) => path[index] === token);
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

/** As `toPointer`, also for a value that is not there yet; undefined when the item it would stand in is gone. */
function toPlace(facts: Json, path: readonly string[]): string | undefined {
  for (let known = path.length; known > 0; known -= 1) {
    const pointer = toPointer(facts, path.slice(0, known));
    if (pointer === undefined) continue;
    return isList(valueAt(facts, pointer)) && known < path.length ? undefined : pointer + pointerOf(path.slice(known));
  }
  return pointerOf(path);
}
