import type { Locale } from '#kernel';

/** The same text in every language of the product; leaving one out does not compile. */
export type LocalisedText = Readonly<Record<Locale, string>>;
