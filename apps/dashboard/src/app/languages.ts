import type { InterfaceLocale } from '#kernel';

/** Each language in its own name, so that whoever reads it finds it. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLocale, string>> = { nb: 'Norsk bokmål', en: 'English' };
