import { isEea } from '#law';
import type { Recipient, Service } from '../facts/recipients.js';
import type { ClientFacts } from '../facts/schema.js';
import type { Words } from '../compile/words.js';
import type { Speaker } from './speaker.js';

/** A service or a recipient under one name, with its place in the facts. */
export interface Party {
  readonly id: string;
  readonly list: 'services' | 'recipients';
  readonly pointer: string;
  readonly fact: Service | Recipient;
  /** «Fiken (Fiken AS)» */
  readonly name: Words;
  /** The client's own software runs on its own server and is given to nobody. */
  readonly external: boolean;
}

export interface RecipientView {
  /** Pointer of the service or recipient. */
  readonly of: string;
  /** With a capital, unless it is somebody's own name. */
  readonly name: Words;
  readonly providerCountry: Words | undefined;
  readonly isProcessor: boolean;
  readonly isController: boolean;
  readonly isJoint: boolean;
  readonly isAuthority: boolean;
  readonly agreement: boolean;
  readonly data: readonly Words[];
  readonly purpose: Words | undefined;
  /** Names of the activities that use it. */
  readonly usedIn: readonly Words[];
  readonly storage: readonly Words[];
  readonly access: readonly Words[];
  /** Data are read where they are stored, and nowhere else. */
  readonly samePlaces: boolean;
  readonly checkedOn: Words | undefined;
  readonly source: Words | undefined;
  readonly privacyPolicy: Words | undefined;
}

export interface RecipientsView {
  readonly rows: readonly RecipientView[];
  /** The lists were filled in and hold nobody. */
  readonly none: boolean;
  readonly anyProcessor: boolean;
  /** Every processor has an agreement in force (GDPR 28(3)). */
  readonly agreementWithAll: boolean;
  readonly anyAuthority: boolean;
  /** Software on the client's own server. */
  readonly ownSoftware: readonly { readonly name: Words; readonly purpose: Words | undefined }[];
}

export function partiesOf(facts: ClientFacts, speak: Speaker): Party[] {
  const services = (facts.services ?? []).map((fact, index): Party => {
    const pointer = `/services/${String(index)}`;
    const provider = fact.provider && fact.provider.name !== fact.name ? fact.provider.name : undefined;
    const name =
      provider === undefined
        ? speak.plain(fact.name, `${pointer}/name`)
        : speak.plain(`${fact.name} (${provider})`, `${pointer}/name`, `${pointer}/provider/name`);
    return { id: fact.id, list: 'services', pointer, fact, name, external: fact.role !== 'own_software' };
  });
  const recipients = (facts.recipients ?? []).map((fact, index): Party => {
    const pointer = `/recipients/${String(index)}`;
    return {
      id: fact.id,
      list: 'recipients',
      pointer,
      fact,
      name: speak.own(fact.name, `${pointer}/name`),
      external: fact.role !== 'own_software',
    };
  });
  return [...services, ...recipients];
}

export function recipientsView(facts: ClientFacts, parties: readonly Party[], speak: Speaker): RecipientsView {
  const external = parties.filter((party) => party.external);
  const processors = external.filter(({ fact }) => fact.role === 'processor');
  return {
    rows: external.map((party) => recipientView(facts, party, speak)),
    none: facts.services !== undefined && facts.recipients !== undefined && external.length === 0,
    anyProcessor: processors.length > 0,
    agreementWithAll: processors.length > 0 && processors.every(({ fact }) => fact.agreement?.status === 'in_force'),
    anyAuthority: external.some(({ fact }) => 'kind' in fact && fact.kind === 'authority'),
    ownSoftware: parties
      .filter((party) => !party.external)
      .map(({ name, fact, pointer }) => ({
        name,
        purpose:
          fact.purpose && speak.codeOrPhrase(fact.purpose, speak.vocabulary.servicePurpose, `${pointer}/purpose`),
      })),
  };
}

function samePlaces({ locations }: Service | Recipient): boolean {
  const [storage, access] = [locations?.storage ?? [], locations?.access ?? []];
  return storage.length > 0 && [...storage].sort().join() === [...access].sort().join();
}

function recipientView(facts: ClientFacts, { id, list, pointer, fact, name }: Party, speak: Speaker): RecipientView {
  const countries = (codes: readonly string[] | undefined, at: string): Words[] =>
    (codes ?? []).map((code, index) => speak.inCountry(code, `${pointer}/locations/${at}/${String(index)}`));
  const provider = 'provider' in fact ? fact.provider : undefined;
  return {
    of: pointer,
    name: startOfRow({ list, fact, name }, speak),
    providerCountry:
      provider?.country === undefined ? undefined : speak.country(provider.country, `${pointer}/provider/country`),
    isProcessor: fact.role === 'processor',
    isController: fact.role === 'controller',
    isJoint: fact.role === 'joint_controller',
    isAuthority: 'kind' in fact && fact.kind === 'authority',
    agreement: fact.agreement?.status === 'in_force',
    data: speak.capitalFirst(speak.codesOrTexts(fact.data, speak.vocabulary.data, `${pointer}/data`)),
    purpose: fact.purpose && speak.codeOrPhrase(fact.purpose, speak.vocabulary.servicePurpose, `${pointer}/purpose`),
    usedIn: (facts.activities ?? []).flatMap((activity, index) =>
      activity[list]?.includes(id) ? [speak.own(activity.name, `/activities/${String(index)}/name`)] : [],
    ),
    storage: countries(fact.locations?.storage, 'storage'),
    access: countries(fact.locations?.access, 'access'),
    samePlaces: samePlaces(fact),
    checkedOn:
      fact.locations?.checkedOn === undefined
        ? undefined
        : speak.date(fact.locations.checkedOn, `${pointer}/locations/checkedOn`),
    source:
      fact.locations?.source === undefined
        ? undefined
        : speak.plain(fact.locations.source, `${pointer}/locations/source`),
    privacyPolicy:
      fact.privacyPolicy === undefined ? undefined : speak.plain(fact.privacyPolicy, `${pointer}/privacyPolicy`),
  };
}

/** A category of recipients has a capital at the start of its row; a name stays as it is. */
export function startOfRow({ list, fact, name }: Pick<Party, 'list' | 'fact' | 'name'>, speak: Speaker): Words {
  return list === 'recipients' && !('kind' in fact && fact.kind === 'named') ? speak.capital(name) : name;
}

/**
 * Whether somebody has shown that a recipient stays in the EEA: where it stores, from where it is reached, and on which day
 * that was read. Remote access from outside is a transfer too (EDPB Guidelines 05/2021).
 */
export function provenInEea({ fact }: Party): boolean {
  const { storage, access, checkedOn } = fact.locations ?? {};
  const transfers = fact.transfers ?? [];
  return (
    storage !== undefined &&
    storage.length > 0 &&
    storage.every(isEea) &&
    access !== undefined &&
    access.every(isEea) &&
    checkedOn !== undefined &&
    transfers.length === 0
  );
}
