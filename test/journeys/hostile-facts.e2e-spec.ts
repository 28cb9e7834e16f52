import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '#testing';
import type { Browser, Page } from 'playwright-core';
import { demoFacts } from '../../prisma/demo/seed.js';
import { startVern, type Running } from '../e2e/local/running.js';

/** Tries to run in every place where a text could become code: tags, attributes, markup, addresses. */
const EVIL = `"><script>window.pwned=1</script><img src=x onerror="window.pwned=1"> **b** [a](javascript:window.pwned=1) | # x`;

/** Facts shown as text are never run: in the dashboard, in the preview, on the hosted page, in an embed. */
describe('hostile facts in a real browser', () => {
  let dataDir: string;
  let vern: Running;
  let browser: Browser;
  let page: Page;
  let cookie: string;
  let clientId: string;
  let publicUrl: string;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-hostile-'));
    vern = await startVern({ DATA_DIR: dataDir });
    browser = await launchBrowser();
    const context = await browser.newContext({ locale: 'nb-NO' });
    page = await context.newPage();
    const response = await fetch(api('/auth/sign-in'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'eier@mester.example', password: 'vern-demo-mester' }),
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: api('/') }]);
    const made = await graphql<{ createClient: { client: { id: string } } }>(
      'mutation { createClient(input: { name: "Fiendtlig AS" }) { client { id } } }',
    );
    clientId = made.createClient.client.id;
    const facts = poisoned(demoFacts('mester'));
    await graphql('mutation ($input: SaveFactsInput!) { saveFacts(input: $input) { client { id } } }', {
      input: { clientId, facts },
    });
    const published = await graphql<{
      publishDocument: { version: { number: number }; document: { publicUrl: string } };
    }>(
      'mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { version { number } document { publicUrl } } }',
      { input: { clientId, kind: 'PRIVACY_POLICY' } },
    );
    publicUrl = published.publishDocument.document.publicUrl;
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vern.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const api = (path: string): string => `http://localhost:${String(vern.ports.api)}${path}`;

  const graphql = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const headers = { 'content-type': 'application/json', cookie };
    const response = await fetch(api('/graphql'), {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  /** Opens an address, waits until it is quiet, and tells whether anything of the facts was run in any frame. */
  const ranOn = async (address: string): Promise<boolean> => {
    let dialog = false;
    page.on('dialog', (shown) => {
      dialog = true;
      void shown.dismiss();
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const frames = await Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate(
            () => 'pwned' in window || document.querySelector('img[src="x"], a[href^="javascript:"]') !== null,
          ),
        ),
    );
    return dialog || frames.includes(true);
  };

  it.each(['', '/nb', '/en', '/nb/embed', '/v/1'])('hosted: %s shows the words and runs nothing', async (suffix) => {
    expect(await ranOn(`${publicUrl}${suffix}`)).toBe(false);
    expect(await page.locator('h1').innerText()).toContain('<script>window.pwned=1</script>');
  });

  it.each(['', '?why=true', '?section=activities', '?section=cookies', '?panel=findings', '?panel=publishing'])(
    'dashboard: %s shows the words and runs nothing',
    async (search) => {
      expect(await ranOn(api(`/clients/${clientId}${search}`))).toBe(false);
      expect(await page.locator('h1').first().innerText()).toContain('<script>');
    },
  );

  it('the frame of the preview would run nothing even if markup of somebody else came into it', async () => {
    await page.goto(api(`/clients/${clientId}?why=true`));
    const article = page.frameLocator('iframe').locator('article');
    await article.locator('.why').first().waitFor();
    await article.evaluate((element) => {
      element.innerHTML = '<img src="x" onerror="top.pwned=1"><a id="a" href="javascript:top.pwned=1">a</a>';
      const script = element.ownerDocument.createElement('script');
      script.textContent = 'top.pwned=1';
      element.append(script);
    });
    await page.frameLocator('iframe').locator('#a').click();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    await page.evaluate(() => Object.assign(window, { pwned: 1 }));
    expect(await page.evaluate(() => 'pwned' in window)).toBe(true);
  });

  it('the list of clients too', async () => {
    expect(await ranOn(api('/clients'))).toBe(false);
    expect(await page.locator('main').innerText()).toContain('<script>window.pwned=1</script>');
  });
});

/** The same facts with every text of the client's own made hostile. */
function poisoned(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, name)]));
  return typeof value === 'string' && ['nb', 'en', 'name', 'street', 'city'].includes(key) ? `${value} ${EVIL}` : value;
}
