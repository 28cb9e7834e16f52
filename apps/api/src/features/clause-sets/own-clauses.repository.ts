import type { TenantTx } from '#database';
import type { DocumentKind, Locale } from '#kernel';
import type { OwnClause } from '#policy';

interface RawClause {
  readonly client_id: string | null;
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly path: string;
  readonly text: string | null;
  readonly base: string | null;
}

/**
 * The wording in force for each of these clients: its own clause, else the agency's. One query however many clients; a client
 * without any wording has an empty list.
 */
export async function findOwnClauses(
  tx: TenantTx,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly OwnClause[]>> {
  const rows = await tx.$queryRaw<RawClause[]>`
    SELECT DISTINCT ON (client_id, kind, path, locale) client_id, kind, path, locale, text, base
    FROM own_clause
    WHERE client_id IS NULL OR client_id = ANY(${clientIds}::uuid[])
    ORDER BY client_id, kind, path, locale, revision DESC`;
  const byClient = Map.groupBy(
    rows.filter(({ text }) => text !== null),
    ({ client_id }) => client_id,
  );
  const agency = byClient.get(null) ?? [];
  return new Map(
    clientIds.map((id) => {
      const inForce = new Map([...agency, ...(byClient.get(id) ?? [])].map((row) => [nameOf(row), row]));
      return [id, [...inForce.values()].map(clauseOf)];
    }),
  );
}

function nameOf({ kind, path, locale }: RawClause): string {
  return `${locale}/${kind}/${path}`;
}

function clauseOf({ kind, locale, path, text, base }: RawClause): OwnClause {
  return { kind, locale, path, text: text ?? '', ...(base !== null && { base }) };
}
