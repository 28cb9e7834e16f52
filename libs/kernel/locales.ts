/** Languages the product can write documents in. Order is the order of preference when a list is shown. */
export const LOCALES = ['nb', 'nn', 'en', 'sv'] as const;
export type Locale = (typeof LOCALES)[number];

/** Languages whose clauses and terms are complete today; a document can be published in these. */
export const DOCUMENT_LOCALES = LOCALES;
export type DocumentLocale = (typeof DOCUMENT_LOCALES)[number];

/** Languages of the interface and of finding messages. */
export const INTERFACE_LOCALES = ['nb', 'en'] as const satisfies readonly Locale[];
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number];

export function isDocumentLocale(value: string): value is DocumentLocale {
  return (DOCUMENT_LOCALES as readonly string[]).includes(value);
}

/** The tag that `Intl` formats dates and lists by. English is British: «1 February 2027», and no comma before “and”. */
export function formattingTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
