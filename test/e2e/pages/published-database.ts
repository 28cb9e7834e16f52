import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#database/embedded';
import type { DocumentKind, Locale } from '#kernel';
import { clientFacts, compile, STANDARD_CLAUSES, versionHash, type ClientFacts, type DocumentTree } from '#policy';
import { prepareDatabase } from '#prisma/prepare-database';

export interface Publication {
  readonly facts?: ClientFacts;
  readonly locales?: readonly Locale[];
  /** ISO instant. */
  readonly effectiveFrom?: string;
  readonly change?: (tree: DocumentTree) => DocumentTree;
}

export interface PublishedFixture {
  readonly agencyId: string;
  readonly clientId: string;
  readonly documentId: string;
  readonly publicKey: string;
}

/** A database of our own, that can be stopped and started again, with rows written past the product. */
export class PublishedDatabase {
  private constructor(
    private readonly dataDir: string,
    private server: EmbeddedPostgres,
    readonly pagesUrl: string,
  ) {}

  static async start(): Promise<PublishedDatabase> {
    const dataDir = await mkdtemp(join(tmpdir(), 'vern-pages-test-'));
    const server = await startEmbeddedPostgres({ dataDir, fast: true });
    const { pages } = await prepareDatabase(server.url, { passwords: { api: 'x', pages: 'x' } });
    return new PublishedDatabase(dataDir, server, pages);
  }

  get adminUrl(): string {
    return this.server.url;
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }

  async startAgain(): Promise<void> {
    this.server = await startEmbeddedPostgres({ dataDir: this.dataDir, port: this.server.port, fast: true });
  }

  async remove(): Promise<void> {
    await this.server.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.server.url });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** A document that has not been published. */
  async document(kind: DocumentKind = 'privacy-policy', domains: readonly string[] = []): Promise<PublishedFixture> {
    const [agencyId, clientId, documentId] = [randomUUID(), randomUUID(), randomUUID()];
    const publicKey = newKey();
    await this.query('INSERT INTO agency (id, slug, name) VALUES ($1, $2, $3)', [agencyId, `a-${agencyId}`, 'Byrå']);
    await this.query('INSERT INTO client (id, agency_id, name) VALUES ($1, $2, $3)', [clientId, agencyId, 'Kunde']);
    for (const domain of domains)
      await this.query('INSERT INTO client_website (agency_id, client_id, domain) VALUES ($1, $2, $3)', [
        agencyId,
        clientId,
        domain,
      ]);
    await this.query('INSERT INTO document (id, agency_id, client_id, kind, public_key) VALUES ($1, $2, $3, $4, $5)', [
      documentId,
      agencyId,
      clientId,
      kind,
      publicKey,
    ]);
    return { agencyId, clientId, documentId, publicKey };
  }

  /** Publishes the next version. Returns its number and sha256. */
  async publish(
    { agencyId, documentId }: PublishedFixture,
    publication: Publication = {},
  ): Promise<{ number: number; sha256: string; versionId: string }> {
    const [document] = await this.query<{ kind: DocumentKind; number: number }>(
      'SELECT kind, (SELECT count(*)::int + 1 FROM version WHERE document_id = d.id) AS number FROM document d WHERE id = $1',
      [documentId],
    );
    if (!document) throw new Error('No such document');
    const { kind, number } = document;
    const facts = publication.facts ?? (await demoFacts('mester'));
    const locales = publication.locales ?? (['nb', 'en'] as const);
    const effectiveFrom = publication.effectiveFrom ?? new Date(Date.now() - 60_000 + number * 1000).toISOString();
    const sha256 = versionHash({ kind, facts, clauseSetId: `${STANDARD_CLAUSES.id}#${String(number)}` });
    const versionId = randomUUID();
    await this.query(
      'INSERT INTO version (id, agency_id, document_id, number, sha256, clause_set_id, facts_revision, facts, locales) VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8)',
      [versionId, agencyId, documentId, number, sha256, STANDARD_CLAUSES.id, facts, locales],
    );
    for (const locale of locales) {
      const tree = compile(facts, { kind, locale, edition: { number, date: effectiveFrom.slice(0, 10) } });
      await this.query('INSERT INTO version_text (agency_id, version_id, locale, tree) VALUES ($1, $2, $3, $4)', [
        agencyId,
        versionId,
        locale,
        publication.change?.(tree) ?? tree,
      ]);
    }
    await this.query(
      'INSERT INTO publication (id, agency_id, document_id, version_id, effective_from, published_at, published_by) VALUES ($1, $2, $3, $4, $5, $5, $6)',
      [randomUUID(), agencyId, documentId, versionId, effectiveFrom, 'system'],
    );
    return { number, sha256, versionId };
  }

  /** A document with one version. */
  async published(
    publication: Publication = {},
    domains: readonly string[] = [],
    kind: DocumentKind = 'privacy-policy',
  ): Promise<PublishedFixture> {
    const document = await this.document(kind, domains);
    await this.publish(document, publication);
    return document;
  }
}

export function newKey(): string {
  const alphabet = '23456789abcdefghijkmnpqrstuvwxyz';
  return Array.from(randomBytes(20), (byte) => alphabet[byte % alphabet.length]).join('');
}

export async function demoFacts(name: 'mester' | 'pauluijting' | 'policy-002'): Promise<ClientFacts> {
  const text = await readFile(new URL(`../../../prisma/demo/facts/${name}.json`, import.meta.url), 'utf8');
  return clientFacts.parse(JSON.parse(text));
}
