import { isStatuteId, legalObligation } from '#law';
import { SPECIAL_CATEGORIES } from '../../facts/vocabulary.js';
import type { Finding } from '../finding.js';
import { finding, ownActivitiesOf, type PlacedActivity, type Rule } from './helpers.js';

/** GDPR 6(1), 6(3) and 9(2): on what ground, and what must be said of each ground. */
export const basisRules: Rule = (facts) => ownActivitiesOf(facts).flatMap(basisFindings);

function basisFindings({ activity, pointer, args }: PlacedActivity): Finding[] {
  const { basis } = activity;
  if (!basis) return [finding('basis.missing', `${pointer}/basis`, args)];
  const findings: Finding[] = [];
  const at = `${pointer}/basis`;
  const needsStatute = basis.article === '6(1)(c)' || basis.article === '6(1)(e)';
  if (basis.article === '6(1)(f)' && basis.interest === undefined)
    findings.push(finding('basis.interest_missing', `${at}/interest`, args));
  if (basis.article === '6(1)(a)' && basis.consentGiven === undefined) {
    findings.push(finding('basis.consent_procedure_missing', `${at}/consentGiven`, args));
  }
  if (needsStatute && basis.statute === undefined)
    findings.push(finding('basis.statute_missing', `${at}/statute`, args));
  if (basis.statute !== undefined && !isKnownStatute(basis.article, basis.statute)) {
    findings.push(finding('basis.statute_unknown', `${at}/statute`, { ...args, words: basis.statute }));
  }
  const special = activity.data?.some((item) => typeof item === 'string' && SPECIAL_CATEGORIES.includes(item));
  if (special && basis.article9 === undefined) findings.push(finding('basis.article9_missing', `${at}/article9`, args));
  return findings;
}

/** A legal obligation must be a duty in the table; a public task may rest on any section that somebody has read. */
function isKnownStatute(article: string, statute: string): boolean {
  return legalObligation(statute) !== undefined || (article !== '6(1)(c)' && isStatuteId(statute));
}
