import type { Prisma, TenantTx } from '#database';
import { hasForbiddenCharacter } from '#kernel';
import type { PageRequest } from '../../platform/graphql/paging.js';

export type ClientRow = Prisma.ClientGetPayload<object>;

const LONGEST_NAME = 200;

export interface ClientFilter {
  readonly search?: string | null | undefined;
  readonly blocked?: boolean | null | undefined;
}

function matching({ search, blocked }: ClientFilter): Prisma.ClientWhereInput {
  const conditions: Prisma.ClientWhereInput[] = [];
  const sought = search?.normalize('NFC').trim();
  if (sought) {
    // No name is longer or holds such characters, and PostgreSQL knows no null character: nothing can match.
    if (sought.length > LONGEST_NAME || hasForbiddenCharacter(sought)) return { id: { in: [] } };
    const text = sought.replace(/[\\%_]/g, '\\$&');
    conditions.push({
      OR: [{ name: { contains: text, mode: 'insensitive' } }, { orgNumber: { contains: text.replaceAll(' ', '') } }],
    });
  }
  if (blocked === true) conditions.push({ documents: { some: { draftBlocks: { gt: 0 } } } });
  if (blocked === false) conditions.push({ documents: { none: { draftBlocks: { gt: 0 } } } });
  return { AND: conditions };
}

/** By name, then id. */
export async function findClients(
  tx: TenantTx,
  { take, after }: PageRequest<[string, string]>,
  filter: ClientFilter,
): Promise<ClientRow[]> {
  const [name, id] = after ?? [];
  const beyond: Prisma.ClientWhereInput =
    name === undefined || id === undefined ? {} : { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
  return tx.client.findMany({
    where: { AND: [matching(filter), beyond] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: take + 1,
  });
}

export async function countClients(tx: TenantTx, filter: ClientFilter): Promise<number> {
  return tx.client.count({ where: matching(filter) });
}

export async function findClient(tx: TenantTx, id: string): Promise<ClientRow | null> {
  return tx.client.findFirst({ where: { id } });
}

export async function findClientsById(tx: TenantTx, ids: readonly string[]): Promise<ClientRow[]> {
  return tx.client.findMany({ where: { id: { in: [...ids] } } });
}

/** The oldest client with that organisation number. */
export async function findClientByOrgNumber(
  tx: TenantTx,
  agencyId: string,
  orgNumber: string,
): Promise<{ id: string; name: string } | null> {
  return tx.client.findFirst({
    where: { agencyId, orgNumber },
    orderBy: { id: 'asc' },
    select: { id: true, name: true },
  });
}

/** Until the transaction ends, nobody else in the agency takes on a client with that number. */
export async function lockOrgNumber(tx: TenantTx, agencyId: string, orgNumber: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`org-number:${agencyId}:${orgNumber}`}, 0))`;
}

export async function insertClient(tx: TenantTx, data: Prisma.ClientUncheckedCreateInput): Promise<ClientRow> {
  return tx.client.create({ data });
}

export async function updateClient(
  tx: TenantTx,
  agencyId: string,
  id: string,
  data: Prisma.ClientUncheckedUpdateInput,
): Promise<ClientRow> {
  return tx.client.update({ where: { agencyId_id: { agencyId, id } }, data });
}

/** Makes the stored domains those of the facts; writes nothing when they already are. */
export async function replaceWebsites(
  tx: TenantTx,
  agencyId: string,
  clientId: string,
  domains: readonly string[],
): Promise<void> {
  const wanted = new Set(domains);
  const rows = await tx.clientWebsite.findMany({ where: { clientId }, select: { domain: true } });
  const known = new Set(rows.map((row) => row.domain));
  const gone = [...known].filter((domain) => !wanted.has(domain));
  const added = [...wanted].filter((domain) => !known.has(domain));
  if (gone.length > 0) await tx.clientWebsite.deleteMany({ where: { clientId, domain: { in: gone } } });
  if (added.length > 0)
    await tx.clientWebsite.createMany({ data: added.map((domain) => ({ agencyId, clientId, domain })) });
}
