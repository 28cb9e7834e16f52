import { PARAMETERS } from '#law';
import { finding, type Rule } from './helpers.js';
import { isOlderThan } from './time.js';

/** GDPR 5(2) and 24(1): somebody has said that the facts are still true, and not too long ago. */
export const reviewRules: Rule = ({ review }, { today }) => {
  if (!review) return [finding('review.missing', '/review')];
  const months = PARAMETERS.policyReviewMonths;
  return today !== undefined && isOlderThan(review.confirmedOn, months, today)
    ? [finding('review.stale', '/review/confirmedOn', { months: String(months), date: review.confirmedOn })]
    : [];
};
