import type { Locale } from '#kernel';
import type { CountryCode } from '../countries/country-codes.js';

/** A body that people may complain to under Article 77 (or, for GB and CH, under their own act). */
export interface SupervisoryAuthority {
  country: CountryCode;
  /** In the authority's own language. */
  name: string;
  /** The authority's own name in another language it uses. */
  nameIn?: Readonly<Partial<Record<Locale, string>>>;
  website: string;
  /** The website as people write it: 'www.datatilsynet.no'. */
  shortWebsite: string;
  complaintUrl?: string;
  /** Absent when the authority takes complaints by web form only. */
  email?: string;
  /** International format: '+47 22 39 69 00'. */
  phone?: string;
  postalAddress?: string;
  /** BCP 47 codes of the languages the authority answers in. */
  languages: readonly string[];
  /** What a person who picks or prints the authority must know, in English. */
  note?: string;
}

/** The body that supervises storing on and reading from users' equipment; it shares the task with the data protection authority. */
export interface CookieAuthority {
  country: CountryCode;
  name: string;
  /** The body's own name in another language it uses. */
  nameIn?: Readonly<Partial<Record<Locale, string>>>;
  website: string;
  shortWebsite: string;
}
