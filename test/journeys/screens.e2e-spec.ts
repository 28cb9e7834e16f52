import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '#testing';
import type { Browser, Page } from 'playwright-core';
import { startVern, type Running } from '../e2e/local/running.js';

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
/** Lists whose items open one at a time, with an item of the demo client. */
const LISTS = {
  activities: '/activities',
  services: '/services',
  recipients: '/recipients',
  cookies: '/cookies/items',
};

interface DemoClient {
  readonly id: string;
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly documents: readonly { readonly publicUrl: string }[];
}

/** Every screen and hosted page, on a phone and on a desktop, in both languages: axe finds nothing and nothing overflows. */
describe('screens', () => {
  let dataDir: string;
  let vern: Running;
  let browser: Browser;
  let cookie: string;
  let client: DemoClient;
  let bare: string;
  let invitation: string;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-screens-'));
    vern = await startVern({ DATA_DIR: dataDir });
    browser = await launchBrowser();
    cookie = await signIn();
    const list = await graphql<{ clients: { nodes: DemoClient[] } }>(
      '{ clients(first: 50) { nodes { id name facts documents { publicUrl } } } }',
    );
    client = list.clients.nodes.find(({ name }) => name === 'MESTER Webdesign') ?? fail('demo client');
    const made = await graphql<{ createClient: { client: { id: string } } }>(
      'mutation { createClient(input: { name: "Tomt AS" }) { client { id } } }',
    );
    bare = made.createClient.client.id;
    await graphql(
      'mutation { inviteMember(input: { email: "ny@mester.example", role: VIEWER }) { invitation { id } } }',
    );
    invitation = await invitationLink();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vern.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const api = (path: string): string => `http://localhost:${String(vern.ports.api)}${path}`;

  const signIn = async (): Promise<string> => {
    const body = JSON.stringify({ email: 'eier@mester.example', password: 'vern-demo-mester' });
    const response = await fetch(api('/auth/sign-in'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  };

  const graphql = async <Data>(query: string): Promise<Data> => {
    const headers = { 'content-type': 'application/json', cookie };
    const response = await fetch(api('/graphql'), { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  /** The link of the mail, from the captured mailbox. */
  const invitationLink = async (): Promise<string> => {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const mails = (await (await fetch(`http://localhost:${String(vern.ports.mail)}/mails.json`)).json()) as {
        text: string;
      }[];
      const link = /https?:\/\/\S+\/invitation\/\S+/.exec(mails[0]?.text ?? '')?.[0];
      if (link !== undefined) return new URL(link).pathname;
      await new Promise((done) => setTimeout(done, 100));
    }
    return fail('no invitation mail');
  };

  const itemOf = (section: keyof typeof LISTS): string => {
    const items = LISTS[section]
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], client.facts);
    return (items as { id: string }[])[0]?.id ?? fail(`no item in ${section}`);
  };

  const screens = (): string[] => {
    const here = `/clients/${client.id}`;
    return [
      '/clients',
      '/clients?search=finnes-ikke',
      '/members',
      '/api-keys',
      '/activity',
      '/services',
      '/services/fiken',
      '/wording',
      '/wording?clause=changes/newest',
      `/wording?client=${client.id}`,
      '/no-such-screen',
      `/clients/${bare}?panel=findings`,
      `/clients/${bare}?panel=publishing`,
      ...SECTIONS.map((section) => `${here}?section=${section}`),
      ...(Object.keys(LISTS) as (keyof typeof LISTS)[])
        .filter((section) => section !== 'recipients' || client.facts.recipients !== undefined)
        .filter((section) => ((client.facts[section] as unknown[] | undefined)?.length ?? 1) > 0)
        .map((section) => `${here}?section=${section}&item=${itemOf(section)}`),
      `${here}?panel=preview&text=en`,
      `${here}?panel=findings`,
      `${here}?panel=questions`,
      `${here}?panel=publishing`,
    ];
  };

  const problemsOf = async (page: Page, address: string): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    return [
      ...violations.map(
        ({ id, nodes }) =>
          `${address}: ${id} at ${nodes
            .map(({ target }) => target.join(' '))
            .join(' | ')
            .slice(0, 300)}`,
      ),
      ...(overflow > 0 ? [`${address}: ${String(overflow)} px too wide`] : []),
    ];
  };

  const VARIANTS = [
    ['nb', 1280],
    ['nb', 320],
    ['en', 1280],
    ['en', 320],
  ] as const;

  it.each(VARIANTS)(
    'the dashboard in %s at %i px',
    async (locale, width) => {
      const context = await browser.newContext({
        locale: locale === 'nb' ? 'nb-NO' : 'en-GB',
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const problems: string[] = [];
      const open = async (path: string): Promise<void> => {
        await page.goto(api(path));
        await page.locator('main h1').first().waitFor();
        await page.waitForLoadState('networkidle');
        problems.push(...(await problemsOf(page, `${locale} ${String(width)} ${path}`)));
      };
      await open('/sign-in');
      await open(invitation);
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([{ name, value, url: api('/') }]);
      for (const path of screens()) await open(path);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      await context.close();
      expect(problems).toEqual([]);
    },
    180_000,
  );

  it.each(VARIANTS)(
    'hosted pages in %s at %i px',
    async (locale, width) => {
      const context = await browser.newContext({
        locale: locale === 'nb' ? 'nb-NO' : 'en-GB',
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      const problems: string[] = [];
      const addresses = client.documents.flatMap(({ publicUrl }) => [
        publicUrl,
        `${publicUrl}/${locale}`,
        `${publicUrl}/v/1/${locale}`,
      ]);
      for (const address of [...addresses, `${client.documents[0]?.publicUrl ?? ''}x`]) {
        await page.goto(address);
        problems.push(...(await problemsOf(page, `${locale} ${String(width)} ${address}`)));
        expect(await page.locator('html').getAttribute('lang')).toBe(locale);
        expect(await page.locator('h1').count()).toBe(1);
      }
      expect(await context.cookies()).toEqual([]);
      await context.close();
      expect(problems).toEqual([]);
    },
    120_000,
  );
});

function fail(what: string): never {
  throw new Error(`Missing: ${what}`);
}
