import { isRetentionRuleId } from '#law';
import type { Activity, Retention } from '../../facts/activities.js';
import type { ClientFacts } from '../../facts/schema.js';
import type { Finding } from '../finding.js';
import { finding, inOwnLanguage, isEmpty, ownActivitiesOf, type PlacedActivity, type Rule } from './helpers.js';

/** GDPR 13(2)(a): the period, or the criteria that decide it. */
export const retentionRules: Rule = (facts) =>
  ownActivitiesOf(facts).flatMap((placed) => {
    const { activity, pointer, args } = placed;
    if (isEmpty(activity.retention)) return [finding('retention.missing', `${pointer}/retention`, args)];
    return [
      ...uncovered(placed, facts),
      ...(activity.retention ?? []).flatMap((entry, index) =>
        entryFindings(entry, `${pointer}/retention/${String(index)}`, args),
      ),
    ];
  });

/** «Så lenge som nødvendig» repeats Article 5(1)(e) and tells the reader nothing, with or without «for formålet» after it. */
const NOTHING_SAID =
  /^(?:(?:vi |opplysningene |opplysningane |uppgifterna |they |we |data |the data )?(?:lagrer |lagrar |tek vare på |oppbevarer |oppbevarar |lagres |lagras |oppbevares |bevaras |sparas |are kept |keep |store |are stored )?(?:dem |dei |them |opplysningene |opplysningane |uppgifterna |the data )?(?:bare |berre |bara |kun |endast |only |for )?)?(?:så lenge|så länge|as long as|for as long as)(?: som)?(?: det| de| dei| it| they)?(?: er| är| is| are)?(?: strengt| strictly)? (?:nødvendige?|naudsynte?|nödvändigt|nödvändiga|necessary|needed)(?: (?:for|av hensyn til|av omsyn til|med hänsyn till|för|to|ut fra|ut frå) [^.,;]*(?:formål|føremål|ändamål|syfte|purpose)[^.,;]*)?\s*\.?$/iu;

const WRONG_ACT = /(?<!\p{L})(?:regnskapslov(?:en|a)|rekneskapslova)(?!\p{L})/iu;

function entryFindings(entry: Retention, pointer: string, args: { activity: string }): Finding[] {
  if (entry.kind === 'statutory' && !isRetentionRuleId(entry.rule)) {
    return [finding('retention.rule_unknown', `${pointer}/rule`, { ...args, words: entry.rule })];
  }
  if (entry.kind !== 'criterion') return [];
  return Object.entries(entry.criterion).flatMap(([locale, words]) => {
    const at = `${pointer}/criterion/${locale}`;
    return [
      ...(NOTHING_SAID.test(words ?? '') ? [finding('retention.criterion_empty', at, args)] : []),
      ...(WRONG_ACT.test(words ?? '') ? [finding('retention.wrong_act', at, args)] : []),
    ];
  });
}

/** Data that no entry speaks of, when every entry is limited to some of the data. */
function uncovered({ activity, pointer, args }: PlacedActivity, facts: ClientFacts): Finding[] {
  const entries = activity.retention ?? [];
  if (entries.some(({ data }) => isEmpty(data))) return [];
  const covered = new Set(entries.flatMap(({ data }) => data ?? []).map(key));
  const left = (activity.data ?? []).filter((item) => !covered.has(key(item)));
  if (left.length === 0) return [];
  const data = left.map((item) => (typeof item === 'string' ? item : inOwnLanguage(item, facts))).join('|');
  return [finding('retention.data_uncovered', `${pointer}/retention`, { ...args, data })];
}

const key = (item: NonNullable<Activity['data']>[number]) => JSON.stringify(item);
