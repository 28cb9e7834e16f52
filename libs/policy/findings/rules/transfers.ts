import { adequacyFor, isEea, PARAMETERS } from '#law';
import type { Transfer } from '../../facts/recipients.js';
import type { ClientFacts } from '../../facts/schema.js';
import type { Circumstances } from '../circumstances.js';
import type { Finding } from '../finding.js';
import {
  activitiesOf,
  countriesOf,
  externalPartiesOf,
  finding,
  isEmpty,
  isLocated,
  usesAny,
  type Party,
  type Rule,
} from './helpers.js';
import { isOlderThan } from './time.js';

/** GDPR 13(1)(f) and chapter V: where data go, and on what mechanism when that is outside the EEA. */
export const transferRules: Rule = (facts, circumstances) =>
  externalPartiesOf(facts).flatMap((party) => [
    ...locationFindings(party, circumstances),
    ...mechanismFindings(party),
    ...(party.fact.transfers ?? []).flatMap((transfer, index) =>
      transferFindings(party, transfer, `${party.pointer}/transfers/${String(index)}`, circumstances),
    ),
    ...accountingFindings(party, facts),
  ]);

function locationFindings(party: Party, { today }: Circumstances): Finding[] {
  const { fact, pointer, args, isAuthority } = party;
  const { locations } = fact;
  const at = `${pointer}/locations`;
  if (isLocated(party)) {
    if (locations?.checkedOn === undefined) return [finding('transfer.location_unchecked', `${at}/checkedOn`, args)];
    if (locations.source === undefined) return [finding('transfer.location_unchecked', `${at}/source`, args)];
    const months = PARAMETERS.transferAssessmentReviewMonths;
    return today !== undefined && isOlderThan(locations.checkedOn, months, today)
      ? [finding('transfer.location_old', `${at}/checkedOn`, { ...args, months: String(months) })]
      : [];
  }
  if (isAuthority) return [];
  if (!locations) return [finding('transfer.location_unknown', at, args)];
  return [finding('transfer.location_unknown', isEmpty(locations.storage) ? `${at}/storage` : `${at}/access`, args)];
}

/** Remote access from a third country is a transfer too (EDPB Guidelines 05/2021). */
function mechanismFindings(party: Party): Finding[] {
  const covered = new Set<string>(party.fact.transfers?.map(({ country }) => country));
  return countriesOf(party)
    .filter((country) => !isEea(country) && !covered.has(country))
    .map((country) => finding('transfer.mechanism_missing', `${party.pointer}/transfers`, { ...party.args, country }));
}

function transferFindings(
  party: Party,
  { country, mechanism }: Transfer,
  pointer: string,
  { today }: Circumstances,
): Finding[] {
  const args = { ...party.args, country };
  if (isEea(country)) return [finding('transfer.inside_eea', `${pointer}/country`, args)];
  const findings: Finding[] = [];
  if (mechanism === 'adequacy' && country === 'US')
    findings.push(finding('transfer.adequacy_needs_dpf', `${pointer}/mechanism`, args));
  if (mechanism === 'adequacy' && !adequacyFor(country))
    findings.push(finding('transfer.no_adequacy', `${pointer}/mechanism`, args));
  if (mechanism === 'dpf' && country !== 'US')
    findings.push(finding('transfer.dpf_outside_us', `${pointer}/mechanism`, args));
  const restsOnDecision = mechanism === 'adequacy' || (mechanism === 'dpf' && country === 'US');
  if (restsOnDecision && adequacyFor(country) && !adequacyFor(country, today))
    findings.push(finding('transfer.adequacy_expired', `${pointer}/mechanism`, args));
  if (mechanism === 'derogation') findings.push(finding('transfer.derogation', `${pointer}/mechanism`, args));
  if (isLocated(party) && !countriesOf(party).includes(country))
    findings.push(finding('transfer.country_unused', `${pointer}/country`, args));
  return findings;
}

/** Bokføringsforskriften allows electronic accounting records in the EEA, the United Kingdom and Switzerland, after notice to the tax office. */
const ALSO_ALLOWED = ['GB', 'CH'];
const ACCOUNTING: readonly unknown[] = ['accounting_records', 'invoice_details'];

function accountingFindings(party: Party, facts: ClientFacts): Finding[] {
  if (party.list !== 'services' || facts.organisation?.country !== 'NO' || !holdsAccounting(party, facts)) return [];
  return (party.fact.locations?.storage ?? []).flatMap((country, index) =>
    isEea(country) || ALSO_ALLOWED.includes(country)
      ? []
      : [
          finding('transfer.accounting_abroad', `${party.pointer}/locations/storage/${String(index)}`, {
            ...party.args,
            country,
          }),
        ],
  );
}

/** The data said of the service itself decide; else those of the activities that use it. */
function holdsAccounting({ fact }: Party, facts: ClientFacts): boolean {
  const data =
    fact.data ??
    activitiesOf(facts).flatMap(({ activity }) => (activity.services?.includes(fact.id) ? (activity.data ?? []) : []));
  return usesAny(data, ACCOUNTING);
}
