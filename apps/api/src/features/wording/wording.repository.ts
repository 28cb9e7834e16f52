import type { Prisma, TenantTx } from '#database';
import type { DocumentKind, Locale } from '#kernel';

export type WordingRow = Prisma.OwnClauseGetPayload<object>;
/** A row in force: not a removal. */
export type ClauseRow = WordingRow & { readonly text: string };

/** Where wording belongs: to a client, or with null to the whole agency. */
export interface WordingPlace {
  readonly clientId: string | null;
  readonly kind: DocumentKind;
  readonly path: string;
  readonly locale: Locale;
}

/** One after the other within an agency, so that neither revisions nor limits are counted twice. Ends with the transaction. */
export async function lockWording(tx: TenantTx, agencyId: string): Promise<void> {
  await tx.$queryRaw`SELECT true AS locked FROM pg_advisory_xact_lock(hashtextextended(${`wording ${agencyId}`}, 0))`;
}

/** The newest row at a place, a removal among them. */
export async function findNewest(tx: TenantTx, place: WordingPlace): Promise<WordingRow | null> {
  return tx.ownClause.findFirst({ where: { ...place }, orderBy: { revision: 'desc' } });
}

/** Wording in force for a kind and a language: the agency's, and with a client that client's. */
export async function findInForce(
  tx: TenantTx,
  { clientId, kind, locale }: Omit<WordingPlace, 'path'>,
): Promise<ClauseRow[]> {
  return tx.$queryRaw<ClauseRow[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (client_id, path) id, agency_id AS "agencyId", client_id AS "clientId", kind, path, locale, revision,
        text, base, saved_by AS "savedBy", saved_at AS "savedAt"
      FROM own_clause
      WHERE kind = ${kind} AND locale = ${locale} AND (client_id IS NULL OR client_id = ${clientId}::uuid)
      ORDER BY client_id, path, revision DESC
    ) newest WHERE text IS NOT NULL`;
}

/** How many clauses are in force for the agency, or for the client. */
export async function countInForce(tx: TenantTx, clientId: string | null): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*) FILTER (WHERE said)::int AS count FROM (
      SELECT DISTINCT ON (kind, path, locale) text IS NOT NULL AS said FROM own_clause
      WHERE client_id IS NOT DISTINCT FROM ${clientId}::uuid ORDER BY kind, path, locale, revision DESC
    ) newest`;
  return row?.count ?? 0;
}

export async function insertRevision(tx: TenantTx, data: Prisma.OwnClauseUncheckedCreateInput): Promise<void> {
  await tx.ownClause.create({ data, select: { id: true } });
}
