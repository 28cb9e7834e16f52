import { finding, type Rule } from './helpers.js';

/** EEA Joint Committee Decision 154/2018: the Regulation applies in the EFTA States from this day, in the Union from the other. */
const APPLIES_FROM = { efta: '2018-07-20', union: '2018-05-25' };
const EFTA: readonly (string | undefined)[] = ['NO', 'IS', 'LI'];

/** GDPR 5(2): a document about the Regulation cannot be older than it. */
export const dateRules: Rule = ({ document, organisation }) => {
  const first = EFTA.includes(organisation?.country) ? APPLIES_FROM.efta : APPLIES_FROM.union;
  return document?.effectiveFrom !== undefined && document.effectiveFrom < first
    ? [finding('document.date_before_law', '/document/effectiveFrom', { date: first })]
    : [];
};
