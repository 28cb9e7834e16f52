import type { Prisma, TenantTx } from '#database';

export type RefreshRow = Prisma.WordingRefreshGetPayload<object>;

/** Begins a new round over all clients of the agency; a round under way ends with its next batch. */
export async function beginRefresh(tx: TenantTx, agencyId: string, now: Date): Promise<RefreshRow> {
  const total = await tx.client.count();
  const begun = { total, done: 0, after: null, startedAt: now, finishedAt: total === 0 ? now : null };
  return tx.wordingRefresh.upsert({
    where: { agencyId },
    create: { agencyId, round: 1, ...begun },
    update: { round: { increment: 1 }, ...begun },
  });
}

export async function findRefresh(tx: TenantTx): Promise<RefreshRow | null> {
  return tx.wordingRefresh.findFirst();
}

/** The round if it is still to be done; locked until the transaction ends. */
export async function lockRound(tx: TenantTx, round: number): Promise<RefreshRow | null> {
  await tx.$queryRaw`SELECT round FROM wording_refresh FOR UPDATE`;
  return tx.wordingRefresh.findFirst({ where: { round, finishedAt: null } });
}

/** The next clients in the order of ids, locked until the transaction ends, so that facts saved meanwhile wait. */
export async function lockNextClients(tx: TenantTx, after: string | null, take: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM client WHERE ${after}::uuid IS NULL OR id > ${after}::uuid ORDER BY id LIMIT ${take} FOR NO KEY UPDATE`;
  return rows.map(({ id }) => id);
}

export async function advanceRefresh(
  tx: TenantTx,
  { agencyId, done, total }: RefreshRow,
  clientIds: readonly string[],
  finishedAt: Date | null,
): Promise<void> {
  const reached = done + clientIds.length;
  await tx.wordingRefresh.update({
    where: { agencyId },
    data: {
      done: reached,
      // Clients may have come or gone since the round began.
      total: finishedAt ? reached : Math.max(total, reached),
      ...(clientIds.length > 0 && { after: clientIds.at(-1) ?? null }),
      finishedAt,
    },
  });
}
