import { isTextLocale } from '../app/languages.js';
import { isList, isObject, isSame, isWithin, pointerOf, tokensOf, valueAt, type Json } from '../facts/draft/json.js';

/**
 * The facts behind a text as a person meets them in the form, each once: a list of words and a text in several languages are one
 * fact, and what holds other facts behind the same text is left out.
 */
export function factsBehind(facts: Json, pointers: readonly string[]): string[] {
  const met = [...new Set(pointers.map((pointer) => wholeOf(facts, pointer)))];
  return met.filter((pointer) => !met.some((other) => other !== pointer && isWithin(other, pointer)));
}

/** The field a value belongs to: the list of a word, the text of one of its languages. */
function wholeOf(facts: Json, pointer: string): string {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  if (parent === '') return pointer;
  const around = valueAt(facts, parent);
  const isPart = isList(around) ? isWord(valueAt(facts, pointer)) : isText(around);
  return isPart ? wholeOf(facts, parent) : pointer;
}

function isWord(value: Json | undefined): boolean {
  return !isList(value) && (!isObject(value) || isText(value));
}

function isText(value: Json | undefined): boolean {
  return isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every(isTextLocale);
}

/** Where the value at a pointer into a draft stands in the facts that were saved: items of lists may have moved. */
export function savedPointer(draft: Json, saved: Json, pointer: string): string | undefined {
  let here: Json | undefined = draft;
  let there: Json | undefined = saved;
  const path: string[] = [];
  for (const token of tokensOf(pointer)) {
    here = here === undefined ? undefined : valueAt(here, pointerOf([token]));
    let place = token;
    if (isList(there) && isObject(here) && typeof here['id'] === 'string') {
      const { id } = here;
      const index = there.findIndex((item) => isObject(item) && item['id'] === id);
      if (index < 0) return undefined;
      place = String(index);
    }
    there = there === undefined ? undefined : valueAt(there, pointerOf([place]));
    path.push(place);
  }
  return isSame(here, there) ? pointerOf(path) : undefined;
}
