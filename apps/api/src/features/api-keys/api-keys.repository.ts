import type { DoorwayTx, Prisma, TenantTx } from '#database';
import type { PageRequest } from '../../platform/graphql/paging.js';

export type ApiKeyRow = Prisma.ApiKeyGetPayload<object>;

/** At the door: the key that was presented, unless it is revoked. */
export async function findPresentedKey(tx: DoorwayTx, keyHash: string): Promise<ApiKeyRow | null> {
  return tx.apiKey.findFirst({ where: { keyHash, revokedAt: null } });
}

export async function touchKey(tx: DoorwayTx, id: string, now: Date): Promise<void> {
  await tx.apiKey.updateMany({ where: { id }, data: { lastUsedAt: now } });
}

export async function findKeys(tx: TenantTx, { take, after }: PageRequest<[string]>): Promise<ApiKeyRow[]> {
  return tx.apiKey.findMany({
    where: { ...(after && { id: { lt: after[0] } }) },
    orderBy: { id: 'desc' },
    take: take + 1,
  });
}

export async function insertKey(tx: TenantTx, data: Prisma.ApiKeyUncheckedCreateInput): Promise<ApiKeyRow> {
  return tx.apiKey.create({ data });
}

export async function findKey(tx: TenantTx, id: string): Promise<ApiKeyRow | null> {
  return tx.apiKey.findFirst({ where: { id } });
}

/** False: it was revoked already. */
export async function revokeKey(tx: TenantTx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
  return count === 1;
}

/** Revokes what a member made, also through keys it made. Gives the ids of those that were not revoked already. */
export async function revokeKeysOfMember(tx: TenantTx, memberId: string, now: Date): Promise<readonly string[]> {
  const rows = await tx.apiKey.updateManyAndReturn({
    where: { memberId, revokedAt: null },
    data: { revokedAt: now },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
