/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../../libs/testing/browser.js';
import { HostSite } from './host-site.js';
import { demoFacts, PublishedDatabase, type PublishedFixture } from './published-database.js';
import { PagesServer } from './pages-server.js';

/** A name that browsers find on this machine, and that no document is allowed on. */
const ELSEWHERE = 'elsewhere.localhost';

let database: PublishedDatabase;
let pages: PagesServer;
let browser: Browser;
let policy: PublishedFixture;
let cookies: PublishedFixture;
let host: HostSite | undefined;
let context: BrowserContext | undefined;

beforeAll(async () => {
  database = await PublishedDatabase.start();
  policy = await database.published({}, ['localhost', '127.0.0.1']);
  cookies = await database.published({ facts: await demoFacts('pauluijting') }, ['127.0.0.1'], 'cookie-policy');
  pages = await PagesServer.start(database.pagesUrl);
  browser = await launchBrowser();
});

afterEach(async () => {
  await context?.close();
  await host?.stop();
  context = undefined;
  host = undefined;
});

afterAll(async () => {
  await browser.close();
  await pages.remove();
  await database.remove();
});

interface Visit {
  readonly page: Page;
  readonly requested: readonly string[];
  readonly complaints: readonly string[];
}

async function visit(
  body: string,
  { width = 1280, head = '', lang = 'nb', hostname = '127.0.0.1' } = {},
): Promise<Visit> {
  host = await HostSite.start(pages.url, body, head, lang);
  context = await browser.newContext({ viewport: { width, height: 700 }, locale: 'nb-NO' });
  const page = await context.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.url.replace('127.0.0.1', hostname), { waitUntil: 'load' });
  return { page, requested, complaints };
}

const iframeCode = ({ publicKey }: PublishedFixture): string =>
  `<iframe src="${pages.url}/${publicKey}/embed" data-vern="${publicKey}" title="Personvernerklæring" width="100%" height="900" frameborder="0"></iframe>\n<script src="${pages.url}/embed.js" async></script>`;
const scriptCode = ({ publicKey }: PublishedFixture, more = ''): string =>
  `<script src="${pages.url}/embed.js" data-vern="${publicKey}" ${more} async></script>`;

/** Heights of a frame and of what is in it, once the frame has been fitted. */
async function fitted(page: Page, publicKey: string, nth = 0): Promise<{ frame: Frame; outer: number; inner: number }> {
  const element = page.locator(`iframe[data-vern="${publicKey}"]`).nth(nth);
  await element.waitFor({ state: 'visible' });
  await page.waitForFunction(
    ([key, index]) =>
      document.querySelectorAll<HTMLIFrameElement>(`iframe[data-vern="${key}"]`)[index]?.style.height !== '',
    [publicKey, nth] as const,
  );
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('The frame is empty');
  await frame.waitForLoadState('load');
  await page.waitForTimeout(150);
  const inner = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const outer = await element.evaluate((iframe) => iframe.clientHeight);
  return { frame, outer, inner };
}

async function hasScrollbar(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.documentElement.scrollHeight > window.innerHeight);
}

