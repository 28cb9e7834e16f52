import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '#kernel';
import { factsJsonSchema } from '#policy';
import { launchBrowser } from '#testing';
import type { Browser, Page } from 'playwright-core';
import { everyFact } from '../../libs/policy/sample/every-fact.js';
import { startVern, type Running } from '../e2e/local/running.js';
import { signedIn, type Signed } from './signed-in.js';

/** What a form has no field for: the version of the facts, ids that are given once, and marks and open questions, which stand at what they are about. */
const WITHOUT_FIELD = (pointer: string): boolean =>
  pointer === '/schema' ||
  pointer.startsWith('/marks/') ||
  pointer.startsWith('/openQuestions/') ||
  pointer.endsWith('/id');

describe('the form of facts', () => {
  let dataDir: string;
  let vern: Running;
  let browser: Browser;
  let owner: Signed;
  let clientId: string;
  let page: Page;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-form-'));
    vern = await startVern({ DATA_DIR: dataDir });
    browser = await launchBrowser();
    owner = await signedIn(vern, 'eier@mester.example', 'vern-demo-mester');
    const made = await owner.ask<{ createClient: { client: { id: string } } }>(
      'mutation { createClient(input: { name: "Alt AS" }) { client { id } } }',
    );
    clientId = made.createClient.client.id;
    await owner.ask('mutation ($input: SaveFactsInput!) { saveFacts(input: $input) { client { id } } }', {
      input: { clientId, facts: everyFact() },
    });
    const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } });
    await context.addCookies([owner.cookie]);
    page = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vern.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('has a field for every value that facts may hold', async () => {
    const facts = everyFact();
    const shown = new Set<string>();
    const look = async (search: string): Promise<void> => {
      await page.goto(`${owner.origin}/clients/${clientId}?${search}`);
      await page.locator('main [data-pointer^="/"]:visible').first().waitFor();
      const pointers = await page
        .locator('[data-pointer^="/"]:has(input, textarea, select)')
        .evaluateAll((fields) => fields.map((field) => field.getAttribute('data-pointer') ?? ''));
      for (const pointer of pointers) shown.add(pointer.replace(/\/\d+(?=\/|$)/g, '/*'));
    };
    for (const section of SECTIONS) await look(`section=${section}`);
    const items = {
      activities: facts.activities,
      services: facts.services,
      recipients: facts.recipients,
      cookies: facts.cookies?.items,
    };
    for (const [section, list] of Object.entries(items))
      for (const { id } of list ?? []) if (TELLING.has(id)) await look(`section=${section}&item=${id}`);

    const wanted = fieldsOf(factsJsonSchema() as Schema).filter((pointer) => !WITHOUT_FIELD(pointer));
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted).toContain('/activities/*/sources/*/data');
    expect(wanted.filter((pointer) => !shown.has(pointer))).toEqual([]);
  }, 120_000);

  it.each([
    [375, 'nb-NO'],
    [320, 'nb-NO'],
    [375, 'en-GB'],
    [320, 'en-GB'],
  ])(
    'at %i px in %s every tab of a client is seen whole and can be chosen',
    async (width, locale) => {
      const context = await browser.newContext({ locale, viewport: { width, height: 800 } });
      await context.addCookies([owner.cookie]);
      const phone = await context.newPage();
      await phone.goto(`${owner.origin}/clients/${clientId}`);
      const tabs = phone.getByRole('radiogroup', { name: locale === 'nb-NO' ? 'Visning' : 'View' }).locator('label');
      await tabs.first().waitFor();
      expect(await tabs.count()).toBe(5);
      for (const tab of await tabs.all()) {
        const box = await tab.evaluate((label) => {
          const { left, right } = label.getBoundingClientRect();
          return { left, right, cut: label.scrollWidth - label.clientWidth, words: label.textContent };
        });
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect([box.words, box.cut]).toEqual([box.words, 0]);
        await tab.click();
        await phone.locator('label[data-active]', { hasText: box.words }).waitFor();
      }
      expect(new URL(phone.url()).searchParams.get('panel')).toBe('publishing');
      await context.close();
    },
    60_000,
  );
});

const SECTIONS = [
  'organisation',
  'contacts',
  'responsible',
  'websites',
  'activities',
  'services',
  'recipients',
  'cookies',
  'rights',
  'decisions',
  'children',
  'security',
  'commitments',
  'languages',
  'changeNotice',
  'definitions',
  'relatedDocuments',
  'review',
];

/** Items of `everyFact` that between them hold every field. */
const TELLING = new Set([
  'all',
  'customers',
  'law',
  'joint',
  'hosting',
  'processor',
  'own',
  'office',
  'last',
  'take-payments',
  'marketing-cookie',
]);

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Pointers of values a person gives, with `*` for the place in a list. Words in several languages and lists of values are one each. */
function fieldsOf(root: Schema): string[] {
  const walk = (schema: Schema, at: string): string[] => {
    if (schema.$ref !== undefined) return walk(root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {}, at);
    const either = schema.anyOf ?? schema.oneOf;
    if (either) return either.flatMap((choice) => walk(choice, at));
    if (schema.properties) {
      const keys = Object.keys(schema.properties);
      if (keys.every((key) => (LOCALES as readonly string[]).includes(key))) return [at];
      return Object.entries(schema.properties).flatMap(([key, inner]) => walk(inner, `${at}/${key}`));
    }
    if (schema.items) {
      const inner = walk(schema.items, `${at}/*`);
      return inner.every((pointer) => pointer === `${at}/*`) ? [at] : inner;
    }
    return [at];
  };
  return [...new Set(walk(root, ''))];
}
