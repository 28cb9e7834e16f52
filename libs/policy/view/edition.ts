import type { ClientFacts } from '../facts/schema.js';
import type { Words } from '../compile/words.js';
import type { Speaker } from './speaker.js';

/** Number and date printed in the document. A draft has no number. */
export interface Edition {
  readonly number?: number;
  /** ISO date from which the text applies. */
  readonly date: string;
}

/** What is printed about the document itself. */
export interface EditionView {
  /** Undefined in a draft. */
  readonly number: Words | undefined;
  readonly date: Words;
  /** What was filled in to show the product and was not said by the business, each part once. */
  readonly demoParts: readonly Words[];
}

export function editionView(facts: ClientFacts, edition: Edition, speak: Speaker): EditionView {
  const demo = (facts.marks ?? []).filter(({ kind }) => kind === 'demo');
  return {
    number: edition.number === undefined ? undefined : speak.plain(String(edition.number)),
    date: speak.date(edition.date),
    demoParts: demoParts(
      demo.map(({ pointer }) => pointer),
      speak,
    ),
  };
}

/** More parts than this are told as the large parts they belong to: a list that nobody reads informs nobody. */
const MANY_PARTS = 8;

function demoParts(pointers: readonly string[], speak: Speaker): Words[] {
  const near = onceNamed(pointers, (pointer) => speak.partOf(pointer.replace(ITEM_NUMBERS, '')), MANY_PARTS + 1, speak);
  if (near.length <= MANY_PARTS) return near;
  return onceNamed(pointers, (pointer) => speak.partOf(largePart(pointer)), Infinity, speak);
}

const ITEM_NUMBERS = /\/\d+(?![^/])/g;

/** `/activities/0/basis` is in `/activities`. */
function largePart(pointer: string): string {
  const end = pointer.indexOf('/', 1);
  return end < 0 ? pointer : pointer.slice(0, end);
}

/** The names of the pointers, each once with its first pointer, and no more than `most`. */
function onceNamed(
  pointers: readonly string[],
  nameOf: (pointer: string) => string,
  most: number,
  speak: Speaker,
): Words[] {
  const found = new Map<string, Words>();
  for (const pointer of pointers) {
    const name = nameOf(pointer);
    if (!found.has(name)) found.set(name, speak.plain(name, pointer));
    if (found.size === most) break;
  }
  return [...found.values()];
}
