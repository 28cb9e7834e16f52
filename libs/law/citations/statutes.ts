import type { CountryCode } from '../countries/country-codes.js';
import type { LocalisedText } from '../localised-text.js';
import { NORWEGIAN_ACTS } from './acts.js';

type Acts = typeof NORWEGIAN_ACTS;

/** 'NO bokføringsloven § 13': country, Bokmål short title, section. Only sections that somebody has read are in the list. */
export type StatuteId = { [A in keyof Acts]: `NO ${A} § ${Acts[A]['sections'][number]}` }[keyof Acts];

/** One section of a national act. */
export interface Statute {
  id: StatuteId;
  country: CountryCode;
  /** Short title of the act. */
  title: LocalisedText;
  /** 'LOV-2004-11-19-73' */
  reference: string;
  /** Without the sign: '13', '3-15'. */
  section: string;
  /** The section in the consolidated text. */
  url: string;
}

/** Every national rule the product may cite. */
export const STATUTES: Readonly<Record<StatuteId, Statute>> = Object.fromEntries(
  Object.entries(NORWEGIAN_ACTS).flatMap(([act, { title, reference, sections }]) =>
    sections.map((section) => {
      const id = `NO ${act} § ${section}` as StatuteId;
      return [id, { id, country: 'NO', title, reference, section, url: lovdataUrl(reference, section) }];
    }),
  ),
) as Record<StatuteId, Statute>;

export function isStatuteId(value: string): value is StatuteId {
  return Object.hasOwn(STATUTES, value);
}

/** @throws RangeError when the section is not in the table, which only an unchecked string can be */
export function statute(id: StatuteId): Statute {
  if (!isStatuteId(id)) throw new RangeError(`Unknown statute '${String(id)}': add it to libs/law/citations/acts.ts`);
  return STATUTES[id];
}

/** 'LOV-2004-11-19-73' and '13' give https://lovdata.no/lov/2004-11-19-73/§13 with the section sign percent-encoded. */
function lovdataUrl(reference: string, section: string): string {
  return `https://lovdata.no/lov/${reference.replace('LOV-', '')}/${encodeURIComponent(`§${section.replaceAll(' ', '')}`)}`;
}
