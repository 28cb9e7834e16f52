import { adequacyFor, decisionNumber, isEea } from '#law';
import type { ClientFacts } from '../facts/schema.js';
import type { Transfer } from '../facts/recipients.js';
import type { Words } from '../compile/words.js';
import { once } from './activities.js';
import { provenInEea, startOfRow, type Party } from './recipients.js';
import type { Speaker } from './speaker.js';

/** One recipient in one country outside the EEA (GDPR 13(1)(f)). */
export interface TransferView {
  /** Pointer of the service or recipient. */
  readonly of: string;
  readonly recipient: Words;
  readonly country: Words;
  /** The same inside a sentence: “the United States”. */
  readonly inCountry: Words;
  readonly adequacy: boolean;
  /** Number of the Commission's decision. */
  readonly decision: Words | undefined;
  /** The part of the country the decision covers. */
  readonly scope: Words | undefined;
  readonly dpf: boolean;
  /** Where the list of certified recipients is read. */
  readonly certified: Words | undefined;
  readonly scc: boolean;
  readonly bcr: boolean;
  readonly derogation: boolean;
  /** No mechanism is given yet; the missing fact is a blocking finding. */
  readonly unknown: boolean;
  readonly copy: Words | undefined;
}

export interface TransfersView {
  /** Every service and recipient has been shown to stay in the EEA. */
  readonly none: boolean;
  /**
   * Where the recipients are said to be, when every one of them gives only countries of the EEA but not all of it has been
   * checked. What is not shown is not promised.
   */
  readonly countries: readonly Words[];
  readonly rows: readonly TransferView[];
  /** Safeguards of which a person can ask for a copy (GDPR 46 and 47), where the facts do not say how. */
  readonly anySafeguards: boolean;
}

export function transfersView(
  facts: ClientFacts,
  parties: readonly Party[],
  speak: Speaker,
  on: string,
): TransfersView {
  const external = parties.filter((party) => party.external);
  const rows = external.flatMap((party) => transfersOf(party, speak, on));
  const none = facts.services !== undefined && external.every(provenInEea);
  return {
    none,
    countries: none || rows.length > 0 || !external.every(saysWhere) ? [] : storageOf(external, speak),
    rows,
    anySafeguards: rows.some(({ scc, bcr, copy }) => (scc || bcr) && copy === undefined),
  };
}

function transfersOf(party: Party, speak: Speaker, on: string): TransferView[] {
  const { fact, pointer } = party;
  const given = (fact.transfers ?? []).map((transfer, index) =>
    transferView(party, transfer, `${pointer}/transfers/${String(index)}`, speak, on),
  );
  const covered = new Set(fact.transfers?.map(({ country }) => country));
  const places = [
    ...(fact.locations?.storage ?? []).map((code, index) => ({
      code,
      at: `${pointer}/locations/storage/${String(index)}`,
    })),
    ...(fact.locations?.access ?? []).map((code, index) => ({
      code,
      at: `${pointer}/locations/access/${String(index)}`,
    })),
  ];
  const unexplained: TransferView[] = [];
  for (const { code, at } of places) {
    if (isEea(code) || covered.has(code)) continue;
    covered.add(code);
    unexplained.push({
      ...EMPTY,
      of: pointer,
      recipient: startOfRow(party, speak),
      country: speak.country(code, at),
      inCountry: speak.inCountry(code, at),
      unknown: true,
    });
  }
  return [...given, ...unexplained];
}

/** The recipient's countries of storage and access are given. */
function saysWhere({ fact }: Party): boolean {
  return (fact.locations?.storage ?? []).length > 0 && fact.locations?.access !== undefined;
}

function storageOf(parties: readonly Party[], speak: Speaker): Words[] {
  return once(
    parties.flatMap(({ fact, pointer }) =>
      (fact.locations?.storage ?? []).map((code, index) =>
        speak.inCountry(code, `${pointer}/locations/storage/${String(index)}`),
      ),
    ),
  );
}

const EMPTY = {
  adequacy: false,
  decision: undefined,
  scope: undefined,
  dpf: false,
  certified: undefined,
  scc: false,
  bcr: false,
  derogation: false,
  unknown: false,
  copy: undefined,
} as const;

function transferView(party: Party, transfer: Transfer, pointer: string, speak: Speaker, on: string): TransferView {
  const { mechanism, country } = transfer;
  const found = mechanism === 'adequacy' || mechanism === 'dpf' ? adequacyFor(country, on) : undefined;
  const at = `${pointer}/mechanism`;
  return {
    of: party.pointer,
    recipient: startOfRow(party, speak),
    country: speak.country(country, `${pointer}/country`),
    inCountry: speak.inCountry(country, `${pointer}/country`),
    adequacy: mechanism === 'adequacy',
    decision: found && speak.plain(decisionNumber(found, speak.locale), at),
    scope: found && found.scope !== 'full' ? speak.plain(found.scope[speak.locale], at) : undefined,
    dpf: mechanism === 'dpf',
    certified: found?.recipientList === undefined ? undefined : speak.plain(found.recipientList, at),
    scc: mechanism === 'scc',
    bcr: mechanism === 'bcr',
    derogation: mechanism === 'derogation',
    unknown: false,
    copy: transfer.copy && speak.sentence(transfer.copy, `${pointer}/copy`),
  };
}
