import type { Words } from '../compile/words.js';
import type { ActivitiesView } from './activities.js';
import { once } from './activities.js';
import type { RecipientsView } from './recipients.js';
import type { TransfersView } from './transfers.js';

/** More names than this are told as a number: a summary is half a page. */
const MANY = 12;

/** What stands first, for the reader who reads nothing else (WP260 rev.01, layered notices). */
export interface SummaryView {
  /** Names of the activities, when there are few enough to be read. */
  readonly activities: readonly Words[];
  readonly manyActivities: Words | undefined;
  readonly consent: boolean;
  readonly contract: boolean;
  readonly obligation: boolean;
  readonly vitalInterests: boolean;
  readonly publicTask: boolean;
  readonly legitimateInterest: boolean;
  readonly anyBasis: boolean;
  readonly recipients: readonly Words[];
  readonly manyRecipients: Words | undefined;
  /** Countries outside the EEA that data can reach, each once. */
  readonly countries: readonly Words[];
}

export function summaryView(
  { own }: ActivitiesView,
  { rows }: RecipientsView,
  transfers: TransfersView,
  plain: (text: string, ...pointers: string[]) => Words,
): SummaryView {
  const bases = own.flatMap(({ basis }) => (basis ? [basis] : []));
  const countOf = (items: readonly unknown[], pointer: string): Words | undefined =>
    items.length > MANY ? plain(String(items.length), pointer) : undefined;
  const few = (words: readonly Words[]): readonly Words[] => (words.length > MANY ? [] : words);
  return {
    activities: few(own.map(({ name }) => name)),
    manyActivities: countOf(own, '/activities'),
    consent: bases.some(({ consent }) => consent),
    contract: bases.some(({ contract, beforeContract }) => contract || beforeContract),
    obligation: bases.some(({ obligation }) => obligation),
    vitalInterests: bases.some(({ vitalInterests }) => vitalInterests),
    publicTask: bases.some(({ publicTask }) => publicTask),
    legitimateInterest: bases.some(({ legitimateInterest }) => legitimateInterest),
    anyBasis: bases.length > 0,
    recipients: few(rows.map(({ name }) => name)),
    manyRecipients: countOf(rows, '/recipients'),
    countries: once(transfers.rows.map(({ inCountry }) => inCountry)),
  };
}
