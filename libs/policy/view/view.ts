import type { Edition } from './edition.js';
import type { ClientFacts } from '../facts/schema.js';
import type { Words } from '../compile/words.js';
import { activitiesView, type ActivitiesView } from './activities.js';
import { cookiesView, type CookiesView } from './cookies.js';
import { editionView, type EditionView } from './edition.js';
import { organisationView, type OrganisationView } from './organisation.js';
import {
  changesView,
  childrenView,
  decisionsView,
  marketingView,
  promisesView,
  relatedView,
  securityView,
  type ChangesView,
  type ChildrenView,
  type DecisionsView,
  type DocumentView,
  type MarketingView,
  type PromisesView,
  type SecurityView,
} from './practices.js';
import { processorsView, type ProcessorsView } from './processors.js';
import { partiesOf, recipientsView, type RecipientsView } from './recipients.js';
import { rightsView, type RightsView } from './rights.js';
import type { Speaker } from './speaker.js';
import { summaryView, type SummaryView } from './summary.js';
import { transfersView, type TransfersView } from './transfers.js';

/** All facts of one client in words of one language: the context of every clause of every kind. */
export interface PolicyView {
  readonly edition: EditionView;
  readonly organisation: OrganisationView;
  readonly summary: SummaryView;
  readonly definitions: readonly { readonly term: Words; readonly meaning: Words }[];
  readonly activities: ActivitiesView;
  readonly marketing: readonly MarketingView[];
  readonly recipients: RecipientsView;
  readonly processors: ProcessorsView;
  /** Services and recipients we are joint controllers with: name and essence (GDPR 26(2)). */
  readonly jointServices: readonly { readonly name: Words; readonly essence: Words }[];
  readonly transfers: TransfersView;
  readonly promises: PromisesView;
  readonly cookies: CookiesView;
  readonly security: SecurityView;
  readonly rights: RightsView;
  readonly decisions: DecisionsView;
  readonly children: ChildrenView;
  readonly changes: ChangesView;
  readonly related: readonly DocumentView[];
}

export function viewOf(facts: ClientFacts, speak: Speaker, edition: Edition): PolicyView {
  const { vocabulary } = speak;
  const parties = partiesOf(facts, speak);
  const organisation = organisationView(facts, speak);
  const activities = activitiesView(facts, parties, speak);
  const recipients = recipientsView(facts, parties, speak);
  const transfers = transfersView(facts, parties, speak, edition.date);
  return {
    edition: editionView(facts, edition, speak),
    organisation,
    summary: summaryView(activities, recipients, transfers, (text, ...pointers) => speak.plain(text, ...pointers)),
    definitions: (facts.definitions ?? []).map((code, index) => ({
      term: speak.plain(vocabulary.definition[code].term, `/definitions/${String(index)}`),
      meaning: speak.plain(vocabulary.definition[code].meaning, `/definitions/${String(index)}`),
    })),
    activities,
    marketing: marketingView(facts, speak),
    recipients,
    processors: processorsView(facts, parties, recipients, transfers, activities, speak),
    jointServices: parties.flatMap(({ fact, name, pointer }) =>
      'jointEssence' in fact && fact.jointEssence
        ? [{ name, essence: speak.sentence(fact.jointEssence, `${pointer}/jointEssence`) }]
        : [],
    ),
    transfers,
    promises: promisesView(facts),
    cookies: cookiesView(facts, speak),
    security: securityView(facts, speak),
    rights: rightsView(facts, organisation.officer?.email ?? organisation.privacyEmail, speak),
    decisions: decisionsView(facts, speak),
    children: childrenView(facts, speak),
    changes: changesView(facts, speak),
    related: relatedView(facts, speak),
  };
}
