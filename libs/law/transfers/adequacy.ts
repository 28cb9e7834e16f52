import type { Locale } from '#kernel';
import type { AdequacyDecision } from './adequacy-decision.js';
import { ADEQUACY_ROWS } from './adequacy-rows.js';

/** Decisions in force. As of 5 August 2026; they change several times a year. */
export const ADEQUACY_DECISIONS: readonly AdequacyDecision[] = ADEQUACY_ROWS;

const BY_CODE: ReadonlyMap<string, AdequacyDecision> = new Map(ADEQUACY_DECISIONS.map((row) => [row.code, row]));

/**
 * The decision for a third country. Read `scope` and `dependsOnRecipient` before relying on it.
 *
 * @param code ISO 3166-1 alpha-2, upper case
 * @param on ISO 8601 date; when given, a decision that has expired by then is left out
 * @returns undefined when there is none; also for EEA countries, which need none
 */
export function adequacyFor(code: string, on?: string): AdequacyDecision | undefined {
  const found = BY_CODE.get(code);
  const expired = found?.expires !== undefined && on !== undefined && on > found.expires;
  return expired ? undefined : found;
}

/** The European Community in the numbers of its acts. */
const COMMUNITY: Readonly<Record<Locale, string>> = { nb: 'EF', nn: 'EF', en: 'EC', sv: 'EG' };

/** The number alone, as each language writes it: «(EU) 2023/1795», «2000/518/EF», “2000/518/EC”. */
export function decisionNumber({ decision }: AdequacyDecision, locale: Locale): string {
  const number = decision.split(/ of |, /)[0] ?? decision;
  return number.replace(/EC$/, COMMUNITY[locale]);
}
