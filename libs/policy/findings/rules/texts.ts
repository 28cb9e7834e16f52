import { LOCALES, type Locale } from '#kernel';
import type { LocalText } from '../../facts/primitives.js';
import type { ClientFacts } from '../../facts/schema.js';
import { pointerOf } from '../../facts/validate.js';
import type { Finding } from '../finding.js';
import { isDenied, type Pattern } from '../patterns/language.js';

/** One text in all its languages. */
export interface PlacedText {
  readonly pointer: string;
  readonly text: LocalText;
}

/** A string as it stands, with its language when it is one of the client's own texts. */
export interface PlacedWords {
  readonly pointer: string;
  readonly words: string;
  readonly locale: Locale | undefined;
}

/** Looks at one string. All such rules share one walk through the facts. */
export type TextRule = (placed: PlacedWords, facts: ClientFacts) => readonly Finding[];

/** Every text of the client's own, in the order of the facts. */
export function localTextsOf(facts: ClientFacts): PlacedText[] {
  const found: PlacedText[] = [];
  walk(facts, '', (pointer, _key, value) => {
    if (isLocalText(value)) found.push({ pointer, text: value });
  });
  return found;
}

/** Every string of the facts, in the order of the facts; texts in one entry per language. */
export function wordsOf(facts: ClientFacts): PlacedWords[] {
  const found: PlacedWords[] = [];
  walk(facts, '', (pointer, key, value, parent) => {
    if (typeof value !== 'string') return;
    const locale = LOCALES.find((known) => known === key);
    found.push({ pointer, words: value, locale: isLocalText(parent) ? locale : undefined });
  });
  return found;
}

/** In the schema only a text of the client's own has languages as keys. */
function isLocalText(value: unknown): value is LocalText {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const keys: readonly string[] = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (LOCALES as readonly string[]).includes(key));
}

function walk(
  value: unknown,
  pointer: string,
  visit: (pointer: string, key: string, value: unknown, parent: unknown) => void,
  key = '',
  parent?: unknown,
): void {
  visit(pointer, key, value, parent);
  if (value === null || typeof value !== 'object') return;
  for (const [inner, part] of Object.entries(value)) {
    // Marks say something of the facts and are no part of a document.
    if (pointer === '' && inner === 'marks') continue;
    walk(part, pointer + pointerOf([inner]), visit, inner, value);
  }
}

/** The first words of a text, in any of its languages, that match and are not denied in their sentence. */
export function firstMatch(text: LocalText, pattern: Pattern): string | undefined {
  return LOCALES.map((locale) => {
    const words = text[locale] ?? '';
    const found = pattern[locale].exec(words);
    return found && !isDenied(words, found.index) ? found[0] : undefined;
  }).find((words) => words !== undefined);
}
