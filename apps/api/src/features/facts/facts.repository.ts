import type { Prisma, TenantTx } from '#database';
import type { ClientFacts } from '#policy';

export interface FactsRow {
  readonly clientId: string;
  readonly revision: number;
  readonly facts: ClientFacts;
  readonly savedAt: Date;
  readonly savedBy: string;
}

interface RawRow {
  readonly client_id: string;
  readonly revision: number;
  readonly facts: unknown;
  readonly saved_at: Date;
  readonly saved_by: string;
}

/** The newest facts of each of these clients; one query however many. */
export async function findNewestFacts(tx: TenantTx, clientIds: readonly string[]): Promise<FactsRow[]> {
  const rows = await tx.$queryRaw<RawRow[]>`
    SELECT f.client_id, f.revision, f.facts, f.saved_at, f.saved_by
    FROM client c
    JOIN facts_revision f ON f.agency_id = c.agency_id AND f.client_id = c.id AND f.revision = c.facts_revision
    WHERE c.id = ANY(${clientIds}::uuid[])`;
  // Rows are written only after parseFacts, so what is read is facts.
  return rows.map((row) => ({
    clientId: row.client_id,
    revision: row.revision,
    facts: row.facts as ClientFacts,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
  }));
}

/** Locks the client's row until the transaction ends and tells its newest revision; undefined when there is no such client. */
export async function lockRevision(tx: TenantTx, clientId: string): Promise<number | undefined> {
  const rows = await tx.$queryRaw<
    { facts_revision: number }[]
  >`SELECT facts_revision FROM client WHERE id = ${clientId}::uuid FOR UPDATE`;
  return rows[0]?.facts_revision;
}

export async function insertFacts(
  tx: TenantTx,
  data: Omit<Prisma.FactsRevisionUncheckedCreateInput, 'facts'> & { facts: ClientFacts },
): Promise<void> {
  await tx.factsRevision.create({ data: { ...data, facts: data.facts }, select: { revision: true } });
}
