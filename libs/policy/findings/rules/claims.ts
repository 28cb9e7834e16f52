import type { ClientFacts } from '../../facts/schema.js';
import type { Finding } from '../finding.js';
import { externalPartiesOf, finding, isProvenInEea, ownActivitiesOf, type Rule } from './helpers.js';
import { CONSENT_CLAIM, EEA_CLAIM, RESERVATION, SHARING_CLAIM, sentenceAround } from './patterns.js';
import { wordsOf, type PlacedWords } from './texts.js';

/** GDPR 5(1)(a): promises in the client's own texts that the rest of the facts refute, or do not bear out. */
export const claimRules: Rule = (facts) =>
  wordsOf(facts).flatMap((placed) => [
    ...eeaClaim(placed, facts),
    ...consentClaim(placed, facts),
    ...sharingClaim(placed, facts),
  ]);

function eeaClaim({ pointer, words, locale }: PlacedWords, facts: ClientFacts): Finding[] {
  if (locale === undefined || EEA_CLAIM[locale]?.test(words) !== true) return [];
  const unproven = externalPartiesOf(facts).find((party) => !isProvenInEea(party));
  return unproven ? [finding('transfer.claim_unproven', pointer, unproven.args)] : [];
}

/** A text inside an activity that rests on consent speaks of that activity. */
function consentClaim({ pointer, words, locale }: PlacedWords, facts: ClientFacts): Finding[] {
  if (locale === undefined || CONSENT_CLAIM[locale]?.test(words) !== true) return [];
  const activities = ownActivitiesOf(facts).filter(({ activity }) => activity.basis !== undefined);
  const isWithinConsent = activities.some(
    (one) => pointer.startsWith(`${one.pointer}/`) && one.activity.basis?.article === '6(1)(a)',
  );
  const refuting = activities.find(({ activity }) => activity.basis?.article !== '6(1)(a)');
  return refuting && !isWithinConsent ? [finding('text.consent_claim_refuted', pointer, refuting.args)] : [];
}

/** «Ikke med andre enn …» and «ikke uten …» are reservations, not promises to all. */
function sharingClaim({ pointer, words, locale }: PlacedWords, facts: ClientFacts): Finding[] {
  const found = locale === undefined ? undefined : SHARING_CLAIM[locale]?.exec(words);
  if (!found || RESERVATION.test(sentenceAround(words, found.index))) return [];
  const [receiver] = externalPartiesOf(facts);
  return receiver ? [finding('text.sharing_claim_refuted', pointer, receiver.args)] : [];
}
