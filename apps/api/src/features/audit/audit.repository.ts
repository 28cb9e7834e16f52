import type { DoorwayTx, Prisma, TenantTx } from '#database';
import type { PageRequest } from '../../platform/graphql/paging.js';

export type AuditEventRow = Prisma.AuditEventGetPayload<object>;

export async function insertAuditEvents(
  tx: TenantTx | DoorwayTx,
  data: Prisma.AuditEventCreateManyInput[],
): Promise<void> {
  await tx.auditEvent.createMany({ data });
}

/** Ids are time-ordered (UUID 7), so newest first is descending id. */
export async function findAuditEvents(
  tx: TenantTx,
  { take, after }: PageRequest<[string]>,
  clientId: string | undefined,
): Promise<AuditEventRow[]> {
  return tx.auditEvent.findMany({
    where: { ...(clientId !== undefined && { clientId }), ...(after && { id: { lt: after[0] } }) },
    orderBy: { id: 'desc' },
    take: take + 1,
  });
}
