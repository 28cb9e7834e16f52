import type { Prisma, TenantTx } from '#database';
import { DOCUMENT_KINDS, type DocumentKind, type DocumentLocale } from '#kernel';
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
  await tx.document.updateMany({
    where: { clientId, kind },
    data: {
      draftSha256: state.sha256,
      draftBlocks: state.blocks,
      draftWarns: state.warns,
      draftSuggests: state.suggests,
    },
  });
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

/** Published versions, newest first. */
export async function findVersions(
  tx: TenantTx,
  documentId: string,
  { take, after }: PageRequest<[string]>,
): Promise<VersionRow[]> {
  const rows = await tx.version.findMany({
    where: { documentId, publications: { some: {} }, ...(after && { number: { lt: Number(after[0]) } }) },
    select: {
      id: true,
      documentId: true,
      number: true,
      sha256: true,
      locales: true,
      document: { select: { publicKey: true } },
      publications: { select: { publishedAt: true }, orderBy: { publishedAt: 'asc' }, take: 1 },
    },
    orderBy: { number: 'desc' },
    take: take + 1,
  });
  return rows.map(({ document, publications, ...row }) => ({
    ...row,
    publicKey: document.publicKey,
    publishedAt: publications[0]?.publishedAt ?? new Date(0),
  }));
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
  const locales: DocumentLocale[] = trees.map((tree) => tree.locale);
  const { id } = await tx.version.create({
    data: { ...version, locales, facts: asJson(facts), createdAt: publishedAt },
    select: { id: true },
  });
  await tx.versionText.createMany({
    data: trees.map((tree) => ({ agencyId, versionId: id, locale: tree.locale, tree: asJson(tree) })),
  });
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
