import type { CountryCode } from './country-codes.js';

interface ConsentAge {
  readonly country: CountryCode;
  readonly years: number;
  readonly source: string;
  /** First day of the age, ISO 8601. Absent: from the day the Regulation applied in the country. */
  readonly validFrom?: string;
}

/**
 * The age from which a child can itself consent to an online service (Article 8(1); states may choose 13 to 16), the newest row of a
 * country first. In Norway a proposal to raise it to 15 was consulted on in 2025 and is not adopted; a new age is a new row with its
 * day. Only Norway's is read in its act. Other countries are left out: the Regulation's own 16 is not assumed for them. As of
 * August 2026.
 */
const AGES: readonly ConsentAge[] = [
  { country: 'NO', years: 13, source: 'personopplysningsloven § 5' },
  { country: 'SE', years: 13, source: 'general knowledge' },
  { country: 'DK', years: 15, source: 'general knowledge', validFrom: '2024-01-01' },
  { country: 'DK', years: 13, source: 'general knowledge' },
  { country: 'NL', years: 16, source: 'general knowledge' },
  { country: 'DE', years: 16, source: 'general knowledge' },
];

/**
 * @param country ISO 3166-1 alpha-2, upper case
 * @param on ISO 8601 date; when absent, the newest age
 * @returns years, or undefined when the table does not know the country
 */
export function childConsentAge(country: string, on?: string): number | undefined {
  return AGES.find(
    (row) => row.country === country && (on === undefined || row.validFrom === undefined || row.validFrom <= on),
  )?.years;
}
