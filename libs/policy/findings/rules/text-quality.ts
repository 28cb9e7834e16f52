import type { ClientFacts } from '../../facts/schema.js';
import type { FindingCode } from '../codes.js';
import type { Finding } from '../finding.js';
import { activitiesOf, finding, type Rule } from './helpers.js';
import * as patterns from './patterns.js';
import { wordsOf, type PlacedWords } from './texts.js';

type TextRule = (placed: PlacedWords, facts: ClientFacts) => Finding[];
type Pattern = (typeof patterns)['HEDGES'];

/** What no text may hold, in any field; and what the client's own texts should not say. */
export const textQualityRules: Rule = (facts) =>
  wordsOf(facts).flatMap((placed) => RULES.flatMap((rule) => rule(placed, facts)));

const match = ({ words, locale }: PlacedWords, pattern: Pattern) =>
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

const IS_PURPOSE = /\/(?:purpose|name|business)\/[a-z]{2}$/;
const DENIED = /(?<!\p{L})(?:ikkj?e|aldri|ingen|not|never|no|cannot)(?!\p{L})/iu;

/** «Vi bruker dem ikke til andre formål» says the opposite of what the words alone say. */
function isDenied(text: string, index: number): boolean {
  return DENIED.test(patterns.beforeInSentence(text, index));
}

/** A telephone number can have eleven digits, and so can a number in a web address. */
const MAY_HAVE_DIGITS = /^\/contacts\/|\/phone$/;

const nationalId: TextRule = ({ pointer, words }) => {
  if (MAY_HAVE_DIGITS.test(pointer) || /^https?:/iu.test(words)) return [];
  return patterns.NATIONAL_ID.test(words) ? [finding('text.national_id', pointer)] : [];
};

const placeholder: TextRule = ({ pointer, words }) => {
  const found = patterns.PLACEHOLDER.exec(words);
  return found ? [finding('text.placeholder', pointer, { words: found[0] })] : [];
};

const personalEmail: TextRule = ({ pointer, words, locale }, facts) => {
  if (locale === undefined) return [];
  const addresses = words.match(patterns.EMAIL);
  if (!addresses) return [];
  const known = knownAddresses(facts);
  const unknown = addresses.find((address) => !known.has(address.toLowerCase()));
  return unknown === undefined ? [] : [finding('text.personal_email', pointer, { words: unknown })];
};

function knownAddresses({ contacts, dataProtectionOfficer, representative, rights }: ClientFacts): Set<string> {
  const addresses = [
    ...(contacts ?? []).filter(({ type }) => type === 'email').map(({ value }) => value),
    dataProtectionOfficer?.email,
    representative?.email,
    rights?.email,
  ];
  return new Set(addresses.flatMap((address) => (address === undefined ? [] : [address.toLowerCase()])));
}

const openWords = rule('text.open_purpose', patterns.OPEN_PURPOSE, isDenied);
const openPurpose: TextRule = (placed, facts) => (IS_PURPOSE.test(placed.pointer) ? openWords(placed, facts) : []);

const wrongTerm: TextRule = (placed, facts) => {
  // What the business sells may well be processors.
  if (placed.pointer.startsWith('/organisation/business')) return [];
  const found = patterns.WRONG_TERMS.flatMap(({ pattern, right }) => {
    const words = match(placed, pattern)?.[0];
    return words === undefined ? [] : [finding('text.wrong_term', placed.pointer, { words, right })];
  });
  const health = match(placed, patterns.HEALTH_TERM.pattern)?.[0];
  if (health === undefined) return found;
  const code = isHealth(facts) ? 'text.health_term' : 'text.wrong_term';
  return [...found, finding(code, placed.pointer, { words: health, right: patterns.HEALTH_TERM.right })];
};

/** Pasientjournalloven and helseregisterloven call the controller «dataansvarlig». */
const isHealth = (facts: ClientFacts) =>
  activitiesOf(facts).some(({ activity }) => activity.data?.includes('health') === true);

const repealedStatute: TextRule = ({ pointer, words }) =>
  patterns.REPEALED_STATUTE.test(words) ? [finding('text.repealed_statute', pointer)] : [];

const RULES: readonly TextRule[] = [
  nationalId,
  placeholder,
  personalEmail,
  openPurpose,
  wrongTerm,
  repealedStatute,
  rule('text.list_words', patterns.LIST_WORDS),
  rule('text.hedge', patterns.HEDGES),
  rule('text.consent_by_use', patterns.CONSENT_BY_USE, (text, index) =>
    patterns.ACTS.test(patterns.sentenceAround(text, index)),
  ),
  rule('text.absolute_security', patterns.ABSOLUTE_SECURITY, isDenied),
];
