import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, PublishedDatabase, type PublishedFixture } from './published-database.js';
import { PagesServer } from './pages-server.js';

let database: PublishedDatabase;
let pages: PagesServer;
let document: PublishedFixture;
let path: string;

beforeAll(async () => {
  database = await PublishedDatabase.start();
  document = await database.published({ effectiveFrom: '2026-01-10T09:00:00Z' }, ['mesterwebdesign.no', 'blåbær.no']);
  await database.publish(document, { effectiveFrom: '2026-03-01T09:00:00Z' });
  pages = await PagesServer.start(database.pagesUrl);
  path = `/${document.publicKey}`;
});

afterAll(async () => {
  await pages.remove();
  await database.remove();
});

describe('a published document', () => {
  it('is a page in the visitor’s language', async () => {
    const nb = await pages.get(path);
    expect(nb.status).toBe(200);
    expect(nb.text).toContain('<html lang="nb">');
    expect(nb.text).toContain('Personvernerklæring for MESTER Webdesign');
    expect(nb.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'nb',
      vary: 'Accept-Language, Accept-Encoding',
      'cache-control': 'public, max-age=0, must-revalidate',
    });
    const en = await pages.get(path, { 'accept-language': 'en-GB,en;q=0.9,nb;q=0.1' });
    expect(en.text).toContain('<html lang="en">');
    expect((await pages.get(path, { 'accept-language': 'de' })).text).toContain('<html lang="nb">');
  });

  it.each([
    ['/nb', 'text/html; charset=utf-8', '<html lang="nb">'],
    ['/en', 'text/html; charset=utf-8', '<html lang="en">'],
    ['.json', 'application/json; charset=utf-8', '"format":1'],
    ['/en.json', 'application/json; charset=utf-8', '"locale":"en"'],
    ['.md', 'text/markdown; charset=utf-8', '# Personvernerklæring'],
    ['/en.txt', 'text/plain; charset=utf-8', 'MESTER Webdesign'],
    ['.pdf', 'application/pdf', '%PDF-'],
    ['/en.pdf', 'application/pdf', '%PDF-'],
    ['/embed', 'text/html; charset=utf-8', 'class="vern-embed"'],
    ['/versions', 'text/html; charset=utf-8', 'Alle versjoner av'],
    ['/en/versions', 'text/html; charset=utf-8', 'All versions of'],
    ['/en/embed', 'text/html; charset=utf-8', '<html lang="en">'],
    ['/v/1', 'text/html; charset=utf-8', 'Versjon 1'],
    ['/v/1/en', 'text/html; charset=utf-8', 'Version 1'],
    ['/v/2', 'text/html; charset=utf-8', 'Versjon 2'],
    ['/v/1.json', 'application/json; charset=utf-8', '"number":1'],
    ['/v/1/en.md', 'text/markdown; charset=utf-8', '# '],
    ['/v/1/nb.pdf', 'application/pdf', '%PDF-'],
    ['?at=2026-02-01', 'text/html; charset=utf-8', 'Versjon 1'],
    ['/en?at=2026-02-28', 'text/html; charset=utf-8', 'Version 1'],
    ['/en?at=2026-03-01', 'text/html; charset=utf-8', 'Version 2'],
    ['.json?at=2026-02-01', 'application/json; charset=utf-8', '"number":1'],
    ['/en.txt?at=2026-02-01', 'text/plain; charset=utf-8', 'MESTER'],
  ])('%s answers on the first and on the second visit alike', async (suffix, type, content) => {
    const first = await pages.get(path + suffix);
    const second = await pages.get(path + suffix);
    expect(first.status).toBe(200);
    expect(first.headers['content-type']).toBe(type);
    expect(first.text).toContain(content);
    expect(second.body.equals(first.body)).toBe(true);
    expect({ ...second.headers, date: '' }).toEqual({ ...first.headers, date: '' });
  });

  it('HEAD says the same without a body', async () => {
    for (let visit = 0; visit < 2; visit += 1) {
      const get = await pages.get(`${path}/nb`);
      const head = await pages.get(`${path}/nb`, {}, 'HEAD');
      expect(head.status).toBe(200);
      expect(head.body).toHaveLength(0);
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    }
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])('%s is not possible', async (method) => {
    const reply = await pages.get(path, {}, method);
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('GET, HEAD');
  });

  it('a visitor who has it already gets 304, also from memory', async () => {
    for (const suffix of ['/nb', '/en.json', '/nb.pdf', '/nb/embed', '/v/1/nb']) {
      const { headers } = await pages.get(path + suffix, { 'accept-encoding': 'br' });
      for (const tag of [headers.etag ?? '', `W/${headers.etag ?? ''}`, `"x", ${headers.etag ?? ''}`, '*']) {
        const reply = await pages.get(path + suffix, { 'accept-encoding': 'br', 'if-none-match': tag });
        expect(reply.status).toBe(304);
        expect(reply.body).toHaveLength(0);
        expect(reply.headers).toMatchObject({
          etag: headers.etag,
          'cache-control': headers['cache-control'],
          'content-security-policy': headers['content-security-policy'],
        });
        expect(reply.headers['content-length']).toBeUndefined();
      }
      expect((await pages.get(path + suffix, { 'accept-encoding': 'br', 'if-none-match': '"other"' })).status).toBe(
        200,
      );
    }
  });

  it('is sent in the encoding that was asked for, each with its own tag', async () => {
    const plain = await pages.get(`${path}/nb`);
    const br = await pages.get(`${path}/nb`, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await pages.get(`${path}/nb`, { 'accept-encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(br.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(new Set([plain.headers.etag, br.headers.etag, gzip.headers.etag]).size).toBe(3);
    expect(br.body.length).toBeLessThan(plain.body.length / 3);
    expect(
      (await pages.get(`${path}/nb`, { 'accept-encoding': 'gzip', 'if-none-match': br.headers.etag ?? '' })).status,
    ).toBe(200);
  });

  it('tells nobody anything: no cookie, no server, nothing but ourselves', async () => {
    for (const address of [path, `${path}/embed`, `${path}.pdf`, '/embed.js', '/nothing', '/health/live']) {
      const { headers } = await pages.get(address);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers.server).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    }
    const { headers, text } = await pages.get(path);
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self' https://localhost:* http://localhost:* https://127.0.0.1:* http://127.0.0.1:* https://xn--blbr-roah.no https://www.xn--blbr-roah.no https://mesterwebdesign.no https://www.mesterwebdesign.no",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(text).not.toMatch(/<script|style="|<style| on\w+=/);
    expect((await pages.get(`${path}/embed`)).headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('an old version says so, points to the newest and is not indexed', async () => {
    const old = await pages.get(`${path}/v/1/nb`);
    expect(old.text).toContain(`href="${pages.url}${path}/nb">`);
    expect(old.text).toContain('vern-notice');
    expect(old.text).toContain('<meta name="robots" content="noindex">');
    expect(old.headers).toMatchObject({
      'x-robots-tag': 'noindex',
      link: `<${pages.url}${path}/nb>; rel="canonical", <${pages.url}${path}/nb/versions>; rel="version-history", <${pages.url}${path}/nb>; rel="latest-version"`,
      // The notice on it may become untrue.
      'cache-control': 'public, max-age=0, must-revalidate',
    });
    const current = await pages.get(`${path}/v/2/nb`);
    expect(current.text).not.toContain('vern-notice');
    expect(current.headers.link).toBe(
      `<${pages.url}${path}/nb>; rel="canonical", <${pages.url}${path}/nb/versions>; rel="version-history"`,
    );
    expect(current.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it.each(['.json', '/en.md', '/nb.txt', '/nb.pdf'])(
    'the text of a version may be kept for a day: %s',
    async (format) => {
      for (const number of [1, 2])
        expect((await pages.get(`${path}/v/${String(number)}${format}`)).headers['cache-control']).toBe(
          'public, max-age=86400',
        );
      expect((await pages.get(path + format)).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    },
  );

  it('did not exist before it was published, and says from when', async () => {
    const reply = await pages.get(`${path}?at=2026-01-09`);
    expect(reply.status).toBe(404);
    expect(reply.text).toContain('10. januar 2026');
    expect((await pages.get(`${path}/en.json?at=2026-01-09`, { 'accept-language': 'en' })).text).toContain(
      '10 January 2026',
    );
    expect((await pages.get(`${path}?at=2026-01-10`)).status).toBe(200);
  });

  it('on a day that has not come is not known, and says so', async () => {
    const reply = await pages.get(`${path}?at=2999-01-01`);
    expect(reply.status).toBe(404);
    expect(reply.text).toContain('Den dagen har ikke kommet ennå');
    expect((await pages.get(`${path}.pdf?at=2999-01-01`, { 'accept-language': 'en' })).text).toContain(
      'That day has not come yet',
    );
    expect((await pages.get(`/${newKey()}?at=2999-01-01`)).text).not.toContain('dagen');
  });

  it.each([
    '?at=2026-02-01T12:00:00Z',
    '?at=2026-02-01%00',
    '?at=2026-02-01+',
    '?at=',
    '?at=2026-02-30',
    '?at=x',
    '?at=2026-01-20&at=2026-01-21',
    '/en.pdf?at=%3Cscript%3E',
  ])('%s is a 400 that repeats nothing', async (suffix) => {
    const reply = await pages.get(path + suffix);
    expect(reply.status).toBe(400);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.text).not.toContain('script');
  });
});

describe('an address with nothing at it', () => {
  it('is the same page whatever is missing', async () => {
    const draft = await database.document();
    const addresses = [
      `/${newKey()}`,
      `/${draft.publicKey}`,
      `${path}/sv`,
      `${path}/de`,
      `${path}/v/3`,
      `${path}/v/3.json`,
      `${path}/`,
      `${path}.exe`,
      '/',
      '/favicon.ico',
      '/robots.txt',
      '/%zz',
      `/${'x'.repeat(5000)}`,
      `/a/${'x'.repeat(300)}`,
      '/assets/x',
      '/health',
      '/../../etc/passwd',
      '/assets/..%2f..%2fmain.js',
    ];
    const replies = await Promise.all(addresses.map((address) => pages.get(address)));
    const [first] = replies;
    for (const reply of replies) {
      expect(reply.status).toBe(404);
      expect(reply.text).toBe(first?.text);
      expect({ ...reply.headers, date: '' }).toEqual({ ...first?.headers, date: '' });
    }
    expect(first?.text).toContain('<html lang="nb">');
    expect((await pages.get('/', { 'accept-language': 'en' })).text).toContain('<html lang="en">');
  });
});

describe('files that pages are made of', () => {
  it('are named by their content and kept for ever', async () => {
    const { text } = await pages.get(path);
    const [, href = ''] = /rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
    const css = await pages.get(href, { 'accept-encoding': 'br' });
    expect(css.status).toBe(200);
    expect(css.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    });
    const embed = await pages.get(`${path}/embed`);
    const [, script = ''] = /<script src="([^"]+)"/.exec(embed.text) ?? [];
    expect((await pages.get(script)).headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('of another release are replaced by ours, but not kept', async () => {
    const css = await pages.get('/assets/pages.000000000000.css');
    expect(css.status).toBe(200);
    expect(css.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it('embed.js is at most 2 kB compressed and may be used from anywhere', async () => {
    const script = await pages.get('/embed.js', { 'accept-encoding': 'gzip' });
    expect(script.body.length).toBeLessThanOrEqual(2_000);
    expect(script.headers).toMatchObject({
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(gunzipSync(script.body).toString()).not.toMatch(
      /cookie\s*=|localStorage|fetch\(|XMLHttpRequest|setAttribute\('style'/,
    );
  });
});

describe('health', () => {
  it('says yes', async () => {
    expect((await pages.get('/health/live')).text).toBe('{"status":"ok"}');
    expect(JSON.parse((await pages.get('/health/ready')).text)).toEqual({ status: 'ok', database: 'ok' });
  });
});

describe('a document that changes', () => {
  it('is the new version as soon as it is published', async () => {
    const changing = await database.published();
    const address = `/${changing.publicKey}/nb`;
    expect((await pages.get(address)).text).toContain('Versjon 1');
    expect((await pages.get(address)).text).toContain('Versjon 1');
    await database.publish(changing);
    await eventually(async () => (await pages.get(address)).text.includes('Versjon 2'));
    expect((await pages.get(`/${changing.publicKey}/v/1/nb`)).text).toContain('vern-notice');
  });

  it('an address that was asked for too early works once it is published', async () => {
    const early = await database.document();
    expect((await pages.get(`/${early.publicKey}`)).status).toBe(404);
    await database.publish(early);
    await eventually(async () => (await pages.get(`/${early.publicKey}`)).status === 200);
  });

  it('a coming version takes over at its hour without any announcement', async () => {
    const coming = await database.published();
    await database.publish(coming, { effectiveFrom: new Date(Date.now() + 2_500).toISOString() });
    const address = `/${coming.publicKey}/nb`;
    expect((await pages.get(address)).text).toContain('Versjon 1');
    expect((await pages.get(`/${coming.publicKey}/v/2`)).status).toBe(404);
    await eventually(async () => (await pages.get(address)).text.includes('Versjon 2'));
  });

  it('may be framed on a new website at once', async () => {
    const moving = await database.published();
    const address = `/${moving.publicKey}/embed`;
    expect((await pages.get(address)).headers['content-security-policy']).toContain('frame-ancestors *');
    await database.query('INSERT INTO client_website (agency_id, client_id, domain) VALUES ($1, $2, $3)', [
      moving.agencyId,
      moving.clientId,
      'ny.no',
    ]);
    await eventually(async () =>
      String((await pages.get(address)).headers['content-security-policy']).includes(
        ' https://ny.no https://www.ny.no',
      ),
    );
  });
});

describe('a document with hostile facts', () => {
  const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>' {{x}} \u202e </title></style>`;

  it('is text in every format', async () => {
    const hostile = await database.published({
      change: (tree) => ({
        ...tree,
        title: EVIL,
        blocks: [
          ...tree.blocks,
          {
            type: 'paragraph',
            text: [
              EVIL,
              { type: 'link', href: 'javascript:alert(1)', text: EVIL },
              { type: 'link', href: `https://x.no/"onclick="alert(1)`, text: 'x' },
            ],
            reason: { clause: 'x', citations: [], facts: [] },
          },
        ],
      }),
    });
    for (const suffix of ['', '/embed', '/v/1', '/versions']) {
      const { status, text } = await pages.get(`/${hostile.publicKey}${suffix}`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/<script>|<img|javascript:|"onclick|<\/style>/);
      expect(text).toContain('&lt;script&gt;');
    }
    for (const suffix of ['.json', '.md', '.txt', '.pdf']) {
      const reply = await pages.get(`/${hostile.publicKey}${suffix}`);
      expect(reply.status).toBe(200);
      expect(reply.headers['x-content-type-options']).toBe('nosniff');
      expect(reply.headers['content-type']).not.toContain('html');
    }
  });
});

async function eventually(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 8_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not happen in eight seconds');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
