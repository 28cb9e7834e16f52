import type { ClientFacts } from '../../facts/schema.js';
import type { Finding } from '../finding.js';
import { externalPartiesOf, finding, isEmpty, isProvenInEea, ownActivitiesOf } from './helpers.js';
import { sentenceAround } from '../patterns/language.js';
import {
  CONSENT_CLAIM,
  COOKIE_CLAIM,
  COOKIE_DATA_CLAIM,
  EEA_CLAIM,
  RESERVATION,
  SHARING_CLAIM,
} from '../patterns/promises.js';
import type { PlacedWords, TextRule } from './texts.js';

function eeaClaim({ pointer, words, locale }: PlacedWords, facts: ClientFacts): Finding[] {
  if (locale === undefined || !EEA_CLAIM[locale].test(words)) return [];
  const unproven = externalPartiesOf(facts).find((party) => !isProvenInEea(party));
  return unproven ? [finding('transfer.claim_unproven', pointer, unproven.args)] : [];
}

/** A text inside an activity that rests on consent speaks of that activity. */
function consentClaim({ pointer, words, locale }: PlacedWords, facts: ClientFacts): Finding[] {
  if (locale === undefined || !CONSENT_CLAIM[locale].test(words)) return [];
  const activities = ownActivitiesOf(facts).filter(({ activity }) => activity.basis !== undefined);
  const isWithinConsent = activities.some(
    (one) => pointer.startsWith(`${one.pointer}/`) && one.activity.basis?.article === '6(1)(a)',
  );
  const refuting = activities.find(({ activity }) => activity.basis?.article !== '6(1)(a)');
  return refuting && !isWithinConsent ? [finding('text.consent_claim_refuted', pointer, refuting.args)] : [];
}

/** «Ikke med andre enn …» and «ikke uten …» are reservations, not promises to all. */
function sharingClaim({ pointer, words, locale }: PlacedWords, facts: ClientFacts): Finding[] {
  const found = locale === undefined ? undefined : SHARING_CLAIM[locale].exec(words);
  if (!found || RESERVATION.test(sentenceAround(words, found.index))) return [];
  const [receiver] = externalPartiesOf(facts);
  return receiver ? [finding('text.sharing_claim_refuted', pointer, receiver.args)] : [];
}

/** «Vi bruker ikke informasjonskapsler»; «informasjonskapslene samler ikke inn personopplysninger», although an identifier is one. */
function cookieClaims({ pointer, words, locale }: PlacedWords, { cookies }: ClientFacts): Finding[] {
  if (locale === undefined || !cookies?.used) return [];
  const withData = cookies.items?.find(({ data }) => !isEmpty(data));
  return [
    ...(COOKIE_CLAIM[locale].test(words) ? [finding('text.cookie_claim_refuted', pointer)] : []),
    ...(withData && COOKIE_DATA_CLAIM[locale].test(words)
      ? [finding('text.cookie_data_claim_refuted', pointer, { cookie: withData.name })]
      : []),
  ];
}

/** GDPR 5(1)(a): promises in the client's own texts that the rest of the facts refute, or do not bear out. */
export const claimRules: readonly TextRule[] = [eeaClaim, consentClaim, sharingClaim, cookieClaims];
