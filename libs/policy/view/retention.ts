import { formatCitation, isRetentionRuleId, RETENTION_STARTS, retentionRule } from '#law';
import type { Retention } from '../facts/activities.js';
import type { Words } from '../compile/words.js';
import type { Speaker } from './speaker.js';

/** One storage rule of an activity (GDPR 13(2)(a)). Exactly one of the kinds is set. */
export interface RetentionView {
  /** Which of the activity's data; empty when all of them. */
  readonly data: readonly Words[];
  readonly period: { readonly time: Words; readonly after: Words } | undefined;
  readonly until: Words | undefined;
  readonly statutory: StatutoryView | undefined;
  /** A rule the tables of law do not know. */
  readonly unknownRule: Words | undefined;
  /** `often` is «i året» or «i måneden»; other intervals have only their length. */
  readonly review: { readonly often: Words | undefined; readonly time: Words } | undefined;
  readonly criterion: Words | undefined;
  /** A rule for all the data beside rules for some of them: it is about the others. */
  readonly others: boolean;
  /** The last rule with an end, where deletion is told once for all of them. */
  readonly deletes: { readonly several: boolean } | undefined;
}

export interface StatutoryView {
  readonly what: Words;
  readonly time: Words;
  /** «etter regnskapsårets slutt» */
  readonly after: Words;
  readonly statute: Words;
  /** The statute orders the storage, rather than setting a limit after which claims lapse. */
  readonly duty: boolean;
}

/** The storage rules of an activity: those for some of the data first, then those for the rest. */
export function retentionViews(rules: readonly Retention[], pointer: string, speak: Speaker): RetentionView[] {
  const views = rules.map((rule, index) => retentionView(rule, `${pointer}/${String(index)}`, speak));
  const partial = views.filter(({ data, statutory }) => data.length > 0 || statutory !== undefined);
  const general = views.filter((view) => !partial.includes(view));
  const sorted = [...partial, ...general.map((view) => ({ ...view, others: partial.length > 0 }))];
  const ends = sorted.map(({ period, until, statutory }) => Boolean(period ?? until ?? statutory));
  const last = ends.lastIndexOf(true);
  const several = ends.filter(Boolean).length > 1;
  return sorted.map((view, index) => (index === last ? { ...view, deletes: { several } } : view));
}

function retentionView(retention: Retention, pointer: string, speak: Speaker): RetentionView {
  const { vocabulary } = speak;
  return {
    data: speak.codesOrTexts(retention.data, vocabulary.data, `${pointer}/data`),
    period:
      retention.kind === 'period'
        ? {
            time: speak.duration(retention.period, `${pointer}/period`),
            after: speak.codeOrText(retention.from, vocabulary.eventAfter, `${pointer}/from`),
          }
        : undefined,
    until:
      retention.kind === 'until'
        ? speak.codeOrText(retention.event, vocabulary.eventUntil, `${pointer}/event`)
        : undefined,
    statutory: retention.kind === 'statutory' ? statutoryView(retention.rule, `${pointer}/rule`, speak) : undefined,
    unknownRule:
      retention.kind === 'statutory' && !isRetentionRuleId(retention.rule)
        ? speak.citation(retention.rule, `${pointer}/rule`)
        : undefined,
    review:
      retention.kind === 'review'
        ? {
            often: oftenWords(retention.every, `${pointer}/every`, speak),
            time: speak.duration(retention.every, `${pointer}/every`),
          }
        : undefined,
    criterion: retention.kind === 'criterion' ? speak.phrase(retention.criterion, `${pointer}/criterion`) : undefined,
    others: false,
    deletes: undefined,
  };
}

function oftenWords(every: string, pointer: string, speak: Speaker): Words | undefined {
  const { yearly, monthly } = speak.vocabulary.recurring;
  if (every === 'P1Y' || every === 'P12M') return speak.plain(yearly, pointer);
  return every === 'P1M' ? speak.plain(monthly, pointer) : undefined;
}

export function statutoryView(rule: string, pointer: string, speak: Speaker): StatutoryView | undefined {
  if (!isRetentionRuleId(rule)) return undefined;
  const found = retentionRule(rule);
  return {
    what: speak.plain(found.label[speak.locale], pointer),
    time: speak.duration(found.period, pointer),
    after: speak.plain(RETENTION_STARTS[found.start][speak.locale], pointer),
    statute: speak.plain(formatCitation(found.citation, speak.locale), pointer),
    duty: found.kind === 'duty',
  };
}
