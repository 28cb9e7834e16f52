import { PARAMETERS, STATUTES } from '#law';
import type { ClientFacts } from '../../facts/schema.js';
import type { FindingCode } from '../codes.js';
import { isDenied, sentenceAround, type Pattern, type SomePattern } from '../patterns/language.js';
import { ACTS, CONSENT_BY_USE, NO_ACT_OF_CONSENT } from '../patterns/promises.js';
import * as wording from '../patterns/wording.js';
import { activitiesOf, finding, usesAny } from './helpers.js';
import type { PlacedWords, TextRule } from './texts.js';

const match = ({ words, locale }: PlacedWords, pattern: SomePattern) =>
  locale === undefined ? null : (pattern[locale]?.exec(words) ?? null);

/** A finding for the first match in a text; `unless` looks at the text and where the match begins. */
function rule(
  code: FindingCode,
  pattern: Pattern,
  unless: (text: string, index: number) => boolean = () => false,
): TextRule {
  return (placed) => {
    const found = match(placed, pattern);
    if (!found || unless(placed.words, found.index)) return [];
    return [finding(code, placed.pointer, { words: found[0] })];
  };
}

/** A rule for the texts of some fields. */
const only =
  (places: RegExp, inner: TextRule): TextRule =>
  (placed, facts) =>
    places.test(placed.pointer) ? inner(placed, facts) : [];

const PURPOSES = /\/(?:purpose|name|business)\/[a-z]{2}$/;
const LISTS = /\/data\/\d+\/[a-z]{2}$|^\/recipients\/\d+\/name\/[a-z]{2}$/;
const WAYS_TO_CONSENT = /\/basis\/consentGiven\/[a-z]{2}$/;

const isAct = (text: string, index: number) => ACTS.test(sentenceAround(text, index));

const placeholder: TextRule = ({ pointer, words }) => {
  // A note to whoever fills in the facts is not published.
  const found = pointer.startsWith('/openQuestions/') ? null : wording.PLACEHOLDER.exec(words);
  return found ? [finding('text.placeholder', pointer, { words: found[0] })] : [];
};

const wrongTerm: TextRule = (placed, facts) => {
  // What the business sells may well be processors.
  if (placed.pointer.startsWith('/organisation/business')) return [];
  const found = (terms: typeof wording.WRONG_TERMS, code: () => FindingCode) =>
    terms.flatMap(({ pattern, right }) => {
      const words = match(placed, pattern)?.[0];
      return words === undefined ? [] : [finding(code(), placed.pointer, { words, right })];
    });
  return [
    ...found(wording.WRONG_TERMS, () => 'text.wrong_term'),
    ...found(wording.HEALTH_TERMS, () => (isHealth(facts) ? 'text.health_term' : 'text.wrong_term')),
  ];
};

/** Pasientjournalloven and helseregisterloven call the controller «dataansvarlig». */
const isHealth = (facts: ClientFacts) => activitiesOf(facts).some(({ activity }) => usesAny(activity.data, ['health']));

const repealedStatute: TextRule = ({ pointer, words }) =>
  wording.REPEALED_STATUTE.test(words) ? [finding('text.repealed_statute', pointer)] : [];

/** A section that is not in the table was read by nobody; the one that is repealed has a finding of its own. */
const unknownStatute: TextRule = ({ pointer, words, locale }) => {
  if (locale === undefined || !words.includes('§') || wording.REPEALED_STATUTE.test(words)) return [];
  const unknown = [...words.matchAll(wording.NORWEGIAN_STATUTE)].find(
    ([, act = '', section = '']) => !isInTable(act.toLowerCase(), section),
  );
  return unknown ? [finding('text.statute_unknown', pointer, { words: unknown[0] })] : [];
};

/** «Diskrimineringsloven» is the end of «likestillings- og diskrimineringsloven». */
function isInTable(act: string, section: string): boolean {
  return Object.values(STATUTES).some(
    (one) => one.section === section && [one.title.nb, one.title.nn].some((title) => title.endsWith(act)),
  );
}

/** Anonymous is more than without a name: nobody can find the person again (recital 26). */
const anonymous: TextRule = (placed, facts) => {
  if (facts.security?.measures?.includes('anonymisation')) return [];
  return rule('text.anonymity_unproven', wording.ANONYMOUS, isDenied)(placed, facts);
};

const longSentence: TextRule = ({ pointer, words, locale }) => {
  if (locale === undefined || pointer.startsWith('/openQuestions/')) return [];
  const limit = PARAMETERS.sentenceWords;
  const counts = words.split(/[.!?:;\n]/u).map((sentence) => sentence.trim().split(/\s+/u).length);
  const most = Math.max(...counts);
  return most > limit ? [finding('text.long_sentence', pointer, { count: String(most), limit: String(limit) })] : [];
};

/** GDPR 12(1): what the client's own texts should not say. */
export const textQualityRules: readonly TextRule[] = [
  placeholder,
  only(PURPOSES, rule('text.open_purpose', wording.OPEN_PURPOSE, isDenied)),
  wrongTerm,
  repealedStatute,
  unknownStatute,
  rule('text.list_words', wording.LIST_WORDS),
  only(LISTS, rule('text.list_words', wording.EXAMPLES)),
  rule('text.hedge', wording.HEDGES),
  rule('text.consent_by_use', CONSENT_BY_USE, isAct),
  only(WAYS_TO_CONSENT, rule('basis.consent_by_use', NO_ACT_OF_CONSENT, isAct)),
  rule('text.absolute_security', wording.ABSOLUTE_SECURITY, isDenied),
  anonymous,
  rule('text.gendered', wording.GENDERED),
  longSentence,
];
