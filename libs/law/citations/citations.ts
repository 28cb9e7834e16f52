import type { Locale } from '#kernel';
import { GDPR_WRITERS, parseGdprCitation } from './gdpr-reference.js';
import { isStatuteId, statute, type Statute, type StatuteId } from './statutes.js';

/** 'GDPR 6(1)(f)', 'GDPR 12(3)', 'GDPR 15', 'GDPR 15-22', 'GDPR 21(2)-(3)'. */
export type GdprCitation = `GDPR ${string}`;

/** The id of a rule of law. National rules are a closed list, so a text can never cite an act that is not in the table. */
export type Citation = GdprCitation | StatuteId;

const NATIONAL_WRITERS: Readonly<Record<Locale, (statute: Statute) => string>> = {
  nb: ({ title, section }) => `${title.nb} § ${section}`,
  nn: ({ title, section }) => `${title.nn} § ${section}`,
  en: ({ title, section }) => `section ${section} of the ${title.en} (${title.nb})`,
  // «3-15 §» would read as a run of sections, so a number with a hyphen is cited as Norway cites it.
  sv: ({ title, section }) =>
    `${section.includes('-') ? `§ ${section}` : `${section} §`} i den ${title.sv} (${title.nb})`,
};

export function isCitation(value: string): value is Citation {
  return isStatuteId(value) || parseGdprCitation(value) !== undefined;
}

/**
 * The citation as a reader of that language expects it, without a leading capital for Norwegian and Swedish:
 * «personvernforordningen artikkel 6 nr. 1 bokstav f», “Article 6(1)(f) GDPR”, “section 13 of the Norwegian Bookkeeping Act (bokføringsloven)”.
 *
 * @throws RangeError when the citation is malformed, or names an act or article that is not in the tables.
 */
export function formatCitation(citation: Citation, locale: Locale): string {
  if (isStatuteId(citation)) return NATIONAL_WRITERS[locale](statute(citation));
  const reference = parseGdprCitation(citation);
  if (!reference) {
    throw new RangeError(
      `Unknown citation '${String(citation)}': write it as 'GDPR 6(1)(f)', or add the section to libs/law/citations/acts.ts`,
    );
  }
  return GDPR_WRITERS[locale](reference);
}

/**
 * Where the rule can be read, in the language closest to the reader's: Norwegian acts and the Norwegian text of the Regulation at
 * Lovdata, the Regulation in other languages at EUR-Lex. Undefined for what is not a citation.
 */
export function citationUrl(citation: Citation, locale: Locale): string | undefined {
  if (isStatuteId(citation)) return statute(citation).url;
  const reference = parseGdprCitation(citation);
  return reference && GDPR_ADDRESSES[locale](reference.article);
}

/** The Regulation is part of Norwegian law by the Personal Data Act section 1, and Lovdata has it with the Act. */
const lovdata = (article: number) => `https://lovdata.no/lov/2018-06-15-38/gdpr/a${String(article)}`;
const eurLex = (language: string) => (article: number) =>
  `https://eur-lex.europa.eu/legal-content/${language}/TXT/HTML/?uri=CELEX:32016R0679#art_${String(article)}`;

const GDPR_ADDRESSES: Readonly<Record<Locale, (article: number) => string>> = {
  nb: lovdata,
  nn: lovdata,
  en: eurLex('EN'),
  sv: eurLex('SV'),
};
