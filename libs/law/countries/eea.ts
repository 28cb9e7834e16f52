import type { CountryCode } from './country-codes.js';

/** The 27 Member States of the EU and, by the EEA Agreement, Iceland, Liechtenstein and Norway. As of August 2026. */
export const EEA: ReadonlySet<CountryCode> = new Set<CountryCode>([
  ...(['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE'] as const),
  ...(['IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'] as const),
  ...(['IS', 'LI', 'NO'] as const),
]);

/**
 * Parts of Member States that have a country code of their own: Åland (Article 355(4) TFEU) and the French outermost regions
 * (Article 349 TFEU). Union law, and so the GDPR, applies there.
 */
const PARTS_OF_MEMBER_STATES: ReadonlySet<string> = new Set<CountryCode>(['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT']);

/**
 * Whether personal data may flow to the country without chapter V of the GDPR applying.
 *
 * @param code ISO 3166-1 alpha-2, upper case. Svalbard (SJ), the Faroes and Greenland answer false: they are outside the EEA.
 */
export function isEea(code: string): boolean {
  return (EEA as ReadonlySet<string>).has(code) || PARTS_OF_MEMBER_STATES.has(code);
}
