import type { Finding } from '../finding.js';
import { finding, isEmpty, ownActivitiesOf, type PlacedActivity, type Rule } from './helpers.js';

/** markedsføringsloven § 15: consent, or all four conditions of the third paragraph; never for partners without consent. */
export const marketingRules: Rule = (facts) => ownActivitiesOf(facts).flatMap(marketingFindings);

function marketingFindings({ activity, pointer, args }: PlacedActivity): Finding[] {
  const { marketing, people, basis } = activity;
  const at = `${pointer}/marketing`;
  if (!marketing) {
    const isNewsletter = people?.includes('newsletter_subscribers') === true && basis?.article !== '6(1)(a)';
    return isNewsletter ? [finding('marketing.channel_missing', at, args)] : [];
  }
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
  return findings;
}
