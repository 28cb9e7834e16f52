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

/** So many agencies can be chosen between; nobody has more. */
const MOST_MEMBERSHIPS = 100;

const withAgency = {
  ...membership,
  agency: { select: { id: true, slug: true, name: true } },
} satisfies Prisma.MemberSelect;
export type MembershipWithAgency = Prisma.MemberGetPayload<{ select: typeof withAgency }>;

/** Where the person of the knock is a member, the oldest membership first. */
export async function findMemberships(tx: DoorwayTx, personId: string): Promise<MembershipWithAgency[]> {
  return tx.member.findMany({
    where: { personId },
    select: withAgency,
    orderBy: { id: 'asc' },
    take: MOST_MEMBERSHIPS,
  });
}

/** The membership of the person of the knock in one agency. */
export async function findMembershipIn(
  tx: DoorwayTx,
  personId: string,
  agencyId: string,
): Promise<MembershipWithAgency | null> {
  return tx.member.findFirst({ where: { personId, agencyId }, select: withAgency });
}

export async function findSession(tx: DoorwayTx, tokenHash: string, now: Date) {
  return tx.session.findFirst({
    where: { tokenHash, expiresAt: { gt: now } },
    select: { id: true, agencyId: true, memberId: true, personId: true, createdAt: true, lastSeenAt: true },
  });
}

export async function findMembershipById(tx: DoorwayTx, memberId: string): Promise<Membership | null> {
  return tx.member.findFirst({ where: { id: memberId }, select: membership });
}

export async function insertSession(tx: DoorwayTx, data: Prisma.SessionUncheckedCreateInput): Promise<void> {
  await tx.session.create({ data, select: { id: true } });
}

export async function touchSession(tx: DoorwayTx, id: string, now: Date, expiresAt: Date): Promise<void> {
  await tx.session.updateMany({ where: { id }, data: { lastSeenAt: now, expiresAt } });
}

/** Makes the presented session one of another membership. False: it has ended, or is another person's. */
export async function moveSession(
  tx: DoorwayTx,
  { tokenHash, personId, now }: { readonly tokenHash: string; readonly personId: string; readonly now: Date },
  { id: memberId, agencyId }: Membership,
): Promise<boolean> {
  const { count } = await tx.session.updateMany({
    where: { tokenHash, personId, expiresAt: { gt: now } },
    data: { memberId, agencyId },
  });
  return count === 1;
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

/** How many rows of each kind a sweep took away. */
export interface Swept {
  readonly sessions: number;
  readonly invitations: number;
  readonly failures: number;
}

/** Deletes what has ended in all agencies, at most so many rows of each kind: see `vern.sweep_ended` in the migrations. */
export async function sweepEnded(tx: DoorwayTx, atMost: number): Promise<Swept> {
  const [row] = await tx.$queryRaw<Record<keyof Swept, bigint>[]>`SELECT * FROM vern.sweep_ended(${atMost}::integer)`;
  return {
    sessions: Number(row?.sessions ?? 0),
    invitations: Number(row?.invitations ?? 0),
    failures: Number(row?.failures ?? 0),
  };
}
