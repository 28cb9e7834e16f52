import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '#testing';
import type { Browser, Frame, Page } from 'playwright-core';
import { startVern, type Running } from '../e2e/local/running.js';
import { startForeignSite, type ForeignSite } from './foreign-site.js';

const NEW_WORDS = 'lager nettsider, nettbutikker og trykksaker for små bedrifter';

describe('from an edit to the text on a client’s site', () => {
  let dataDir: string;
  let vern: Running;
  let browser: Browser;
  let site: ForeignSite;
  let page: Page;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-journey-'));
    vern = await startVern({ DATA_DIR: dataDir });
    browser = await launchBrowser();
    site = await startForeignSite(`http://localhost:${String(vern.ports.pages)}`);
    page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await site.stop();
    await vern.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const embedded = async (): Promise<Frame> => {
    const handle = await page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The iframe has no document');
    await frame.waitForSelector('h1');
    return frame;
  };

  it('signs in, edits, sees the preview change, saves and publishes', async () => {
    await page.goto(`http://localhost:${String(vern.ports.api)}/`);
    await page.getByLabel('E-post').fill('redaktor@mester.example');
    await page.getByLabel('Passord', { exact: true }).fill('vern-demo-mester');
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('link', { name: 'MESTER Webdesign' }).click();
    await page.getByRole('heading', { level: 1, name: 'MESTER Webdesign' }).waitFor();

    await page.getByRole('group', { name: 'Hva virksomheten gjør' }).getByLabel('Bokmål').fill(NEW_WORDS);
    await page.frameLocator('iframe').getByText(NEW_WORDS).waitFor();
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Opplysningene er lagret.').first().waitFor();

    await page.getByText('Publisering', { exact: true }).click();
    const card = page.getByRole('region', { name: 'Personvernerklæring' });
    await card.getByRole('button', { name: 'Publiser ny versjon' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publiser nå' }).click();
    await card.getByText('Versjon 2 er publisert.').waitFor();
  }, 60_000);

  it.each(['iframe', 'script'] as const)(
    'the new text shows on another origin through the %s, at its natural height',
    async (kind) => {
      const card = page.getByRole('region', { name: 'Personvernerklæring' });
      await page.goto(await clientAddress(page, vern));
      await page.getByText('Publisering', { exact: true }).click();
      await card.getByText('Innbygging på nettstedet').click();
      const code = await card
        .getByRole('region')
        .nth(kind === 'iframe' ? 0 : 1)
        .innerText();
      site.show(code);

      const requests: string[] = [];
      const listen = (request: { url(): string }) => requests.push(new URL(request.url()).host);
      page.on('request', listen);
      await page.goto(site.url);
      const frame = await embedded();
      expect(await frame.textContent('article')).toContain(NEW_WORDS);
      await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1500);
      const [outer, inner] = [
        await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0),
        await frame.evaluate(() => document.documentElement.scrollHeight),
      ];
      expect(Math.abs(outer - inner)).toBeLessThanOrEqual(2);
      page.off('request', listen);
      expect(new Set(requests)).toEqual(new Set([new URL(site.url).host, `localhost:${String(vern.ports.pages)}`]));
      const cookies = await page.context().cookies(`http://localhost:${String(vern.ports.pages)}`);
      expect(cookies.filter(({ name }) => name !== 'vern_session')).toEqual([]);
    },
    60_000,
  );

  it('goes on showing when the database has stopped, which is said aloud', async () => {
    const [pid] = readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGINT');
    while (!vern.output().includes('The database has stopped.')) await new Promise((done) => setTimeout(done, 100));
    await page.goto(site.url);
    const frame = await embedded();
    expect(await frame.textContent('article')).toContain(NEW_WORDS);
    const health = await fetch(`http://localhost:${String(vern.ports.api)}/health/ready`);
    expect([health.status, (await health.json()) as unknown]).toEqual([
      503,
      expect.objectContaining({ code: 'NOT_READY' }),
    ]);
  }, 60_000);
});

/** The address of the client's screen, found as a person would. */
async function clientAddress(page: Page, vern: Running): Promise<string> {
  await page.goto(`http://localhost:${String(vern.ports.api)}/`);
  await page.getByRole('link', { name: 'MESTER Webdesign' }).click();
  await page.getByRole('heading', { level: 1, name: 'MESTER Webdesign' }).waitFor();
  return page.url();
}
