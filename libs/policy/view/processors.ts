import type { ClientFacts } from '../facts/schema.js';
import { once, type ActivitiesView, type ActivityView } from './activities.js';
import { provenInEea, type Party, type RecipientsView, type RecipientView } from './recipients.js';
import type { Speaker } from './speaker.js';
import type { TransfersView, TransferView } from './transfers.js';

/** Those who process data for the business: as its processors, and as sub-processors where it is a processor itself. */
export interface ProcessorsView {
  /** Used where we process for others (GDPR 28(2) and (4)). */
  readonly sub: readonly RecipientView[];
  /** Used where we decide over the data ourselves (GDPR 28(1)), and those no activity names yet. */
  readonly own: readonly RecipientView[];
  /** The facts list services and recipients, and nobody of them processes data where we are a processor ourselves. */
  readonly noSub: boolean;
  readonly noOwn: boolean;
  /** Every one of them has an agreement in force (GDPR 28(3)). */
  readonly agreementWithAll: boolean;
  readonly transfers: readonly TransferView[];
  /** There are some, and all of them were shown to stay in the EEA. */
  readonly allInEea: boolean;
}

export function processorsView(
  facts: ClientFacts,
  parties: readonly Party[],
  recipients: RecipientsView,
  transfers: TransfersView,
  activities: ActivitiesView,
  speak: Speaker,
): ProcessorsView {
  const processors = parties.filter(({ external, fact }) => external && fact.role === 'processor');
  const usedAs = (processor: boolean): Set<string> => {
    const inRole = (facts.activities ?? []).filter(({ role }) => (role === 'processor') === processor);
    return new Set(
      processors
        .filter(({ id, list }) => inRole.some((activity) => activity[list]?.includes(id)))
        .map(({ pointer }) => pointer),
    );
  };
  const [forOthers, forUs] = [usedAs(true), usedAs(false)];
  const all = new Set(processors.map(({ pointer }) => pointer));
  const rows = recipients.rows.filter(({ of }) => all.has(of));
  const own = withData(
    rows.filter(({ of }) => forUs.has(of) || !forOthers.has(of)),
    activities.own,
    speak,
  );
  const sub = withData(
    rows.filter(({ of }) => forOthers.has(of)),
    activities.asProcessor,
    speak,
  );
  const answered = facts.services !== undefined && facts.recipients !== undefined;
  return {
    sub,
    own,
    noSub: answered && sub.length === 0,
    noOwn: answered && own.length === 0,
    agreementWithAll: processors.length > 0 && processors.every(({ fact }) => fact.agreement?.status === 'in_force'),
    transfers: transfers.rows.filter(({ of }) => all.has(of)),
    allInEea: processors.length > 0 && processors.every(provenInEea),
  };
}

/** What a processor gets is told of itself, or else of the activities it is used in. */
function withData(
  rows: readonly RecipientView[],
  activities: readonly ActivityView[],
  speak: Speaker,
): RecipientView[] {
  return rows.map((row) => ({
    ...row,
    data:
      row.data.length > 0
        ? row.data
        : speak.capitalFirst(
            once(activities.filter(({ usedPointers }) => usedPointers.includes(row.of)).flatMap(({ data }) => data)),
          ),
  }));
}
