import { isEea } from '#law';
import type { Activity } from '../../facts/activities.js';
import type { LocalText } from '../../facts/primitives.js';
import type { Recipient, Service } from '../../facts/recipients.js';
import type { ClientFacts } from '../../facts/schema.js';
import type { Circumstances } from '../circumstances.js';
import type { FindingCode } from '../codes.js';
import type { Finding } from '../finding.js';

/** Pure: the same facts in the same circumstances give the same findings. */
export type Rule = (facts: ClientFacts, circumstances: Circumstances) => Finding[];

export function finding(code: FindingCode, pointer: string, args: Finding['args'] = {}): Finding {
  return { code, pointer, args };
}

/** A list of nothing is as good as no list where something must be named. */
export function isEmpty(items: readonly unknown[] | undefined): boolean {
  return items === undefined || items.length === 0;
}

/** The text in the client's own language, else in the first language it has. */
export function inOwnLanguage(text: LocalText, facts: ClientFacts): string {
  return (
    facts.locales.map((locale) => text[locale]).find((words) => words !== undefined) ??
    Object.values(text).find((words) => words !== undefined) ??
    ''
  );
}

export interface PlacedActivity {
  readonly activity: Activity;
  readonly pointer: string;
  /** For sentences about it. */
  readonly args: { readonly activity: string };
}

export function activitiesOf(facts: ClientFacts): PlacedActivity[] {
  return (facts.activities ?? []).map((activity, index) => ({
    activity,
    pointer: `/activities/${String(index)}`,
    args: { activity: inOwnLanguage(activity.name, facts) },
  }));
}

/**
 * Activities that the client itself answers for. Articles 13 and 14 bind the controller: what is done on behalf of another is told of
 * by that other. An activity without a role is left out, because its role decides what must be said.
 */
export function ownActivitiesOf(facts: ClientFacts): PlacedActivity[] {
  return activitiesOf(facts).filter(
    ({ activity }) => activity.role === 'controller' || activity.role === 'joint_controller',
  );
}

/** A service or another recipient, and where it stands. */
export interface Party {
  readonly fact: Service | Recipient;
  readonly list: 'services' | 'recipients';
  readonly pointer: string;
  readonly args: { readonly name: string };
  readonly isAuthority: boolean;
}

export function partiesOf(facts: ClientFacts): Party[] {
  const services = (facts.services ?? []).map((fact, index): Party => ({
    fact,
    list: 'services',
    pointer: `/services/${String(index)}`,
    args: { name: fact.name },
    isAuthority: false,
  }));
  const recipients = (facts.recipients ?? []).map((fact, index): Party => ({
    fact,
    list: 'recipients',
    pointer: `/recipients/${String(index)}`,
    args: { name: inOwnLanguage(fact.name, facts) },
    isAuthority: fact.kind === 'authority',
  }));
  return [...services, ...recipients];
}

/** Those outside the client's own house: software on its own server is given to nobody. */
export function externalPartiesOf(facts: ClientFacts): Party[] {
  return partiesOf(facts).filter(({ fact }) => fact.role !== 'own_software');
}

/** Countries where the party stores data or from where its people reach them, each once. */
export function countriesOf({ fact }: Party): string[] {
  return [...new Set([...(fact.locations?.storage ?? []), ...(fact.locations?.access ?? [])])];
}

/** Storage and access are both answered. «From nowhere else» is an answer about access, an empty list of storage is not. */
export function isLocated({ fact }: Party): boolean {
  return !isEmpty(fact.locations?.storage) && fact.locations?.access !== undefined;
}

/** Somebody has read on a certain day that the party neither stores nor is reached outside the EEA (EDPB Guidelines 05/2021). */
export function isProvenInEea(party: Party): boolean {
  const checked = party.fact.locations?.checkedOn !== undefined;
  const stays = countriesOf(party).every(isEea) && (party.fact.transfers ?? []).every(({ country }) => isEea(country));
  return checked && isLocated(party) && stays;
}

/** A kind of data is never named by a word of our own, so codes are compared and own words are not. */
export function usesAny(data: Activity['data'], codes: readonly unknown[]): boolean {
  return data?.some((item) => codes.includes(item)) === true;
}
