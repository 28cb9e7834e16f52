import { SERVICES, searchRank, serviceBySlug } from '#catalogue';
import type { TenantTx } from '#database';
import type { KnownService, ServiceCategory } from '#policy';
import type { PageRequest } from '../../platform/graphql/paging.js';
import { findOwnServices } from './services.repository.js';

/** Whose words an entry is: the product's, the agency's own, or the agency's in place of the product's. */
export const SERVICE_ORIGINS = ['standard', 'own', 'corrected'] as const;
export type ServiceOrigin = (typeof SERVICE_ORIGINS)[number];

export interface CatalogueEntry {
  readonly service: KnownService;
  readonly own: ServiceOrigin;
}

/** What is sorted by: how near the search, then the name, then the slug. */
export type EntryKey = [string, string, string];

const STANDARD: readonly CatalogueEntry[] = SERVICES.map((service) => ({ service, own: 'standard' }));

/**
 * Services by slug as the agency knows them: its own over the product's. One query. For findings that compare facts with what is
 * known of a service.
 */
export async function knownServices(tx: TenantTx): Promise<ReadonlyMap<string, KnownService>> {
  const catalogue = await readCatalogue(tx);
  return new Map([...catalogue].map(([slug, { service }]) => [slug, service]));
}

/** Every entry by slug, the agency's over the product's. */
export async function readCatalogue(tx: TenantTx): Promise<ReadonlyMap<string, CatalogueEntry>> {
  const entries = new Map(STANDARD.map((entry) => [entry.service.slug, entry]));
  for (const { slug, service } of await findOwnServices(tx)) entries.set(slug, ownEntry(service));
  return entries;
}

/** One entry by slug; undefined when neither the agency nor the product has it. */
export async function findEntry(tx: TenantTx, slug: string): Promise<CatalogueEntry | undefined> {
  // PostgreSQL knows no null character, and no slug holds one.
  const [own] = slug.includes('\u0000') ? [] : await findOwnServices(tx, slug);
  if (own) return ownEntry(own.service);
  const service = serviceBySlug(slug);
  return service && { service, own: 'standard' };
}

/** The entry that an agency's own service is. */
export function ownEntry(service: KnownService): CatalogueEntry {
  return { service, own: serviceBySlug(service.slug) ? 'corrected' : 'own' };
}

const COLLATOR = new Intl.Collator('nb');

/** One page of the entries found, the nearest first, and one more. Names are in Norwegian order. */
export function pageOf(
  entries: Iterable<CatalogueEntry>,
  { search, category }: { readonly search: string; readonly category: ServiceCategory | undefined },
  { take, after }: PageRequest<EntryKey>,
): readonly { readonly entry: CatalogueEntry; readonly key: EntryKey }[] {
  const found: { entry: CatalogueEntry; key: EntryKey }[] = [];
  for (const entry of entries) {
    const { service } = entry;
    if (category !== undefined && service.category !== category) continue;
    const rank = searchRank(service, search);
    if (rank === undefined) continue;
    const key: EntryKey = [String(rank), service.name, service.slug];
    if (after === undefined || compare(key, after) > 0) found.push({ entry, key });
  }
  return found.sort((a, b) => compare(a.key, b.key)).slice(0, take + 1);
}

function compare(a: EntryKey, b: EntryKey): number {
  return Number(a[0]) - Number(b[0]) || COLLATOR.compare(a[1], b[1]) || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}
