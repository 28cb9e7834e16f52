import { finding, ownActivitiesOf, type Rule } from './helpers.js';

/** GDPR 13(2)(e), which Article 14 does not have: only data from the person can be refused by the person. */
export const requirementRules: Rule = (facts) =>
  ownActivitiesOf(facts).flatMap(({ activity, pointer, args }) => {
    if (!activity.sources?.some(({ from }) => from === 'data_subject')) return [];
    const { requirement } = activity;
    if (!requirement) return [finding('requirement.missing', `${pointer}/requirement`, args)];
    // GDPR 7(4): consent that must be given is not freely given.
    if (activity.basis?.article === '6(1)(a)' && requirement.kind !== 'voluntary')
      return [finding('requirement.consent_not_free', `${pointer}/requirement/kind`, args)];
    if (requirement.kind === 'voluntary' || requirement.consequence !== undefined) return [];
    return [finding('requirement.consequence_missing', `${pointer}/requirement/consequence`, args)];
  });