describe('a document on the client’s own website', () => {
  it.each([
    ['iframe', 1280, iframeCode],
    ['iframe', 320, iframeCode],
    ['script', 1280, scriptCode],
    ['script', 320, scriptCode],
  ] as const)('by %s at %i px has its natural height', async (_kind, width, code) => {
    const { page, complaints } = await visit(code(policy), { width });
    const { frame, outer, inner } = await fitted(page, policy.publicKey);
    expect(inner).toBeGreaterThan(1_000);
    expect(outer).toBeGreaterThanOrEqual(inner);
    expect(outer).toBeLessThan(inner + 20);
    expect(await hasScrollbar(frame)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('grows and shrinks with the window', async () => {
    const { page } = await visit(scriptCode(policy));
    const wide = (await fitted(page, policy.publicKey)).outer;
    await page.setViewportSize({ width: 320, height: 700 });
    await page.waitForTimeout(400);
    const narrow = await fitted(page, policy.publicKey);
    expect(narrow.outer).toBeGreaterThan(wide);
    expect(narrow.outer).toBeGreaterThanOrEqual(narrow.inner);
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.waitForTimeout(400);
    expect((await fitted(page, policy.publicKey)).outer).toBe(wide);
  });

  it('several stand on one page, each with its own height, and a script that runs twice changes nothing', async () => {
    const { page, complaints } = await visit(
      `${iframeCode(policy)}${scriptCode(cookies)}${iframeCode(policy)}${scriptCode(cookies, 'data-lang="en"')}<script src="${pages.url}/embed.js"></script>`,
    );
    const first = await fitted(page, policy.publicKey);
    const second = await fitted(page, policy.publicKey, 1);
    const third = await fitted(page, cookies.publicKey);
    const fourth = await fitted(page, cookies.publicKey, 1);
    expect(await page.locator('iframe').count()).toBe(4);
    for (const { outer, inner } of [first, second, third, fourth]) expect(outer).toBeGreaterThanOrEqual(inner);
    expect(first.outer).not.toBe(third.outer);
    expect(await fourth.frame.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(complaints).toEqual([]);
  });

  it('works when the script comes before the frame', async () => {
    const { page } = await visit(
      `<iframe src="${pages.url}/${policy.publicKey}/embed" data-vern="${policy.publicKey}" title="x" height="900"></iframe>`,
      { head: `<script src="${pages.url}/embed.js"></script>` },
    );
    const { outer, inner } = await fitted(page, policy.publicKey);
    expect(outer).toBeGreaterThanOrEqual(inner);
  });

  it('is never cut off by the styles of the website', async () => {
    const { page } = await visit(iframeCode(policy), { head: '<link rel="stylesheet" href="/site.css">' });
    const { frame, outer, inner } = await fitted(page, policy.publicKey);
    expect(outer).toBeGreaterThanOrEqual(inner);
    expect(await hasScrollbar(frame)).toBe(false);
  });

  it('without the script the frame scrolls', async () => {
    const { page } = await visit(
      `<iframe src="${pages.url}/${policy.publicKey}/embed" data-vern="${policy.publicKey}" title="x" height="400"></iframe>`,
    );
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
    await frame?.waitForLoadState('load');
    await frame?.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }));
    expect(await frame?.evaluate(() => window.scrollY)).toBe(300);
  });

  it('sets no cookie, stores nothing and asks nobody but the two hosts', async () => {
    const { page, requested } = await visit(`${iframeCode(policy)}${scriptCode(cookies)}`);
    const { frame } = await fitted(page, policy.publicKey);
    await fitted(page, cookies.publicKey);
    expect(await context?.cookies()).toEqual([]);
    for (const place of [page.mainFrame(), frame]) {
      expect(await place.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
        '',
        0,
        0,
      ]);
    }
    expect(requested.length).toBeGreaterThan(4);
    const allowed = [new URL(host?.url ?? '').origin, pages.url];
    expect(requested.filter((url) => !allowed.includes(new URL(url).origin))).toEqual([]);
  });

  it('believes only the frame itself about its height', async () => {
    const { page } = await visit(scriptCode(policy));
    const { outer } = await fitted(page, policy.publicKey);
    await page.evaluate((vern) => window.postMessage({ vern, height: 5 }, '*'), policy.publicKey);
    await page.evaluate(
      (vern) =>
        window.dispatchEvent(
          new MessageEvent('message', { data: { vern, height: 5 }, origin: 'https://evil.example' }),
        ),
      policy.publicKey,
    );
    await page.waitForTimeout(100);
    expect((await fitted(page, policy.publicKey)).outer).toBe(outer);
  });

  it('the frame is named after the document, in the language of the site until then', async () => {
    const { page } = await visit(scriptCode(policy));
    await fitted(page, policy.publicKey);
    expect(await page.locator('iframe').getAttribute('title')).toContain('Personvernerklæring for MESTER Webdesign');
  });

  it('the keyboard passes in and out', async () => {
    const { page } = await visit(
      `<a id="before" href="#a">før</a>${scriptCode(policy)}<a id="after" href="#b">etter</a>`,
    );
    const { frame } = await fitted(page, policy.publicKey);
    await page.focus('#before');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    let stops = 0;
    while ((await page.evaluate(() => document.activeElement?.tagName)) === 'IFRAME' && stops < 200) {
      await page.keyboard.press('Tab');
      stops += 1;
    }
    expect(stops).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    await page.keyboard.press('Shift+Tab');
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  it('links open beside the website, languages change in the frame', async () => {
    const { page } = await visit(scriptCode(policy));
    const { frame } = await fitted(page, policy.publicKey);
    const opened = context?.waitForEvent('page');
    await frame.click('.vern-footer a');
    expect((await opened)?.url()).toBe(`${pages.url}/${policy.publicKey}`);
    await frame.click('a[hreflang="en"]');
    await frame.waitForURL(`${pages.url}/${policy.publicKey}/en/embed`);
    await page.waitForTimeout(300);
    const english = await fitted(page, policy.publicKey);
    expect(english.outer).toBeGreaterThanOrEqual(english.inner);
  });

  it.each([320, 1280])('has no accessibility fault at %i px', async (width) => {
    const { page } = await visit(`${scriptCode(policy)}${iframeCode(cookies)}`, { width });
    await fitted(page, policy.publicKey);
    await fitted(page, cookies.publicKey);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });

  it('another website may not show it in a frame', async () => {
    const elsewhere = await database.published({}, ['kunden.no']);
    const { page } = await visit(`<iframe src="${pages.url}/${elsewhere.publicKey}/embed" title="x"></iframe>`, {
      hostname: ELSEWHERE,
    });
    await page.waitForTimeout(500);
    expect(page.frames().some((frame) => frame.url().includes(elsewhere.publicKey))).toBe(false);
  });

  it('that cannot be shown leaves a link and nothing broken', async () => {
    const elsewhere = await database.published({}, ['kunden.no']);
    const { page } = await visit(scriptCode(elsewhere), { lang: 'en', hostname: ELSEWHERE });
    const link = page.locator('main > a');
    await link.waitFor({ timeout: 12_000 });
    expect(await link.getAttribute('href')).toBe(`${pages.url}/${elsewhere.publicKey}`);
    expect(await link.textContent()).toBe('Read our privacy information');
    expect(await page.locator('iframe').isVisible()).toBe(false);
  });
});

describe('a hosted page', () => {
  it.each([
    [320, ''],
    [1280, ''],
    [320, '/v/1'],
    [1280, '/en'],
    [320, '/nothing'],
    [320, '/versions'],
    [1280, '/versions'],
    [320, '/en/versions'],
    [1280, '/en/versions'],
    [320, '?at=2999-01-01'],
    [1280, '?at=x'],
  ])('has no accessibility fault at %i px: %s', async (width, suffix) => {
    context = await browser.newContext({ viewport: { width, height: 700 } });
    const page = await context.newPage();
    await page.goto(`${pages.url}/${policy.publicKey}${suffix}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
