import type { Prisma, TenantTx } from '#database';
import type { ClientFacts } from '#policy';
import type { SavedFacts } from './fact-history.js';

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

/**
 * The client's newest `most` saves up to a revision, newest first, each with only the named parts of the facts, and without those that left these
 * parts as they were. Empty when there is no such client.
 */
export async function findFactsHistory(
  tx: TenantTx,
  clientId: string,
  { parts, most, upTo }: { readonly parts: readonly string[]; readonly most: number; readonly upTo: number | null },
): Promise<SavedFacts[]> {
  const rows = await tx.$queryRaw<Omit<RawRow, 'client_id'>[]>`
    WITH recent AS (
      SELECT f.revision, f.saved_at, f.saved_by, (
        SELECT coalesce(jsonb_object_agg(part, f.facts -> part), '{}')
        FROM unnest(${parts}::text[]) part WHERE f.facts -> part IS NOT NULL
      ) AS facts
      FROM client c
      JOIN facts_revision f ON f.agency_id = c.agency_id AND f.client_id = c.id
      WHERE c.id = ${clientId}::uuid AND f.revision <= coalesce(${upTo}::int, c.facts_revision)
        AND EXISTS (SELECT FROM facts_revision named WHERE named.agency_id = c.agency_id AND named.client_id = c.id
          AND named.revision = coalesce(${upTo}::int, c.facts_revision))
      ORDER BY f.revision DESC
      LIMIT ${most}
    ), compared AS (
      SELECT *, lag(facts) OVER (ORDER BY revision) AS facts_before FROM recent
    )
    SELECT revision, saved_at, saved_by, facts FROM compared
    WHERE facts IS DISTINCT FROM facts_before
    ORDER BY revision DESC`;
  return rows.map((row) => ({
    revision: row.revision,
    facts: row.facts,
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
