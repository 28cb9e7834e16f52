import { isStatuteId, legalObligation } from '#law';
import { CRIMINAL_DATA, SPECIAL_CATEGORIES, type Article9Condition } from '../../facts/vocabulary.js';
import type { Finding } from '../finding.js';
import { SPECIAL_DATA } from '../patterns/subjects.js';
import { finding, ownActivitiesOf, usesAny, type PlacedActivity, type Rule } from './helpers.js';
import { firstMatch } from './texts.js';

/** GDPR 6(1), 6(3), 9(2) and 10: on what ground, and what must be said of each ground. */
export const basisRules: Rule = (facts) =>
  ownActivitiesOf(facts).flatMap((placed) => [...basisFindings(placed), ...protectedDataFindings(placed)]);

function basisFindings({ activity: { basis }, pointer, args }: PlacedActivity): Finding[] {
  if (!basis) return [finding('basis.missing', `${pointer}/basis`, args)];
  const findings: Finding[] = [];
  const at = `${pointer}/basis`;
  const needsStatute = basis.article === '6(1)(c)' || basis.article === '6(1)(e)';
  if (basis.article === '6(1)(f)') {
    if (basis.interest === undefined) findings.push(finding('basis.interest_missing', `${at}/interest`, args));
    if (basis.balancing === undefined) findings.push(finding('basis.balancing_missing', `${at}/balancing`, args));
  } else if (basis.interest !== undefined) {
    findings.push(finding('basis.interest_without_ground', `${at}/interest`, args));
  }
  if (basis.article === '6(1)(a)') {
    if (basis.consentGiven === undefined)
      findings.push(finding('basis.consent_procedure_missing', `${at}/consentGiven`, args));
  } else if (basis.consentGiven !== undefined) {
    findings.push(finding('basis.consent_without_ground', `${at}/consentGiven`, args));
  }
  if (needsStatute && basis.statute === undefined)
    findings.push(finding('basis.statute_missing', `${at}/statute`, args));
  if (basis.statute !== undefined && !isKnownStatute(basis.article, basis.statute)) {
    findings.push(finding('basis.statute_unknown', `${at}/statute`, { ...args, words: basis.statute }));
  }
  return findings;
}

/** A legal obligation must be a duty in the table; a public task may rest on any section that somebody has read. */
function isKnownStatute(article: string, statute: string): boolean {
  return legalObligation(statute) !== undefined || (article !== '6(1)(c)' && isStatuteId(statute));
}

/** personopplysningsloven § 11: criminal data also where one of these conditions of Article 9(2) is met. */
const ALSO_FOR_CRIMINAL_DATA: readonly (Article9Condition | undefined)[] = [
  '9(2)(a)',
  '9(2)(c)',
  '9(2)(d)',
  '9(2)(e)',
  '9(2)(f)',
];

/** GDPR 9 and 10. */
function protectedDataFindings({ activity: { data, basis }, pointer, args }: PlacedActivity): Finding[] {
  const at = `${pointer}/basis`;
  const findings: Finding[] = [];
  const isUnconditional = basis?.article9 === undefined;
  if (basis && isUnconditional && usesAny(data, SPECIAL_CATEGORIES))
    findings.push(finding('basis.article9_missing', `${at}/article9`, args));
  if (basis && usesAny(data, CRIMINAL_DATA) && basis.statute === undefined) {
    if (!ALSO_FOR_CRIMINAL_DATA.includes(basis.article9))
      findings.push(finding('basis.criminal_data_without_statute', `${at}/statute`, args));
  }
  if (!isUnconditional) return findings;
  return [
    ...findings,
    ...(data ?? []).flatMap((item, index) => {
      const words = typeof item === 'string' ? undefined : firstMatch(item, SPECIAL_DATA);
      return words === undefined
        ? []
        : [finding('basis.special_data_in_words', `${pointer}/data/${String(index)}`, { ...args, words })];
    }),
  ];
}
