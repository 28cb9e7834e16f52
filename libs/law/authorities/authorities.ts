import type { Locale } from '#kernel';
import { countryName } from '../countries/country-codes.js';
import { AUTHORITY_ROWS } from './authority-rows.js';
import type { CookieAuthority, SupervisoryAuthority } from './authority-types.js';

export const AUTHORITIES: readonly SupervisoryAuthority[] = AUTHORITY_ROWS.map((row) => ({
  ...row,
  shortWebsite: shortWebsite(row.website),
}));

const BY_COUNTRY: ReadonlyMap<string, SupervisoryAuthority> = new Map(AUTHORITIES.map((row) => [row.country, row]));

/**
 * Norway splits supervision of ekomloven § 3-15: Nkom has scope and exemptions, Datatilsynet has information and consent
 * (FOR-2024-12-20-3413).
 */
export const COOKIE_AUTHORITIES: readonly CookieAuthority[] = [
  {
    country: 'NO',
    name: 'Nasjonal kommunikasjonsmyndighet (Nkom)',
    nameIn: { nn: 'Nasjonal kommunikasjonsmyndigheit (Nkom)', en: 'Norwegian Communications Authority (Nkom)' },
    website: 'https://nkom.no',
    shortWebsite: 'nkom.no',
  },
];

/**
 * The authority of the country where the controller is established (Articles 55 and 77).
 *
 * @param countryCode ISO 3166-1 alpha-2, upper case
 * @returns undefined outside the EEA, GB and CH
 */
export function supervisoryAuthority(countryCode: string): SupervisoryAuthority | undefined {
  return BY_COUNTRY.get(countryCode);
}

/** Bodies besides the data protection authority that supervise cookies in the country; none is the usual answer. */
export function cookieAuthorities(countryCode: string): readonly CookieAuthority[] {
  return COOKIE_AUTHORITIES.filter(({ country }) => country === countryCode);
}

/**
 * The name to print: in the reader's language when the authority uses it, else in its own. Denmark's authority is called
 * Datatilsynet like the Norwegian one, so its country follows: «Datatilsynet (Danmark)».
 */
export function authorityName(
  authority: Pick<SupervisoryAuthority, 'country' | 'name' | 'nameIn'>,
  locale: Locale,
): string {
  const name = authority.nameIn?.[locale] ?? authority.name;
  const ambiguous = authority.country !== 'NO' && name === BY_COUNTRY.get('NO')?.name;
  return ambiguous ? `${name} (${countryName(authority.country, locale)})` : name;
}

function shortWebsite(website: string): string {
  const { host, pathname } = new URL(website);
  return `${host}${pathname}`.replace(/\/$/, '');
}
