import type { Finding } from '../finding.js';
import { DIRECT_MARKETING, NEWSLETTER } from '../patterns/subjects.js';
import { finding, isEmpty, ownActivitiesOf, type PlacedActivity, type Rule } from './helpers.js';
import { firstMatch } from './texts.js';

/** markedsføringsloven § 15: consent, or all four conditions of the third paragraph; never for partners without consent. */
export const marketingRules: Rule = (facts) => ownActivitiesOf(facts).flatMap(marketingFindings);

function marketingFindings(placed: PlacedActivity): Finding[] {
  const { activity, pointer, args } = placed;
  const { marketing, basis } = activity;
  const at = `${pointer}/marketing`;
  if (!marketing) return unansweredFindings(placed);
  if (isEmpty(marketing.channels)) return [finding('marketing.channel_missing', `${at}/channels`, args)];
  const findings: Finding[] = [];
  const isElectronic = marketing.channels.some((channel) => channel === 'email' || channel === 'sms');
  const conditions = marketing.existingCustomer;
  if (isElectronic && marketing.ground === undefined)
    findings.push(finding('marketing.ground_missing', `${at}/ground`, args));
  if (isElectronic && marketing.ground === 'existing_customer') {
    const met =
      conditions?.addressFromSale &&
      conditions.ownSimilarProducts &&
      conditions.optOutAtCollection &&
      conditions.optOutInEveryMessage;
    if (met !== true) findings.push(finding('marketing.conditions_missing', `${at}/existingCustomer`, args));
  }
  if (isElectronic && marketing.forPartners && marketing.ground !== 'consent') {
    findings.push(finding('marketing.partners_without_consent', `${at}/forPartners`, args));
  }
  const restsOnConsent = basis?.article === '6(1)(a)';
  if (isElectronic && basis && marketing.ground !== undefined && restsOnConsent !== (marketing.ground === 'consent'))
    findings.push(finding('marketing.ground_differs', `${at}/ground`, args));
  return findings;
}

/** What is marketing by its people or words, and nothing is told of how. With consent to it, every channel is allowed. */
function unansweredFindings({ activity, pointer, args }: PlacedActivity): Finding[] {
  const { basis, people, purpose } = activity;
  if (basis?.article === '6(1)(a)') return [];
  const at = `${pointer}/marketing`;
  const isNewsletter =
    people?.includes('newsletter_subscribers') === true || (purpose && firstMatch(purpose, NEWSLETTER));
  if (isNewsletter) return [finding('marketing.newsletter_unanswered', at, args)];
  return purpose && firstMatch(purpose, DIRECT_MARKETING) ? [finding('marketing.channel_missing', at, args)] : [];
}
