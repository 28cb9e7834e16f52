import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '#testing';
import type { Browser, Page } from 'playwright-core';
import { vern as command } from '../e2e/cli/vern.js';
import { startVern, type Running } from '../e2e/local/running.js';

const PERSON = 'eier@mester.example';

describe('a person who works in two agencies', () => {
  let dataDir: string;
  let vern: Running;
  let browser: Browser;
  let page: Page;
  let otherTab: Page;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-agencies-'));
    vern = await startVern({ DATA_DIR: dataDir });
    browser = await launchBrowser();
    const context = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    otherTab = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vern.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const address = (path: string): string => `http://localhost:${String(vern.ports.api)}${path}`;
  const menu = (of: Page, agency: string) => of.getByRole('banner').getByRole('button', { name: agency });

  it('has no menu of agencies while there is one', async () => {
    await page.goto(address('/'));
    await page.getByLabel('E-post').fill(PERSON);
    await page.getByLabel('Passord', { exact: true }).fill('vern-demo-mester');
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('link', { name: 'MESTER Webdesign' }).waitFor();
    await menu(page, 'MESTER Webdesign').click();
    await page.getByRole('menuitem', { name: 'Logg ut' }).waitFor();
    expect(await page.getByText('Byråer du er medlem av').count()).toBe(0);
  }, 60_000);

  it('switches by the menu: the clients of the one are gone, in the other tab too', async () => {
    const owner = ['--email', PERSON, '--owner', 'Eli Eier'];
    const { code } = await command(['agency', 'create', '--slug', 'nordlys', '--name', 'Nordlys Byrå', ...owner], {
      DATA_DIR: dataDir,
    });
    expect(code).toBe(0);
    for (const tab of [page, otherTab]) {
      await tab.goto(address('/clients'));
      await tab.getByRole('link', { name: 'MESTER Webdesign' }).click();
      await tab.getByRole('heading', { level: 1, name: 'MESTER Webdesign' }).waitFor();
    }
    await menu(page, 'MESTER Webdesign').click();
    await page.getByRole('menuitem', { name: 'Nordlys Byrå' }).click();
    for (const tab of [page, otherTab]) {
      await menu(tab, 'Nordlys Byrå').waitFor();
      await tab.getByRole('heading', { name: 'Ingen kunder ennå' }).waitFor();
      expect(await tab.getByRole('link', { name: 'MESTER Webdesign' }).count()).toBe(0);
      expect(new URL(tab.url()).pathname).toBe('/clients');
    }
  }, 60_000);

  it.each([1280, 320])(
    'the menu fits and reads well at %i px',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await menu(page, 'Nordlys Byrå').click();
      await page.getByRole('menuitem', { name: 'MESTER Webdesign' }).waitFor();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
      ).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    },
    60_000,
  );

  it('a client with a number that is taken is not made twice by mistake', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const create = async (name: string) => {
      await page.goto(address('/clients'));
      await page.getByRole('button', { name: 'Ny kunde' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Navn på virksomheten').fill(name);
      await dialog.getByLabel('Organisasjonsnummer').fill('974 760 673');
      await dialog.getByRole('button', { name: 'Opprett kunde' }).click();
      return dialog;
    };
    await create('Første AS');
    await page.getByRole('heading', { level: 1, name: 'Første AS' }).waitFor();
    let dialog = await create('Andre AS');
    await dialog.getByText('Første AS har allerede dette organisasjonsnummeret.').waitFor();
    await dialog.getByRole('link', { name: 'Åpne Første AS' }).click();
    await page.getByRole('heading', { level: 1, name: 'Første AS' }).waitFor();
    dialog = await create('Andre AS');
    await dialog.getByRole('button', { name: 'Opprett likevel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Andre AS' }).waitFor();
  }, 60_000);
});
