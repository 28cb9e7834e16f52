import type { Prisma, TenantTx } from '#database';
import { STANDARD_CLAUSES, storedClauseSet, type ClauseSet } from '#policy';

/**
 * Keeps the clause set of a version, so that the version can be compiled again when the product says other words. Each set is
 * written once. After the version, because a client user may keep only the sets of its own versions.
 */
export async function keepClauseSet(tx: TenantTx, agencyId: string, set: ClauseSet, now: Date): Promise<void> {
  const standardId = STANDARD_CLAUSES.id;
  const { texts, own } = storedClauseSet(set);
  const known = await tx.clauseSet.count({ where: { id: standardId } });
  if (known === 0)
    await tx.clauseSet.createMany({
      data: [{ id: standardId, texts: asJson(texts), createdAt: now }],
      skipDuplicates: true,
    });
  if (own.length === 0) return;
  await tx.ownClauseSet.createMany({
    data: [{ agencyId, id: set.id, standardId, own: asJson(own), createdAt: now }],
    skipDuplicates: true,
  });
}

/** JSON by construction; Prisma's type for JSON does not know our interfaces. */
function asJson(value: readonly unknown[]): Prisma.InputJsonValue {
  return value as unknown as Prisma.InputJsonValue;
}
