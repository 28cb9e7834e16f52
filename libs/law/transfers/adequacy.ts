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
 * @param on ISO 8601 date; when given, a decision that has expired by then, or had not been made, is left out
 * @returns undefined when there is none; also for EEA countries, which need none
 */
export function adequacyFor(code: string, on?: string): AdequacyDecision | undefined {
  const found = BY_CODE.get(code);
  if (!found || on === undefined) return found;
  const hasBegun = found.validFrom === undefined || found.validFrom <= on;
  const isOver = found.expires !== undefined && found.expires < on;
  return hasBegun && !isOver ? found : undefined;
}

/** The European Community in the numbers of its acts. */
const COMMUNITY: Readonly<Record<Locale, string>> = { nb: 'EF', nn: 'EF', en: 'EC', sv: 'EG' };

/** The number alone, as each language writes it: «(EU) 2023/1795», «2000/518/EF», “2000/518/EC”. */
export function decisionNumber({ decision }: AdequacyDecision, locale: Locale): string {
  const number = decision.split(/ of |, /)[0] ?? decision;
  return number.replace(/EC$/, COMMUNITY[locale]);
}
