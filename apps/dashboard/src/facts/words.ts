import { isObject, type Json } from './draft/json.js';

/** A name as it is shown in a list: a plain text, or the first language that has words. */
export function localWords(value: Json | undefined, locales: readonly string[]): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return undefined;
  const words = [...locales, ...Object.keys(value)]
    .map((locale) => value[locale])
    .find((text) => typeof text === 'string' && text !== '');
  return typeof words === 'string' ? words : undefined;
}
