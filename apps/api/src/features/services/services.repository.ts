import type { Prisma, TenantTx } from '#database';
import type { KnownService } from '#policy';

interface OwnService {
  readonly slug: string;
  readonly service: KnownService;
}

/** The agency's own services, or its own by one slug; never more than the limit of its catalogue. */
export async function findOwnServices(tx: TenantTx, slug?: string): Promise<OwnService[]> {
  const rows = await tx.agencyService.findMany({
    where: { ...(slug !== undefined && { slug }) },
    select: { slug: true, service: true },
  });
  // Rows are written only after parseService, so what is read is a service.
  return rows.map(({ slug, service }) => ({ slug, service: service as unknown as KnownService }));
}

/** Makes writers of one agency's catalogue wait for each other until the transaction ends, so that its limit holds. */
export async function lockOwnServices(tx: TenantTx, agencyId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`agency_service:${agencyId}`}, 0))`;
}

export async function countOtherServices(tx: TenantTx, slug: string): Promise<number> {
  return tx.agencyService.count({ where: { slug: { not: slug } } });
}

export async function saveOwnService(
  tx: TenantTx,
  agencyId: string,
  service: KnownService,
  saved: { readonly savedBy: string; readonly savedAt: Date },
): Promise<void> {
  const data = { service: service as unknown as Prisma.InputJsonObject, ...saved };
  await tx.agencyService.upsert({
    where: { agencyId_slug: { agencyId, slug: service.slug } },
    create: { agencyId, slug: service.slug, ...data },
    update: data,
    select: { slug: true },
  });
}

/** False: the agency has none by that slug. */
export async function deleteOwnService(tx: TenantTx, slug: string): Promise<boolean> {
  const { count } = await tx.agencyService.deleteMany({ where: { slug } });
  return count > 0;
}
