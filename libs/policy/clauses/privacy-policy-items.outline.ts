import type { ClauseRule } from '../compile/outline.js';
import type { ActivityView, SourceView } from '../view/activities.js';
import type { DecisionView } from '../view/practices.js';
import type { PolicyView } from '../view/view.js';

export interface ActivityContext extends PolicyView {
  readonly activity: ActivityView;
}

export interface DecisionContext extends PolicyView {
  readonly decision: DecisionView;
}

/** What is said of each activity we decide over. */
export const ACTIVITY_CLAUSES: readonly ClauseRule<ActivityContext>[] = [
  {
    id: 'purpose',
    citations: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)'],
    when: ({ activity }) => activity.purpose !== undefined,
  },
  { id: 'people', citations: ['GDPR 12(1)'], when: ({ activity }) => activity.people.length > 0 },
  { id: 'data', citations: ['GDPR 12(1)', 'GDPR 14(1)(d)'], when: ({ activity }) => activity.data.length > 0 },
  {
    id: 'basis',
    citations: ['GDPR 13(1)(c)', 'GDPR 13(1)(d)', 'GDPR 6(1)'],
    when: ({ activity }) => activity.basis !== undefined,
  },
  {
    id: 'special',
    citations: ['GDPR 9(2)', 'GDPR 13(1)(c)'],
    when: ({ activity }) => activity.basis?.special !== undefined,
  },
  { id: 'source', citations: ['GDPR 14(2)(f)', 'GDPR 12(1)'], when: ({ activity }) => activity.sources.some(isNamed) },
  {
    id: 'recipients',
    citations: ['GDPR 13(1)(e)', 'GDPR 14(1)(e)'],
    when: ({ activity }) => activity.recipients.length > 0,
  },
  { id: 'no-recipients', citations: ['GDPR 13(1)(e)'], when: ({ activity }) => activity.noRecipients },
  { id: 'own-software', citations: ['GDPR 12(1)'], when: ({ activity }) => activity.ownSoftware.length > 0 },
  {
    id: 'retention',
    citations: ['GDPR 13(2)(a)', 'GDPR 14(2)(a)'],
    when: ({ activity }) => activity.retention.length > 0,
  },
  { id: 'requirement', citations: ['GDPR 13(2)(e)'], when: ({ activity }) => activity.requirement !== undefined },
];

/** What is said of each activity we carry out for others. */
export const PROCESSOR_CLAUSES: readonly ClauseRule<ActivityContext>[] = [
  { id: 'on-behalf-of', citations: ['GDPR 4(8)'], when: ({ activity }) => activity.onBehalfOf !== undefined },
  { id: 'purpose', citations: ['GDPR 28(3)'], when: ({ activity }) => activity.purpose !== undefined },
  { id: 'people', citations: ['GDPR 28(3)'], when: ({ activity }) => activity.people.length > 0 },
  { id: 'data', citations: ['GDPR 28(3)'], when: ({ activity }) => activity.data.length > 0 },
  { id: 'recipients', citations: ['GDPR 28(2)', 'GDPR 28(4)'], when: ({ activity }) => activity.recipients.length > 0 },
  { id: 'own-software', citations: ['GDPR 12(1)'], when: ({ activity }) => activity.ownSoftware.length > 0 },
  { id: 'retention', citations: ['GDPR 28(3)(g)'], when: ({ activity }) => activity.retention.length > 0 },
];

/** A source that can be told: the person, our systems, or somebody with a name. */
function isNamed({ fromPerson, generated, name }: SourceView): boolean {
  return fromPerson || generated || name !== undefined;
}

/** What is said of each automated decision. */
export const DECISION_CLAUSES: readonly ClauseRule<DecisionContext>[] = [
  {
    id: 'ground',
    citations: ['GDPR 22(2)'],
    when: ({ decision }) => decision.contract || decision.law || decision.explicitConsent,
  },
  { id: 'logic', citations: ['GDPR 13(2)(f)'], when: ({ decision }) => decision.logic !== undefined },
  { id: 'consequences', citations: ['GDPR 13(2)(f)'], when: ({ decision }) => decision.consequences !== undefined },
  { id: 'human', citations: ['GDPR 22(3)'], when: ({ decision }) => decision.humanContact !== undefined },
];
