import { finding, type Rule } from './helpers.js';
import { localTextsOf } from './texts.js';

/** GDPR 12(1): a document in one language must not fall back to another in the middle. */
export const translationRules: Rule = (facts) =>
  localTextsOf(facts).flatMap(({ pointer, text }) =>
    facts.locales
      .filter((locale) => text[locale] === undefined)
      .map((locale) => finding('text.translation_missing', `${pointer}/${locale}`, { language: locale })),
  );
