import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '#testing';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { demoFacts } from '../../prisma/demo/seed.js';
import { startVern, type Running } from '../e2e/local/running.js';
import { signedIn, type Signed } from './signed-in.js';

const PURPOSE = { nb: 'se hvilke sider folk leser', en: 'see which pages people read' };
const WORDS = {
  nb: {
    why: 'Hvorfor står dette her?',
    article: 'personvernforordningen artikkel 13 nr. 1 bokstav c',
    address: 'https://lovdata.no/lov/2018-06-15-38/gdpr/a13',
    fact: /^Gå til feltet: Behandlingsaktiviteter › .* › /,
    changed: /^Endret .* av /,
    close: 'Lukk',
  },
  en: {
    why: 'Why is this here?',
    article: 'Article 13(1)(c) GDPR',
    address: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32016R0679#art_13',
    fact: /^Go to the field: Processing activities › .* › /,
    changed: /^Changed .* by /,
    close: 'Close',
  },
} as const;
type Language = keyof typeof WORDS;

describe('why a sentence stands in a document', () => {
  let dataDir: string;
  let vern: Running;
  let browser: Browser;
  let editor: Signed;
  let editorName: string;
  let clientId: string;
  let publicUrl: string;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-why-'));
    vern = await startVern({ DATA_DIR: dataDir });
    browser = await launchBrowser();
    editor = await signedIn(vern, 'redaktor@mester.example', 'vern-demo-mester');
    const { viewer } = await editor.ask<{ viewer: { member: { name: string } } }>('{ viewer { member { name } } }');
    editorName = viewer.member.name;
    const { createClient } = await editor.ask<{ createClient: { client: { id: string } } }>(
      'mutation { createClient(input: { name: "Hvorfor AS" }) { client { id } } }',
    );
    clientId = createClient.client.id;
    const facts = demoFacts('mester');
    const [first, ...rest] = facts.activities ?? [];
    for (const activities of [
      [...rest, first],
      [{ ...first, purpose: PURPOSE }, ...rest],
    ])
      await editor.ask('mutation ($input: SaveFactsInput!) { saveFacts(input: $input) { client { id } } }', {
        input: { clientId, facts: { ...facts, marks: [], activities } },
      });
    const { publishDocument } = await editor.ask<{ publishDocument: { document: { publicUrl: string } } }>(
      'mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { document { publicUrl } } }',
      { input: { clientId, kind: 'PRIVACY_POLICY' } },
    );
    publicUrl = publishDocument.document.publicUrl;
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vern.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const open = async (language: Language, width: number, search: string): Promise<Page> => {
    const context = await browser.newContext({
      locale: language === 'nb' ? 'nb-NO' : 'en-GB',
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    await context.addCookies([editor.cookie]);
    const page = await context.newPage();
    await page.goto(`${editor.origin}/clients/${clientId}?${search}`);
    await page.frameLocator('iframe').locator('h1').waitFor();
    return page;
  };

  const findings = async (page: Page): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
      ...(overflow > 0 ? [`${String(overflow)} px too wide`] : []),
    ];
  };

  /** Goes on by Tab until the focus is on the button of a block with these words. */
  const tabTo = async (page: Page, text: FrameLocator, words: string): Promise<void> => {
    const focused = text.locator('[data-block]:has(.why:focus)').filter({ hasText: words });
    for (let steps = 0; steps < 200; steps += 1) {
      await page.keyboard.press('Tab');
      if ((await focused.count()) > 0) return;
    }
    throw new Error(`No way by keyboard to ${words}`);
  };

  it.each([
    ['nb', 1280],
    ['en', 1280],
    ['nb', 320],
    ['en', 375],
  ] as const)(
    'is told in %s at %i px, all by keyboard: clause, article, fact, last change, and the way to the field',
    async (language, width) => {
      const words = WORDS[language];
      const page = await open(language, width, `panel=preview&text=${language}`);
      const text = page.frameLocator('iframe');
      expect(await text.locator('html').getAttribute('lang')).toBe(language);
      expect(await text.locator('.why').count()).toBe(0);
      await page.getByRole('switch', { name: words.why }).focus();
      await page.keyboard.press('Space');
      await text.locator('.why').first().waitFor();
      expect(await text.locator('[data-block]').count()).toBe(await text.locator('.why').count());
      expect(await findings(page)).toEqual([]);

      await tabTo(page, text, PURPOSE[language]);
      await page.keyboard.press('Enter');
      const answer = page.getByRole(width < 640 ? 'dialog' : 'complementary', { name: words.why });
      await answer.getByText('activities/activity/purpose', { exact: true }).waitFor();
      expect(await text.locator('[data-chosen]').innerText()).toContain(PURPOSE[language]);
      expect(await answer.getByRole('link', { name: words.article }).getAttribute('href')).toBe(words.address);
      const fact = answer.getByRole('button', { name: words.fact });
      expect(await fact.count()).toBe(1);
      expect(await answer.getByText(PURPOSE[language]).count()).toBeGreaterThan(1);
      expect(await answer.getByText(words.changed).innerText()).toContain(editorName);

      expect(await findings(page)).toEqual([]);

      await page.keyboard.press('Escape');
      await answer.waitFor({ state: 'detached' });
      await text.locator('[data-block]:has(.why:focus)').waitFor();
      await page.keyboard.press('Enter');
      await fact.focus();
      await page.keyboard.press('Enter');
      const field = page.locator('[data-pointer="/activities/0/purpose"]');
      await field.locator('textarea:focus, input:focus').waitFor();
      await page.context().close();
    },
    120_000,
  );

  it('is told of what was clicked, in each language of the document, and follows what is written', async () => {
    const page = await open('nb', 1280, 'why=true');
    const text = page.frameLocator('iframe');
    const answer = page.getByRole('complementary', { name: WORDS.nb.why });
    await text.locator('.why').first().waitFor();
    await text.locator('h3').first().click();
    await answer.getByText('activities/activity/heading').waitFor();
    await page.getByRole('radiogroup', { name: 'Språk' }).getByText('Engelsk').click();
    await text.locator('article[lang="en"] .why').first().waitFor();
    expect(await text.locator('html').getAttribute('lang')).toBe('en');
    expect(await text.locator('.why').first().getAttribute('lang')).toBe('nb');
    await text.getByText(PURPOSE.en).click();
    await answer.getByText(PURPOSE.en).first().waitFor();

    await page.goto(`${editor.origin}/clients/${clientId}?why=true`);
    const business = page.getByRole('group', { name: 'Hva virksomheten gjør' }).getByLabel('Bokmål');
    await business.fill('lager hjemmesider');
    await text.getByText('lager hjemmesider').click();
    await answer.getByText('Endret her, men ikke lagret ennå').waitFor();
    await page.context().close();
  }, 60_000);

  it('is told in previews only: what is published carries no trace of it', async () => {
    for (const path of ['', '/nb', '/en', '/embed', '/v/1/nb']) {
      const html = await (await fetch(`${publicUrl}${path}`)).text();
      expect(html).toContain('vern-document');
      expect(html).not.toContain('data-block');
    }
  });
});
