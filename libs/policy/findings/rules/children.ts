import { childConsentAge } from '#law';
import type { ClientFacts } from '../../facts/schema.js';
import type { Finding } from '../finding.js';
import { finding, ownActivitiesOf, type Rule } from './helpers.js';

/** GDPR 8 and personopplysningsloven § 5. */
export const childrenRules: Rule = (facts, { today }) => {
  const { children } = facts;
  if (!children) return [finding('children.unanswered', '/children')];
  const onConsent = ownActivitiesOf(facts).some(({ activity }) => activity.basis?.article === '6(1)(a)');
  if (children.directedAtChildren && onConsent && !children.statement)
    return [finding('children.statement_missing', '/children/statement')];
  return ageFindings(facts, today);
};

const AGE =
  /(?:under|over|fylt|fylte|fyller|fylle|fyllt|yngre enn|eldre enn|yngre än|äldre än|below|younger than|older than|the age of|aged) (\d{1,2})(?!\d)/giu;

/** A statement that gives ages, none of which is the country's. */
function ageFindings({ organisation, children }: ClientFacts, today: string | undefined): Finding[] {
  const country = organisation?.country ?? '';
  const age = childConsentAge(country, today);
  if (age === undefined) return [];
  return Object.entries(children?.statement ?? {}).flatMap(([locale, words]) => {
    const ages = [...(words ?? '').matchAll(AGE)].map(([, years]) => Number(years));
    const wrong = ages.length > 0 && !ages.includes(age);
    return wrong ? [finding('children.age_wrong', `/children/statement/${locale}`, { age: String(age), country })] : [];
  });
}
