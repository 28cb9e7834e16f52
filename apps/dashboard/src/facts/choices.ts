import { language, textsIn } from '../i18n/i18n.js';
import type { choices } from '../i18n/nb/fields.js';
import type { Choice } from './vocabulary.js';

/** Choices of a list whose words are our own, in the language of the interface. */
export function choicesOf(list: keyof typeof choices): Choice[] {
  const words: Readonly<Record<string, string>> = textsIn(language()).choices[list];
  return Object.entries(words).map(([code, label]) => ({ code, label }));
}
