import type { InterfaceLocale, Locale } from '#kernel';

/** Each language in its own name, so that whoever reads it finds it. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLocale, string>> = { nb: 'Norsk bokmål', en: 'English' };

const TEXT_LOCALES: Readonly<Record<Locale, true>> = { nb: true, nn: true, en: true, sv: true };

/** Whether a document can be written in the language. */
export function isTextLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(TEXT_LOCALES, value);
}
