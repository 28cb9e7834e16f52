import type { ClientFacts } from '../../facts/schema.js';
import { EMAIL, hasPersonalNumber, hasSecret } from '../patterns/identifiers.js';
import { finding } from './helpers.js';
import type { TextRule } from './texts.js';

/** A telephone number can have eleven digits, and so can a number in a web address; a Swedish sole trader's number is the person's. */
const MAY_HAVE_DIGITS = /^\/contacts\/|\/phone$|^\/organisation\/orgNumber$/;
const isWebAddress = (words: string) => /^https?:/iu.test(words);

const personalNumber: TextRule = ({ pointer, words }) => {
  if (!/\d{4}/u.test(words) || MAY_HAVE_DIGITS.test(pointer) || isWebAddress(words)) return [];
  return hasPersonalNumber(words) ? [finding('text.national_id', pointer)] : [];
};

const secret: TextRule = ({ pointer, words }) => {
  return hasSecret(words) ? [finding('text.secret', pointer)] : [];
};

/** Fields that are there to hold an address. */
const ADDRESS_FIELD = /\/email$|^\/contacts\/\d+\/value$/;

const personalEmail: TextRule = ({ pointer, words }, facts) => {
  if (!words.includes('@') || ADDRESS_FIELD.test(pointer) || isWebAddress(words)) return [];
  const addresses = words.match(EMAIL);
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

/** What may not stand in any field, published or not: numbers and addresses of persons, passwords and keys. */
export const textSecretRules: readonly TextRule[] = [personalNumber, secret, personalEmail];
