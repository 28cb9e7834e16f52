import type { Prisma, TenantTx } from '#database';
import { DOCUMENT_KINDS, type DocumentKind, type Locale } from '#kernel';
import type { ClientFacts, DocumentTree } from '#policy';
import type { PageRequest } from '../../platform/graphql/paging.js';

export type DocumentRow = Prisma.DocumentGetPayload<object> & { readonly kind: DocumentKind };

export interface VersionRow {
  readonly id: string;
  readonly documentId: string;
  readonly publicKey: string;
  readonly number: number;
  readonly sha256: string;
  readonly locales: string[];
  readonly publishedAt: Date;
}

export interface DraftState {
  readonly sha256: string;
  readonly blocks: number;
  readonly warns: number;
  readonly suggests: number;
}

export async function insertDocuments(
  tx: TenantTx,
  documents: readonly Prisma.DocumentCreateManyInput[],
): Promise<void> {
  await tx.document.createMany({ data: [...documents] });
}

/** Documents of these clients, in the order of kinds. */
export async function findDocuments(tx: TenantTx, clientIds: readonly string[]): Promise<DocumentRow[]> {
  const rows = await tx.document.findMany({ where: { clientId: { in: [...clientIds] } } });
  return (rows as DocumentRow[]).sort((a, b) => DOCUMENT_KINDS.indexOf(a.kind) - DOCUMENT_KINDS.indexOf(b.kind));
}

/** Locks the document until the transaction ends, so that two publications cannot take the same number. */
export async function lockDocument(tx: TenantTx, clientId: string, kind: DocumentKind): Promise<DocumentRow | null> {
  await tx.$queryRaw`SELECT id FROM document WHERE client_id = ${clientId}::uuid AND kind = ${kind} FOR UPDATE`;
  return (await tx.document.findFirst({ where: { clientId, kind } })) as DocumentRow | null;
}

export async function updateDraft(
  tx: TenantTx,
  clientId: string,
  kind: DocumentKind,
  state: DraftState,
): Promise<void> {
  await updateDrafts(tx, [{ clientId, kind, ...state }]);
}

/** Takes note of many drafts in one statement. */
export async function updateDrafts(
  tx: TenantTx,
  drafts: readonly (DraftState & { readonly clientId: string; readonly kind: DocumentKind })[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE document d
    SET draft_sha256 = s.sha256, draft_blocks = s.blocks, draft_warns = s.warns, draft_suggests = s.suggests
    FROM jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb)
      AS s("clientId" uuid, kind text, sha256 text, blocks integer, warns integer, suggests integer)
    WHERE d.client_id = s."clientId" AND d.kind = s.kind`;
}

/** The version of each document that is live at `now`. */
export async function findLiveVersions(tx: TenantTx, documentIds: readonly string[], now: Date): Promise<VersionRow[]> {
  return tx.$queryRaw<VersionRow[]>`
    SELECT DISTINCT ON (p.document_id)
      v.id, p.document_id AS "documentId", d.public_key AS "publicKey", v.number, v.sha256, v.locales, p.published_at AS "publishedAt"
    FROM publication p
    JOIN version v ON v.agency_id = p.agency_id AND v.id = p.version_id
    JOIN document d ON d.agency_id = p.agency_id AND d.id = p.document_id
    WHERE p.document_id = ANY(${documentIds}::uuid[]) AND p.effective_from <= ${now}
    ORDER BY p.document_id, p.effective_from DESC, p.id DESC`;
}

/** Published versions of each of these documents, newest first; one query however many documents. */
export async function findVersions(
  tx: TenantTx,
  documentIds: readonly string[],
  { take, after }: PageRequest<[string]>,
): Promise<VersionRow[]> {
  const below = after === undefined ? null : Number(after[0]);
  return tx.$queryRaw<VersionRow[]>`
    SELECT v.id, d.id AS "documentId", d.public_key AS "publicKey", v.number, v.sha256, v.locales, v.published_at AS "publishedAt"
    FROM document d
    CROSS JOIN LATERAL (
      SELECT v.id, v.number, v.sha256, v.locales, p.published_at
      FROM version v
      CROSS JOIN LATERAL (
        SELECT min(p.published_at) AS published_at FROM publication p
        WHERE p.agency_id = v.agency_id AND p.document_id = v.document_id AND p.version_id = v.id
      ) p
      WHERE v.agency_id = d.agency_id AND v.document_id = d.id AND p.published_at IS NOT NULL
        AND (${below}::integer IS NULL OR v.number < ${below}::integer)
      ORDER BY v.number DESC
      LIMIT ${take + 1}
    ) v
    WHERE d.id = ANY(${documentIds}::uuid[])
    ORDER BY d.id, v.number DESC`;
}

export async function newestNumber(tx: TenantTx, documentId: string): Promise<number> {
  const { _max } = await tx.version.aggregate({ where: { documentId }, _max: { number: true } });
  return _max.number ?? 0;
}

export interface NewVersion {
  readonly agencyId: string;
  readonly documentId: string;
  readonly number: number;
  readonly sha256: string;
  readonly clauseSetId: string;
  readonly factsRevision: number;
  readonly facts: ClientFacts;
  readonly trees: readonly DocumentTree[];
  readonly publishedAt: Date;
  readonly publishedBy: string;
}

/** Stores the version, its texts and its publication. */
export async function insertPublishedVersion(
  tx: TenantTx,
  { trees, facts, publishedAt, publishedBy, ...version }: NewVersion,
): Promise<string> {
  const { agencyId, documentId } = version;
  const locales: Locale[] = trees.map((tree) => tree.locale);
  const { id } = await tx.version.create({
    data: { ...version, locales, facts: asJson(facts), createdAt: publishedAt },
    select: { id: true },
  });
  // As text: Prisma would look at every value of every tree on its way.
  await tx.$executeRaw`
    INSERT INTO version_text (agency_id, version_id, locale, tree)
    SELECT ${agencyId}::uuid, ${id}::uuid, locale, tree::json
    FROM unnest(${locales}::text[], ${trees.map((tree) => JSON.stringify(tree))}::text[]) AS written (locale, tree)`;
  await tx.publication.create({
    data: { agencyId, documentId, versionId: id, effectiveFrom: publishedAt, publishedAt, publishedBy },
    select: { id: true },
  });
  return id;
}

/** Trees and facts are JSON by construction; Prisma's type for JSON does not know our interfaces. */
function asJson(value: DocumentTree | ClientFacts): Prisma.InputJsonValue {
  return value as unknown as Prisma.InputJsonValue;
}
