import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { PublishedDatabase, type PublishedFixture } from '../../../test/e2e/pages/published-database.js';
import { openPublished, type Change, type Published } from './index.js';

let database: PublishedDatabase;
let published: Published;
let document: PublishedFixture;

beforeAll(async () => {
  database = await PublishedDatabase.start();
  published = openPublished(database.pagesUrl);
  document = await database.published({ effectiveFrom: '2026-01-10T09:00:00Z' }, ['b.no', 'a.no']);
  await database.publish(document, { effectiveFrom: '2026-03-01T09:00:00Z', locales: ['nb'] });
});

afterAll(async () => {
  await published.close();
  await database.remove();
});

/** The SQLSTATE that a statement as vern_pages fails with; undefined when it runs. */
async function refusal(sql: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: database.pagesUrl });
  await client.connect();
  try {
    await client.query(sql);
    return undefined;
  } catch (error) {
    return error instanceof pg.DatabaseError ? error.code : 'other';
  } finally {
    await client.end();
  }
}

describe('what is published', () => {
  it('is a document with its domains and all publications, the latest first', async () => {
    const found = await published.document(document.publicKey);
    expect(found).toEqual({
      id: document.documentId,
      clientId: document.clientId,
      publicKey: document.publicKey,
      kind: 'privacy-policy',
      domains: ['a.no', 'b.no'],
      publications: [
        expect.objectContaining({ number: 2, locales: ['nb'], effectiveFrom: Date.parse('2026-03-01T09:00:00Z') }),
        expect.objectContaining({
          number: 1,
          locales: ['nb', 'en'],
          publishedAt: Date.parse('2026-01-10T09:00:00Z'),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        }),
      ],
    });
  });

  it('comes with the texts of the version that is live, in one go', async () => {
    const then = await published.documentWithTexts(document.publicKey, Date.parse('2026-02-01T00:00:00Z'));
    expect(then?.texts.map(({ locale }) => locale).sort()).toEqual(['en', 'nb']);
    const now = await published.documentWithTexts(document.publicKey, Date.now());
    expect(now?.texts).toHaveLength(1);
    expect(JSON.parse(now?.texts[0]?.tree ?? '')).toMatchObject({ kind: 'privacy-policy', locale: 'nb' });
  });

  it('the tree of any published version can be read', async () => {
    const versionId = (await published.document(document.publicKey))?.publications[1]?.versionId ?? '';
    expect(JSON.parse((await published.tree(versionId, 'en')) ?? '')).toMatchObject({ locale: 'en' });
    expect(await published.tree(document.documentId, 'nb')).toBeUndefined();
  });

  it('is nothing for a key that does not exist, and for a document never published', async () => {
    const draft = await database.document();
    expect(await published.document('22222222222222222222')).toBeUndefined();
    expect(await published.document(draft.publicKey)).toBeUndefined();
    expect(await published.documentWithTexts(draft.publicKey, Date.now())).toBeUndefined();
  });

  it('of a version without publication the text stays hidden', async () => {
    const draft = await database.document();
    const { versionId } = await database.publish(draft);
    await database.query('ALTER TABLE publication DISABLE TRIGGER never_changed');
    await database.query('DELETE FROM publication WHERE version_id = $1', [versionId]);
    await database.query('ALTER TABLE publication ENABLE TRIGGER never_changed');
    expect(await published.tree(versionId, 'nb')).toBeUndefined();
  });
});

describe('the role of pages', () => {
  it.each([
    'agency',
    'person',
    'member',
    'invitation',
    'session',
    'api_key',
    'client',
    'facts_revision',
    'audit_event',
    'sign_in_failure',
    '_prisma_migrations',
  ])('cannot read %s', async (table) => {
    expect(await refusal(`SELECT * FROM ${table}`)).toBe('42501');
  });

  it.each([
    ['the facts of a version', 'SELECT facts FROM version'],
    ['the facts through the whole row', 'SELECT v FROM version v'],
    ['who published', 'SELECT published_by FROM publication'],
    ['the state of a draft', 'SELECT draft_sha256 FROM document'],
    ['the job queue', 'SELECT * FROM graphile_worker.jobs'],
  ])('cannot read %s', async (_what, sql) => {
    expect(await refusal(sql)).toBe('42501');
  });

  it.each([
    'INSERT INTO publication (id) VALUES (gen_random_uuid())',
    "UPDATE document SET kind = 'x'",
    'DELETE FROM client_website',
    'TRUNCATE version_text',
    'CREATE TABLE x (y int)',
    "SELECT vern.enqueue('mail', '{}')",
    'SET ROLE vern_owner',
    'SET ROLE vern_api',
  ])('cannot do: %s', async (sql) => {
    expect(await refusal(sql)).toBe('42501');
  });

  it('reads what the pages need', async () => {
    expect(
      await refusal(
        'SELECT id, public_key FROM document; SELECT tree FROM version_text; SELECT domain FROM client_website',
      ),
    ).toBeUndefined();
  });
});

describe('announcements', () => {
  it('tell of publications and of changed websites', async () => {
    const changes: Change[] = [];
    const listening = openPublished(database.pagesUrl);
    listening.listen(
      (change) => changes.push(change),
      () => undefined,
    );
    await until(() => changes.some(({ type }) => type === 'everything'));
    const other = await database.published({}, ['c.no']);
    await until(() => changes.some((change) => change.type === 'published' && change.documentId === other.documentId));
    await until(() => changes.some((change) => change.type === 'websites' && change.clientId === other.clientId));
    await listening.close();
  });

  it('go on after the connection was cut, and say that some may have been missed', async () => {
    const changes: Change[] = [];
    let lost = 0;
    const listening = openPublished(database.pagesUrl);
    listening.listen(
      (change) => changes.push(change),
      () => (lost += 1),
    );
    await until(() => changes.length === 1);
    await database.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'vern-pages-listen'",
    );
    await until(() => changes.length === 2);
    expect(lost).toBe(1);
    expect(changes).toEqual([{ type: 'everything' }, { type: 'everything' }]);
    await database.publish(document, { locales: ['nb'] });
    await until(() =>
      changes.some((change) => change.type === 'published' && change.documentId === document.documentId),
    );
    await listening.close();
  });
});

describe('a database that does not answer', () => {
  it('is reported within the time limit', async () => {
    const slow = openPublished(database.pagesUrl, { timeoutMs: 300, connections: 1 });
    const blocker = new pg.Client({ connectionString: database.adminUrl });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE document IN ACCESS EXCLUSIVE MODE');
    const start = Date.now();
    await expect(slow.document(document.publicKey)).rejects.toThrow();
    expect(Date.now() - start).toBeLessThan(1_500);
    await blocker.query('ROLLBACK');
    await blocker.end();
    await slow.close();
  });
});

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not happen in ten seconds');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
