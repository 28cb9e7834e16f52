import type { DoorwayTx, Prisma, TenantTx } from '#database';
import type { Role } from '#kernel';
import type { PageRequest } from '../../platform/graphql/paging.js';

const withPerson = { person: { select: { name: true, email: true } } } satisfies Prisma.MemberInclude;
export type MemberRow = Prisma.MemberGetPayload<{ include: typeof withPerson }>;
export type InvitationRow = Prisma.InvitationGetPayload<object>;

export async function findMembers(tx: TenantTx, { take, after }: PageRequest<[string]>): Promise<MemberRow[]> {
  return tx.member.findMany({
    where: { clientId: null, ...(after && { id: { gt: after[0] } }) },
    include: withPerson,
    orderBy: { id: 'asc' },
    take: take + 1,
  });
}

export async function findMember(tx: TenantTx, id: string): Promise<MemberRow | null> {
  return tx.member.findFirst({ where: { id }, include: withPerson });
}

export async function findMemberByEmail(tx: TenantTx, email: string): Promise<{ id: string } | null> {
  return tx.member.findFirst({ where: { person: { email } }, select: { id: true } });
}

/** What the agency is called in the mails it sends. */
export async function agencyName(tx: TenantTx, agencyId: string): Promise<string> {
  return (await tx.agency.findUniqueOrThrow({ where: { id: agencyId }, select: { name: true } })).name;
}

export async function countOwners(tx: TenantTx): Promise<number> {
  return tx.member.count({ where: { role: 'owner', clientId: null } });
}

/** Locks the agency's owners, so that two requests cannot each remove the other's last owner. */
export async function lockOwners(tx: TenantTx): Promise<void> {
  await tx.$queryRaw`SELECT id FROM member WHERE role = 'owner' ORDER BY id FOR UPDATE`;
}

/** Until the transaction ends, nobody else invites this address or makes it a person. */
export async function lockEmail(tx: TenantTx | DoorwayTx, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`email:${email}`}, 0))`;
}

export async function updateRole(tx: TenantTx, agencyId: string, id: string, role: Role): Promise<MemberRow> {
  return tx.member.update({ where: { agencyId_id: { agencyId, id } }, data: { role }, include: withPerson });
}

export async function deleteMember(tx: TenantTx, agencyId: string, id: string): Promise<void> {
  await tx.member.delete({ where: { agencyId_id: { agencyId, id } }, select: { id: true } });
}

export async function insertMember(
  tx: TenantTx | DoorwayTx,
  data: Prisma.MemberUncheckedCreateInput,
): Promise<{ id: string }> {
  return tx.member.create({ data, select: { id: true } });
}

export async function findInvitations(
  tx: TenantTx,
  { take, after }: PageRequest<[string]>,
  now: Date,
): Promise<InvitationRow[]> {
  return tx.invitation.findMany({
    where: { acceptedAt: null, expiresAt: { gt: now }, ...(after && { id: { gt: after[0] } }) },
    orderBy: { id: 'asc' },
    take: take + 1,
  });
}

export async function countOpenInvitations(tx: TenantTx, now: Date): Promise<number> {
  return tx.invitation.count({ where: { acceptedAt: null, expiresAt: { gt: now } } });
}

export async function findInvitationsTo(tx: TenantTx, email: string): Promise<InvitationRow[]> {
  return tx.invitation.findMany({ where: { email, acceptedAt: null } });
}

export async function findInvitation(tx: TenantTx, id: string): Promise<InvitationRow | null> {
  return tx.invitation.findFirst({ where: { id, acceptedAt: null } });
}

export async function insertInvitation(
  tx: TenantTx,
  data: Prisma.InvitationUncheckedCreateInput,
): Promise<InvitationRow> {
  return tx.invitation.create({ data });
}

export async function deleteInvitations(
  tx: TenantTx,
  where: { readonly email: string } | { readonly id: string },
): Promise<number> {
  const { count } = await tx.invitation.deleteMany({ where: { ...where, acceptedAt: null } });
  return count;
}

/** At the door: whether the person is a member of the invitation's agency already. */
export async function isMember(tx: DoorwayTx, agencyId: string, personId: string): Promise<boolean> {
  return (await tx.member.count({ where: { agencyId, personId } })) > 0;
}

/** At the door: the open invitation whose token was presented. */
export async function findOpenInvitation(tx: DoorwayTx, tokenHash: string, now: Date): Promise<InvitationRow | null> {
  return tx.invitation.findFirst({ where: { tokenHash, acceptedAt: null, expiresAt: { gt: now } } });
}

/** Marks the invitation as used. False: somebody else was first. */
export async function useInvitation(tx: DoorwayTx, invitation: InvitationRow, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id: invitation.id, acceptedAt: null },
    data: { acceptedAt: now },
  });
  return count === 1;
}
