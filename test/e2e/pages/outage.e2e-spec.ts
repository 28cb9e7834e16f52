import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, PublishedDatabase, type PublishedFixture } from './published-database.js';
import { PagesServer } from './pages-server.js';

let database: PublishedDatabase;
let pages: PagesServer;
let seen: PublishedFixture;
let unseen: PublishedFixture;

beforeAll(async () => {
  database = await PublishedDatabase.start();
  seen = await database.published();
  unseen = await database.published();
  pages = await PagesServer.start(database.pagesUrl);
  // One language is asked for; the last good copy has both.
  expect((await pages.get(`/${seen.publicKey}/nb`)).status).toBe(200);
  expect((await pages.get(`/${newKey()}`)).status).toBe(404);
  await database.stop();
});

afterAll(async () => {
  await pages.remove();
  await database.remove();
});

describe('while the database is away', () => {
  it('what was shown goes on being shown, without waiting', async () => {
    const start = Date.now();
    for (let visit = 0; visit < 20; visit += 1) expect((await pages.get(`/${seen.publicKey}/nb`)).status).toBe(200);
    expect(Date.now() - start).toBeLessThan(3_000);
  });

  it('other languages and formats of it too', async () => {
    for (const suffix of ['', '/en', '/en.json', '.pdf', '/v/1', '/en/embed', '/versions'])
      expect((await pages.get(`/${seen.publicKey}${suffix}`)).status).toBe(200);
  });

  it('what was never shown is unavailable for now, never missing', async () => {
    for (const key of [unseen.publicKey, newKey()]) {
      const reply = await pages.get(`/${key}`, { 'accept-language': 'en' });
      expect(reply.status).toBe(503);
      expect(reply.headers['retry-after']).toMatch(/^\d+$/);
      expect(reply.headers['cache-control']).toBe('no-store');
      expect(reply.text).toContain('<html lang="en">');
    }
  });

  it('an address that can never be a document is still not found', async () => {
    expect((await pages.get('/nothing')).status).toBe(404);
  });

  it('a process that starts now shows the last good copies, and says so', async () => {
    await pages.stop();
    pages = await PagesServer.start(database.pagesUrl, pages.cacheDir);
    for (let visit = 0; visit < 2; visit += 1) {
      for (const suffix of ['/nb', '/en', '/v/1', '.pdf', '/embed', '/en/versions']) {
        const reply = await pages.get(`/${seen.publicKey}${suffix}`);
        expect(reply.status).toBe(200);
        expect(reply.headers['cache-status']).toBe('vern; hit; detail=last-good-copy');
      }
    }
    expect((await pages.get(`/${unseen.publicKey}`)).status).toBe(503);
    expect(JSON.parse((await pages.get('/health/ready')).text)).toEqual({ status: 'ok', database: 'away' });
  });

  it('everything is right again when it is back, also what was published meanwhile', async () => {
    await database.startAgain();
    await database.publish(seen);
    await eventually(async () => (await pages.get(`/${seen.publicKey}/nb`)).text.includes('Versjon 2'));
    const reply = await pages.get(`/${seen.publicKey}/nb`);
    expect(reply.headers['cache-status']).toBeUndefined();
    expect((await pages.get(`/${unseen.publicKey}`)).status).toBe(200);
    expect((await pages.get(`/${newKey()}`)).status).toBe(404);
    expect(JSON.parse((await pages.get('/health/ready')).text)).toEqual({ status: 'ok', database: 'ok' });
  });
});

async function eventually(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not happen in fifteen seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
