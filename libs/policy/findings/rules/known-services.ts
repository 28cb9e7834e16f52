import { isEea } from '#law';
import type { Service } from '../../facts/recipients.js';
import type { ClientFacts } from '../../facts/schema.js';
import { unverifiedParts, type KnownService } from '../../services/known-service.js';
import type { Finding } from '../finding.js';
import { finding, partiesOf, type Party, type Rule } from './helpers.js';

/** GDPR 5(1)(d): where the facts of a service and what is known of the product differ. Silent about services that nobody knows. */
export const knownServiceRules: Rule = (facts, { known }) =>
  partiesOf(facts).flatMap((party) => {
    if (!('known' in party.fact) || party.fact.known === undefined) return [];
    const entry = known?.(party.fact.known);
    return entry ? entryFindings(party, party.fact, entry, facts) : [];
  });

function entryFindings(party: Party, fact: Service, entry: KnownService, facts: ClientFacts): Finding[] {
  const { pointer, args } = party;
  const cookies = undeclaredCookies(fact, entry, facts);
  const unverified = unverifiedParts(entry);
  return [
    ...(cookies.length > 0
      ? [finding('service.cookies_undeclared', '/cookies/items', { ...args, cookies: cookies.join(', ') })]
      : []),
    ...(unverified.length > 0
      ? [finding('service.unverified', pointer, { ...args, parts: unverified.join('|') })]
      : []),
    ...providerFindings(party, fact, entry),
    ...(fact.role === 'own_software' ? [] : unmentionedTransfers(fact, entry)).map((country) =>
      finding('service.transfer_unmentioned', `${pointer}/transfers`, { ...args, country }),
    ),
  ];
}

/** A service that is said to store nothing has been answered for. */
function undeclaredCookies({ id }: Service, entry: KnownService, { cookies }: ClientFacts): string[] {
  if (!cookies || cookies.cookielessServices?.includes(id)) return [];
  const declared = cookies.items ?? [];
  return (entry.cookies ?? [])
    .map(({ name }) => name)
    .filter((name) => !declared.some((one) => isSame(one.name, name)));
}

/** Either may be a pattern: `_ga_*` is declared by `_ga_ABC123`, and by `_ga*`. */
function isSame(one: string, other: string): boolean {
  return covers(one, other) || covers(other, one);
}

function covers(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === name;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at === -1 || at + part.length > name.length - last.length) return false;
    from = at + part.length;
  }
  return true;
}

function providerFindings({ pointer, args }: Party, { provider }: Service, entry: KnownService): Finding[] {
  if (!provider || !entry.provider) return [];
  if (plain(provider.name) !== plain(entry.provider.name))
    return [finding('service.provider_differs', `${pointer}/provider/name`, { ...args, words: entry.provider.name })];
  const theirs = entry.provider.country;
  return provider.country !== undefined && theirs !== undefined && provider.country !== theirs
    ? [finding('service.country_differs', `${pointer}/provider/country`, { ...args, country: theirs })]
    : [];
}

/** «Fiken AS» and «Fiken as.» are one company. */
const plain = (name: string) => name.toLowerCase().replace(/[.,]/gu, '').replace(/\s+/gu, ' ').trim();

function unmentionedTransfers({ transfers, locations }: Service, entry: KnownService): string[] {
  const told = new Set<string>([
    ...(transfers ?? []).map(({ country }) => country),
    ...(locations?.storage ?? []),
    ...(locations?.access ?? []),
  ]);
  return [...new Set((entry.transfers ?? []).map(({ country }) => country))].filter(
    (country) => !isEea(country) && !told.has(country),
  );
}
