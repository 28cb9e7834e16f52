import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Published, PublishedDocumentWithTexts } from '#database/published';
import { createLogger } from '../platform/logging.js';
import { ConnectionState } from './connection-state.js';
import { DocumentsStore } from './documents.store.js';
import { LocalCopies } from './local-copies.js';

const LOGGER = createLogger('silent');

let directory: string;
let copies: LocalCopies;
let asked: number;
let answer: () => Promise<PublishedDocumentWithTexts | undefined>;
let forgotten: string[];
let store: DocumentsStore;
let connection: ConnectionState;

function documentOf(number: number): PublishedDocumentWithTexts {
  const version = {
    versionId: `v${String(number)}`,
    number,
    sha256: 'a'.repeat(64),
    locales: ['nb'] as const,
    effectiveFrom: 1,
    publishedAt: 1,
  };
  return {
    id: 'd',
    clientId: 'c',
    publicKey: 'key',
    kind: 'privacy-policy',
    domains: [],
    publications: [version],
    texts: [],
  };
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vern-store-'));
  copies = new LocalCopies({ directory }, LOGGER);
  asked = 0;
  forgotten = [];
  answer = () => Promise.resolve(documentOf(1));
  const ask = (): Promise<PublishedDocumentWithTexts | undefined> => {
    asked += 1;
    return answer();
  };
  const published: Published = {
    document: ask,
    documentWithTexts: ask,
    tree: () => Promise.resolve(undefined),
    ping: () => answer().then(() => undefined),
    listen: () => undefined,
    close: () => Promise.resolve(),
  };
  connection = new ConnectionState(published, LOGGER);
  store = new DocumentsStore(published, copies, connection, (key) => forgotten.push(key));
});

afterEach(async () => {
  jest.restoreAllMocks();
  connection.close();
  await copies.settled();
  await rm(directory, { recursive: true, force: true });
});

function laterBy(ms: number): void {
  const later = Date.now() + ms;
  jest.spyOn(Date, 'now').mockReturnValue(later);
}

describe('documents in memory', () => {
  it('are asked for once, whoever asks meanwhile', async () => {
    await Promise.all(Array.from({ length: 50 }, () => store.find('key')));
    await store.find('key');
    expect(asked).toBe(1);
  });

  it('are checked after a minute, in case an announcement was lost', async () => {
    await store.find('key');
    answer = () => Promise.resolve(documentOf(2));
    laterBy(59_000);
    expect((await store.find('key'))?.document.publications[0]?.number).toBe(1);
    laterBy(2_000);
    expect((await store.find('key'))?.document.publications[0]?.number).toBe(2);
  });

  it('are read again when they were published', async () => {
    await store.find('key');
    answer = () => Promise.resolve(documentOf(2));
    store.changed({ type: 'published', documentId: 'd' });
    expect(forgotten).toContain('key');
    expect((await store.find('key'))?.document.publications[0]?.number).toBe(2);
  });

  it('what was read before an announcement and came after it is not believed', async () => {
    let arrive: (document: PublishedDocumentWithTexts) => void = () => undefined;
    answer = () => new Promise((resolve) => (arrive = resolve));
    const early = store.find('key');
    store.changed({ type: 'published', documentId: 'd' });
    arrive(documentOf(1));
    expect((await early)?.validUntil).toBe(0);
    answer = () => Promise.resolve(documentOf(2));
    expect((await store.find('key'))?.document.publications[0]?.number).toBe(2);
  });

  it('an unknown key is not asked for again at once, but after any publication', async () => {
    answer = () => Promise.resolve(undefined);
    expect(await store.find('key')).toBeUndefined();
    expect(await store.find('key')).toBeUndefined();
    expect(asked).toBe(1);
    store.changed({ type: 'published', documentId: 'other' });
    answer = () => Promise.resolve(documentOf(1));
    expect(await store.find('key')).toBeDefined();
  });

  it('are shown as the last good copy while the database fails, without asking it each time', async () => {
    await store.find('key');
    await copies.settled();
    answer = () => Promise.reject(new Error('away'));
    store.changed({ type: 'everything' });
    expect((await store.find('key'))?.lastGood).toBe(true);
    const before = asked;
    await store.find('key');
    expect(connection.away).toBe(true);
    expect(asked).toBe(before);
    await expect(store.find('unknown')).rejects.toThrow();
  });
});
