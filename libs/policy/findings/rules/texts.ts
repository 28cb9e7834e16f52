import { LOCALES, type Locale } from '#kernel';
import type { LocalText } from '../../facts/primitives.js';
import type { ClientFacts } from '../../facts/schema.js';
import { pointerOf } from '../../facts/validate.js';

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

/** Every text of the client's own, in the order of the facts. */
export function localTextsOf(facts: ClientFacts): PlacedText[] {
  const found: PlacedText[] = [];
  walk(facts, [], (path, value) => {
    if (isLocalText(value)) found.push({ pointer: pointerOf(path), text: value });
  });
  return found;
}

/** Every string of the facts, in the order of the facts; texts in one entry per language. */
export function wordsOf(facts: ClientFacts): PlacedWords[] {
  const found: PlacedWords[] = [];
  walk(facts, [], (path, value, parent) => {
    if (typeof value !== 'string') return;
    const last = path.at(-1);
    found.push({
      pointer: pointerOf(path),
      words: value,
      locale: isLocalText(parent) ? LOCALES.find((locale) => locale === last) : undefined,
    });
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
  path: readonly PropertyKey[],
  visit: (path: readonly PropertyKey[], value: unknown, parent: unknown) => void,
  parent?: unknown,
): void {
  visit(path, value, parent);
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    // Marks say something of the facts and are no part of a document.
    if (path.length === 0 && key === 'marks') continue;
    walk(inner, [...path, key], visit, value);
  }
}
