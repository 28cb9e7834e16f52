import type { Finding } from '../finding.js';
import { activitiesOf, finding, isEmpty, type PlacedActivity, type Rule } from './helpers.js';

/** What is done with the data, by whom and about whom: GDPR 13(1)(c) and (e), 14(1)(d), 26(2), 30(1). */
export const activityRules: Rule = (facts) =>
  isEmpty(facts.activities)
    ? [finding('activities.missing', '/activities')]
    : activitiesOf(facts).flatMap(activityFindings);

function activityFindings({ activity, pointer, args }: PlacedActivity): Finding[] {
  const findings: Finding[] = [];
  if (activity.role === undefined) findings.push(finding('activity.role_missing', `${pointer}/role`, args));
  if (activity.purpose === undefined) findings.push(finding('activity.purpose_missing', `${pointer}/purpose`, args));
  if (isEmpty(activity.people)) findings.push(finding('activity.people_missing', `${pointer}/people`, args));
  if (isEmpty(activity.data)) findings.push(finding('activity.data_missing', `${pointer}/data`, args));
  if (activity.role === 'processor') {
    if (activity.onBehalfOf === undefined)
      findings.push(finding('activity.on_behalf_of_missing', `${pointer}/onBehalfOf`, args));
    return findings;
  }
  if (activity.role === 'joint_controller' && isEmpty(activity.joint?.parties)) {
    findings.push(
      finding('activity.joint_missing', activity.joint ? `${pointer}/joint/parties` : `${pointer}/joint`, args),
    );
  }
  if (activity.role === 'joint_controller' && activity.joint && activity.joint.contact === undefined)
    findings.push(finding('activity.joint_contact_missing', `${pointer}/joint/contact`, args));
  if (activity.role === 'controller' && activity.people?.some((one) => typeof one === 'string' && ofCustomers(one)))
    findings.push(finding('activity.role_contradicted', `${pointer}/role`, args));
  if (activity.services === undefined && activity.recipients === undefined) {
    findings.push(finding('activity.disclosure_unanswered', `${pointer}/services`, args));
  }
  return findings;
}

/** People whom the client knows only through its own customers, for whom it acts. */
const ofCustomers = (people: string) => people.endsWith('_of_customers');
