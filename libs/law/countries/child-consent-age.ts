import type { CountryCode } from './country-codes.js';

/**
 * The age from which a child can itself consent to an online service (Article 8(1); states may choose 13 to 16).
 * NO: personopplysningsloven § 5; a proposal to raise it to 15 was consulted on in 2025 and is not adopted. DK: 15 since 2024.
 * SE, DK, NL and DE are general knowledge, not read in their acts. Other countries are left out: the Regulation's own 16 is not
 * assumed for them. As of August 2026.
 */
const AGES: ReadonlyMap<string, number> = new Map<CountryCode, number>([
  ['NO', 13],
  ['SE', 13],
  ['DK', 15],
  ['NL', 16],
  ['DE', 16],
]);

/**
 * @param country ISO 3166-1 alpha-2, upper case
 * @returns years, or undefined when the table does not know the country
 */
export function childConsentAge(country: string): number | undefined {
  return AGES.get(country);
}
