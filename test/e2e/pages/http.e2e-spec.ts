import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PublishedDatabase, type PublishedFixture } from './published-database.js';
import { PagesServer } from './pages-server.js';

let database: PublishedDatabase;
let pages: PagesServer;
let document: PublishedFixture;
let path: string;

beforeAll(async () => {
  database = await PublishedDatabase.start();
  document = await database.published({ effectiveFrom: '2026-01-10T09:00:00Z' });
  pages = await PagesServer.start(database.pagesUrl);
  path = `/${document.publicKey}`;
});

afterAll(async () => {
  await pages.remove();
  await database.remove();
});

/** Sends bytes as they are, which no HTTP library would, and gives what comes back until the server closes. */
async function sendRaw(text: string): Promise<string> {
  const { hostname, port } = new URL(pages.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (part: Buffer) => (answer += part.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

const firstLine = async (text: string): Promise<string> => (await sendRaw(text)).split('\r\n')[0] ?? '';

describe('HEAD', () => {
  it.each([
    '',
    '/nb.pdf',
    '/v/1',
    '/versions',
    '?at=2026-02-01',
    '?at=x',
    '?at=2025-01-01',
    '?at=2999-01-01',
    '/nothing',
  ])('of %j has the status and headers of GET, and no body', async (suffix) => {
    const get = await pages.get(path + suffix);
    const head = await pages.get(path + suffix, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([get.status, 0]);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  it.each(['/', '/embed.js', '/health/live', '/health/ready'])('of %s too', async (address) => {
    const get = await pages.get(address);
    const head = await pages.get(address, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([get.status, 0]);
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
  });

  it('answers 304 to whoever has it', async () => {
    const { headers } = await pages.get(`${path}/nb`);
    expect((await pages.get(`${path}/nb`, { 'if-none-match': headers.etag ?? '' }, 'HEAD')).status).toBe(304);
  });
});

describe('Range', () => {
  it.each(['bytes=0-99', 'bytes=-1', 'bytes=99999999-', 'bytes=0-0,5-9', 'lines=1-2', 'x'])(
    '%s gives the whole, since parts are not offered (RFC 9110, 14.2)',
    async (range) => {
      for (const suffix of ['/nb', '/nb.pdf']) {
        const whole = await pages.get(path + suffix);
        const reply = await pages.get(path + suffix, { range });
        expect(reply.status).toBe(200);
        expect(reply.body.equals(whole.body)).toBe(true);
        expect(reply.headers['content-range']).toBeUndefined();
        expect(reply.headers['accept-ranges']).toBeUndefined();
      }
    },
  );
});

describe('addresses nobody would write', () => {
  it('are not found, and never an error', async () => {
    const plain = await pages.get('/');
    const key = document.publicKey;
    const addresses = [
      '/%00',
      `${path}%00`,
      `${path}/nb%00.pdf`,
      `${path}%2Fnb`,
      `/${path}`,
      `${path}//nb`,
      `${path}/nb/`,
      `${path}/NB`,
      `${path}/nB/embed`,
      `${path}/EMBED`,
      `${path}.PDF`,
      `${path.toUpperCase()}`,
      `${path}/../${key}`,
      `/x/..${path}`,
      `/%2e%2e${path}`,
      `${path}/./nb`,
      `${path}/v/1/../2`,
      `${path};a=b`,
      `${path}\\nb`,
      `${path}/v/${'9'.repeat(400)}`,
      `/${'a/'.repeat(2_000)}`,
      `${path}/${'%41'.repeat(1_000)}`,
      '/%ff%fe',
      '/%E0%80%80',
      '/?',
      '//',
      '///evil.example/%2e%2e',
      '/constructor',
      '/__proto__',
    ];
    for (const address of addresses) {
      const reply = await pages.get(address);
      expect([address, reply.status]).toEqual([address, 404]);
      expect(reply.text).toBe(plain.text);
      expect(reply.headers.location).toBeUndefined();
    }
  });

  it('a query that means nothing changes nothing', async () => {
    const plain = await pages.get(`${path}/nb`);
    for (const query of [
      '?',
      '?x',
      '?utm_source=a&utm_source=b',
      '?AT=2026-01-01',
      '?%00=%00',
      `?${'a'.repeat(4_000)}`,
    ]) {
      const reply = await pages.get(`${path}/nb${query}`);
      expect(reply.status).toBe(200);
      expect(reply.body.equals(plain.body)).toBe(true);
    }
  });

  it('an address longer than the server reads is refused, and the next one is answered', async () => {
    expect(await firstLine(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 (?:414|431) /,
    );
    expect((await pages.get(path)).status).toBe(200);
  });

  it('the absolute form, as sent to a proxy, is the same address (RFC 9112, 3.2.2)', async () => {
    const answer = await sendRaw(
      `GET http://other.example${path}/en HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n`,
    );
    expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 200 OK');
    expect(answer).toContain('<html lang="en">');
  });

  it.each([
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['no HTTP', 'hello\r\n\r\n'],
    ['a space in the address', 'GET /a b HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n'],
  ])('%s is a bad request', async (_what, text) => {
    expect(await firstLine(text)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('OPTIONS * and CONNECT are not possible', async () => {
    expect(await firstLine('OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/ 405 /);
    expect(await firstLine('CONNECT a:1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).not.toMatch(/ 200 /);
  });
});

describe('If-None-Match', () => {
  it.each([
    ['the tag', (tag: string) => tag, 304],
    ['the tag, weak', (tag: string) => `W/${tag}`, 304],
    ['a list with it last', (tag: string) => `"a", W/"b",${tag}`, 304],
    ['a list with it first, and much space', (tag: string) => `  ${tag}  ,   "z" `, 304],
    ['a list with empty places', (tag: string) => `, ,${tag},,`, 304],
    ['a star', () => '*', 304],
    ['others', () => '"a", W/"b"', 200],
    ['the tag without quotes', (tag: string) => tag.replaceAll('"', ''), 200],
    ['part of the tag', (tag: string) => `${tag.slice(0, 9)}"`, 200],
    ['nothing', () => '', 200],
    ['thousands of others', () => Array.from({ length: 300 }, (_, index) => `"tag-${String(index)}"`).join(), 200],
  ])('with %s', async (_what, header, status) => {
    const { headers } = await pages.get(`${path}/nb`);
    const reply = await pages.get(`${path}/nb`, { 'if-none-match': header(headers.etag ?? '') });
    expect(reply.status).toBe(status);
    expect(reply.body.length > 0).toBe(status === 200);
  });

  it('in two headers is one list', async () => {
    const { headers } = await pages.get(`${path}/nb`);
    const answer = await firstLine(
      `GET ${path}/nb HTTP/1.1\r\nHost: x\r\nIf-None-Match: "a"\r\nIf-None-Match: ${headers.etag ?? ''}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toBe('HTTP/1.1 304 Not Modified');
  });

  it('of a page that is not there is 404, whatever one has', async () => {
    expect((await pages.get('/nothing', { 'if-none-match': '*' })).status).toBe(404);
  });
});

describe('Accept-Encoding', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['identity;q=0, gzip', 'gzip'],
    // Nothing that it named will do, so it gets what everybody can read.
    ['identity;q=0', undefined],
    ['identity;q=0, *;q=0.5', 'br'],
    ['*;q=0, gzip', 'gzip'],
    ['*;q=0', undefined],
    ['deflate, zstd', undefined],
    ['', undefined],
    ['gzip;q=nonsense', undefined],
  ])('%j gets %s', async (header, encoding) => {
    const plain = await pages.get(`${path}/nb`);
    const reply = await pages.get(`${path}/nb`, { 'accept-encoding': header });
    expect([reply.status, reply.headers['content-encoding']]).toEqual([200, encoding]);
    expect(reply.headers.vary).toContain('Accept-Encoding');
    const decode = encoding === 'br' ? brotliDecompressSync : encoding === 'gzip' ? gunzipSync : (body: Buffer) => body;
    expect(decode(reply.body).equals(plain.body)).toBe(true);
  });

  it('is the same for pages about an error', async () => {
    const reply = await pages.get('/nothing', { 'accept-encoding': 'br' });
    expect([reply.status, reply.headers['content-encoding']]).toEqual([404, 'br']);
    expect(brotliDecompressSync(reply.body).toString()).toContain('Vi fant ikke siden');
  });
});
