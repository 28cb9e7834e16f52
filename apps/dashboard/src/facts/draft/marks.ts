import {
  isList,
  isObject,
  isWithin,
  pointerOf,
  tokensOf,
  valueAt,
  withoutValue,
  withValue,
  type Json,
} from './json.js';

/** `demo`: filled in to show the product. `suggestion`: proposed, waits for a person to confirm. */
export type MarkKind = 'demo' | 'suggestion';
export interface Mark {
  readonly pointer: string;
  readonly kind: MarkKind;
}

export function marksOf(facts: Json): Mark[] {
  const marks = valueAt(facts, '/marks');
  if (!isList(marks)) return [];
  return marks.flatMap((mark) =>
    isObject(mark) && typeof mark['pointer'] === 'string' && (mark['kind'] === 'demo' || mark['kind'] === 'suggestion')
      ? [{ pointer: mark['pointer'], kind: mark['kind'] }]
      : [],
  );
}

export function withMarks(facts: Json, marks: readonly Mark[]): Json {
  if (marks.length === 0) return withoutValue(facts, '/marks');
  return withValue(
    facts,
    '/marks',
    marks.map(({ pointer, kind }) => ({ pointer, kind })),
  );
}

/** The mark a field shows: about its value or a part of it. */
export function markWithin(facts: Json, pointer: string): Mark | undefined {
  return marksOf(facts).find((mark) => isWithin(mark.pointer, pointer));
}

/**
 * Marks after somebody has said what stands at the pointer: those about it go, and one about a larger value that holds it is
 * replaced by marks on what is left of that value.
 */
export function marksAfterSaying(facts: Json, pointer: string): Mark[] {
  return marksOf(facts).flatMap((mark) => {
    if (isWithin(mark.pointer, pointer)) return [];
    if (!isWithin(pointer, mark.pointer)) return [mark];
    return besides(facts, mark.pointer, tokensOf(pointer).slice(tokensOf(mark.pointer).length)).map((left) => ({
      pointer: left,
      kind: mark.kind,
    }));
  });
}

/** Pointers of everything in the value at `parent` except what lies on the way down `path`. */
function besides(facts: Json, parent: string, path: readonly string[]): string[] {
  const [token, ...rest] = path;
  if (token === undefined) return [];
  const value = valueAt(facts, parent);
  const keys = isList(value)
    ? value.map((_, index) => String(index))
    : isObject(value)
      ? Object.keys(value).filter((key) => key !== 'id')
      : [];
  const siblings = keys.filter((key) => key !== token).map((key) => parent + pointerOf([key]));
  return [...siblings, ...besides(facts, parent + pointerOf([token]), rest)];
}
