import type { DoorwayTx, Prisma } from '#database';

const membership = { id: true, agencyId: true, clientId: true, role: true } satisfies Prisma.MemberSelect;
export type Membership = Prisma.MemberGetPayload<{ select: typeof membership }>;

export async function findPersonByEmail(
  tx: DoorwayTx,
  email: string,
): Promise<{ id: string; passwordHash: string | null } | null> {
  return tx.person.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
}

export async function insertPerson(tx: DoorwayTx, data: Prisma.PersonUncheckedCreateInput): Promise<{ id: string }> {
  return tx.person.create({ data, select: { id: true } });
}

/** The person's first membership; with more than one, the oldest. */
export async function findMembership(tx: DoorwayTx, personId: string): Promise<Membership | null> {
  return tx.member.findFirst({ where: { personId }, select: membership, orderBy: { id: 'asc' } });
}

export async function findSession(tx: DoorwayTx, tokenHash: string, now: Date) {
  return tx.session.findFirst({
    where: { tokenHash, expiresAt: { gt: now } },
    select: { id: true, agencyId: true, memberId: true, personId: true, lastSeenAt: true },
  });
}

export async function findSessionMember(tx: DoorwayTx, memberId: string): Promise<Membership | null> {
  return tx.member.findFirst({ where: { id: memberId }, select: membership });
}

export async function insertSession(tx: DoorwayTx, data: Prisma.SessionUncheckedCreateInput): Promise<void> {
  await tx.session.create({ data, select: { id: true } });
}

export async function touchSession(tx: DoorwayTx, id: string, now: Date, expiresAt: Date): Promise<void> {
  await tx.session.updateMany({ where: { id }, data: { lastSeenAt: now, expiresAt } });
}

export async function deleteSession(tx: DoorwayTx, tokenHash: string): Promise<void> {
  await tx.session.deleteMany({ where: { tokenHash } });
}

export async function countFailures(tx: DoorwayTx, key: string, since: Date): Promise<number> {
  return tx.signInFailure.count({ where: { key, at: { gt: since } } });
}

export async function oldestFailure(tx: DoorwayTx, key: string, since: Date): Promise<Date | undefined> {
  const row = await tx.signInFailure.findFirst({
    where: { key, at: { gt: since } },
    orderBy: { at: 'asc' },
    select: { at: true },
  });
  return row?.at;
}

/** Until the transaction ends, attempts under the same key wait. */
export async function lockThrottle(tx: DoorwayTx, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`throttle:${key}`}, 0))`;
}

export async function insertFailures(tx: DoorwayTx, keys: readonly string[], at: Date): Promise<readonly bigint[]> {
  const rows = await tx.signInFailure.createManyAndReturn({
    data: keys.map((key) => ({ key, at })),
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

export async function takeBackFailures(tx: DoorwayTx, ids: readonly bigint[]): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Forgets what the throttle no longer needs. */
export async function deleteFailures(tx: DoorwayTx, before: Date): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { at: { lt: before } } });
}
