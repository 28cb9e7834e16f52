import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { newKey, PublishedDatabase, type PublishedFixture } from './published-database.js';
import { PagesServer } from './pages-server.js';

let database: PublishedDatabase;
let pages: PagesServer;
let document: PublishedFixture;
let base: string;

beforeAll(async () => {
  database = await PublishedDatabase.start();
  document = await database.published({ effectiveFrom: '2026-01-10T09:00:00Z', locales: ['nb'] }, ['mester.no']);
  await database.publish(document, { effectiveFrom: '2026-03-01T23:30:00Z' });
  pages = await PagesServer.start(database.pagesUrl);
  base = `${pages.url}/${document.publicKey}`;
});

afterAll(async () => {
  await pages.remove();
  await database.remove();
});

const path = (address: string): string => address.replace(pages.url, '');

async function rows(address: string): Promise<[href: string | undefined, text: string][]> {
  const $ = load((await pages.get(path(address))).text);
  return $('.vern-versions li')
    .toArray()
    .map((row) => [$(row).find('a').attr('href'), $(row).text()]);
}

describe('the list of versions', () => {
  it('is linked from the page, from an old version and from the newest by number, in their language', async () => {
    for (const [suffix, locale, name] of [
      ['/nb', 'nb', 'Alle versjoner'],
      ['/en', 'en', 'All versions'],
      ['/v/1', 'nb', 'Alle versjoner'],
      ['/v/2/en', 'en', 'All versions'],
    ] as const) {
      const $ = load((await pages.get(path(base + suffix))).text);
      const link = $('.vern-footer a').filter((_, element) => $(element).text() === name);
      expect(link.attr('href')).toBe(`${base}/${locale}/versions`);
    }
  });

  it('has each version with its number and day, the newest first, leading to it in a language that it has', async () => {
    // Half past eleven in the evening by UTC is the next day in Norway.
    expect(await rows(`${base}/nb/versions`)).toEqual([
      [`${base}/v/2/nb`, 'Versjon 2, publisert 2. mars 2026. Gjelder nå'],
      [`${base}/v/1/nb`, 'Versjon 1, publisert 10. januar 2026'],
    ]);
    expect(await rows(`${base}/en/versions`)).toEqual([
      [`${base}/v/2/en`, 'Version 2, published 2 March 2026. Applies now'],
      [`${base}/v/1/nb`, 'Version 1, published 10 January 2026 (Norsk bokmål)'],
    ]);
    for (const [href = ''] of await rows(`${base}/en/versions`)) expect((await pages.get(path(href))).status).toBe(200);
  });

  it('is in the visitor’s language where none is asked for, and not in one the document lacks', async () => {
    expect((await pages.get(path(`${base}/versions`))).headers['content-language']).toBe('nb');
    const english = await pages.get(path(`${base}/versions`), { 'accept-language': 'en' });
    expect(english.headers).toMatchObject({ 'content-language': 'en', vary: 'Accept-Language, Accept-Encoding' });
    expect(english.text).toContain('<html lang="en">');
    expect((await pages.get(path(`${base}/sv/versions`))).status).toBe(404);
  });

  it('names whose document it is, leads to it, and changes language', async () => {
    const $ = load((await pages.get(path(`${base}/nb/versions`))).text);
    expect($('h1').text()).toBe('Alle versjoner av «Personvernerklæring for MESTER Webdesign»');
    expect($('title').text()).toBe($('h1').text());
    expect($('.vern-name').text()).toBe('MESTER Webdesign');
    expect($('main p a').attr('href')).toBe(`${base}/nb`);
    expect($('.vern-languages a[hreflang="en"]').attr('href')).toBe(`${base}/en/versions`);
    expect($('time').first().attr('datetime')).toBe('2026-03-01T23:30:00.000Z');
  });

  it('is checked before each use, not indexed, and says where the newest version is', async () => {
    const { headers } = await pages.get(path(`${base}/nb/versions`));
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-robots-tag': 'noindex',
      link: `<${base}/nb/versions>; rel="version-history", <${base}/nb>; rel="latest-version"`,
      etag: expect.any(String),
    });
    expect((await pages.get(path(`${base}/nb/versions`), { 'if-none-match': String(headers.etag) })).status).toBe(304);
  });

  it('of what is not published, or of one version, is nowhere', async () => {
    const draft = await database.document();
    for (const address of [`/${newKey()}/versions`, `/${draft.publicKey}/versions`, `${path(base)}/v/1/versions`])
      expect((await pages.get(address)).status).toBe(404);
  });

  it('has a new version as soon as it is published, and one to come from its hour on', async () => {
    const changing = await database.published();
    const list = `${pages.url}/${changing.publicKey}/nb/versions`;
    expect(await rows(list)).toHaveLength(1);
    await database.publish(changing);
    await eventually(async () => (await rows(list)).length === 2);
    await database.publish(changing, { effectiveFrom: new Date(Date.now() + 2_500).toISOString() });
    expect(await rows(list)).toHaveLength(2);
    await eventually(async () => (await rows(list)).length === 3);
    expect((await rows(list)).map(([, text]) => text.includes('Gjelder nå'))).toEqual([true, false, false]);
  });
});

async function eventually(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not happen in fifteen seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
