import type { ClientFacts, KnownService } from '#policy';

type Service = NonNullable<ClientFacts['services']>[number];
type Cookie = NonNullable<NonNullable<ClientFacts['cookies']>['items']>[number];
type Mark = NonNullable<ClientFacts['marks']>[number];

/** What choosing a service puts into a client's facts. */
export interface ChosenFacts {
  readonly service: Service;
  readonly cookies: readonly Cookie[];
  /** One `suggestion` for each value of the service and for each cookie: what the catalogue says, a person must confirm. */
  readonly marks: readonly Mark[];
}

/** An id is at most this long. */
const LONGEST_ID = 64;

/**
 * The entry as facts that stand at the end of those the client has.
 *
 * @param id the service's id in the facts, which no service there has
 */
export function asFacts(entry: KnownService, id: string, facts: ClientFacts): ChosenFacts {
  const suggested = suggestions(entry);
  const service: Service = { id, name: entry.name, known: entry.slug, ...suggested };
  const cookies = newCookies(entry, id, facts);
  const at = `/services/${String(facts.services?.length ?? 0)}`;
  const first = facts.cookies?.items?.length ?? 0;
  return {
    service,
    cookies,
    marks: [
      ...Object.keys(suggested).map((field) => suggestion(`${at}/${field}`)),
      ...cookies.map((_, index) => suggestion(`/cookies/items/${String(first + index)}`)),
    ],
  };
}

/**
 * Facts with the service chosen. What the client has said stands: nothing is doubled or overwritten. A service that was chosen
 * before changes nothing. One of the same name that was written by hand becomes the chosen one and gets what it lacks.
 */
export function chooseService(facts: ClientFacts, entry: KnownService): ClientFacts {
  const services = facts.services ?? [];
  if (services.some(({ known }) => known === entry.slug)) return facts;
  const written = services.findIndex(
    ({ name, known }) => known === undefined && name.toLowerCase() === entry.name.toLowerCase(),
  );
  if (written >= 0) return completed(facts, entry, written);
  const id = freeId(entry.slug, new Set(services.map((service) => service.id)));
  const chosen = asFacts(entry, id, facts);
  return withCookies({ ...facts, services: [...services, chosen.service] }, chosen.cookies, chosen.marks);
}

/** The service written by hand at the place, with its slug and what the entry knows and it lacks. */
function completed(facts: ClientFacts, entry: KnownService, place: number): ClientFacts {
  const services = facts.services ?? [];
  const written = services[place];
  if (!written) return facts;
  const suggested = suggestions(entry);
  const lacking = Object.keys(suggested).filter((field) => !Object.hasOwn(written, field));
  const cookies = newCookies(entry, written.id, facts);
  const first = facts.cookies?.items?.length ?? 0;
  return withCookies(
    { ...facts, services: services.with(place, { ...suggested, ...written, known: entry.slug }) },
    cookies,
    [
      ...lacking.map((field) => suggestion(`/services/${String(place)}/${field}`)),
      ...cookies.map((_, index) => suggestion(`/cookies/items/${String(first + index)}`)),
    ],
  );
}

/** A `no` to cookies stands beside those added; that the two contradict is a finding. */
function withCookies(facts: ClientFacts, added: readonly Cookie[], marks: readonly Mark[]): ClientFacts {
  const unanswered = added.length > 0 && facts.cookies === undefined;
  const all = [...(facts.marks ?? []), ...(unanswered ? [suggestion('/cookies/used')] : []), ...marks];
  return {
    ...facts,
    ...(added.length > 0 && {
      cookies: { used: true, ...facts.cookies, items: [...(facts.cookies?.items ?? []), ...added] },
    }),
    ...(all.length > 0 && { marks: all }),
  };
}

/** What the entry says of the service that a client may have otherwise. */
function suggestions(entry: KnownService): Omit<Service, 'id' | 'name' | 'known'> {
  const read = entry.sources
    .filter(({ parts }) => parts.includes('locations'))
    .sort((a, b) => b.checkedOn.localeCompare(a.checkedOn))[0];
  return structuredClone({
    ...(entry.provider && { provider: entry.provider }),
    role: entry.role,
    purpose: entry.purpose,
    ...(entry.data.length > 0 && { data: entry.data }),
    // Locations are proven by the day somebody read them in a source.
    ...(entry.locations && {
      locations: { ...entry.locations, ...(read && { checkedOn: read.checkedOn, source: read.url }) },
    }),
    ...(entry.transfers && entry.transfers.length > 0 && { transfers: entry.transfers }),
    ...(entry.links?.privacyPolicy !== undefined && { privacyPolicy: entry.links.privacyPolicy }),
  });
}

/** The entry's cookies but those that the facts have already, by name, of this service or of nobody named. */
function newCookies(entry: KnownService, service: string, facts: ClientFacts): Cookie[] {
  const items = facts.cookies?.items ?? [];
  const there = new Set(
    items.filter((item) => item.service === undefined || item.service === service).map(({ name }) => name),
  );
  const taken = new Set(items.map(({ id }) => id));
  return (entry.cookies ?? [])
    .filter(({ name }) => !there.has(name))
    .map((known) => {
      const id = freeId(`${service}-${known.name}`, taken);
      taken.add(id);
      return { id, ...structuredClone(known), service };
    });
}

/** A short name made of the text that nothing has yet. */
function freeId(text: string, taken: ReadonlySet<string>): string {
  const base =
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, LONGEST_ID - 5) || 'x';
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${String(number)}`;
  return id;
}

function suggestion(pointer: string): Mark {
  return { pointer, kind: 'suggestion' };
}
