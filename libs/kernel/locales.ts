/** Languages documents are written in, in the order they are listed. `docs/guides/adding-a-language.md` tells what a new one needs. */
export const LOCALES = ['nb', 'nn', 'en', 'sv'] as const;
export type Locale = (typeof LOCALES)[number];

/** Languages of the interface and of finding messages. */
export const INTERFACE_LOCALES = ['nb', 'en'] as const satisfies readonly Locale[];
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number];

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** The tag that `Intl` formats dates and lists by. English is British: «1 February 2027», and no comma before “and”. */
export function formattingTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
