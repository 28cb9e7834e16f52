import { LOCALES, type InterfaceLocale } from '#kernel';
import { COUNTRY_CODES, countryName, formatCitation, isEea, LEGAL_OBLIGATIONS, RETENTION_RULES } from '#law';
import { formVocabulary } from '#policy';

interface Choice {
  readonly code: string;
  readonly label: string;
}

/** Codes that facts may hold, each list with words in a language, for forms and integrations. */
export function factsVocabulary(locale: InterfaceLocale): Record<string, readonly Choice[]> {
  const collator = new Intl.Collator(locale);
  const countries = COUNTRY_CODES.map((code) => ({ code, label: countryName(code, locale), eea: isEea(code) })).sort(
    (a, b) => collator.compare(a.label, b.label),
  );
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  return {
    ...formVocabulary(locale),
    legalObligations: LEGAL_OBLIGATIONS.map(({ citation, label }) => ({
      code: citation,
      label: `${label[locale]} (${formatCitation(citation, locale)})`,
    })),
    retentionRules: RETENTION_RULES.map((rule) => ({ code: rule.id, label: rule.label[locale] })),
    countries,
    documentLocales: LOCALES.map((code) => ({ code, label: languages.of(code) ?? code })),
  };
}
