import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '#testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startVern, type Running } from '../../e2e/local/running.js';
import { FakeRegister, json, status } from '../../e2e/register/fake-register.js';
import { signedIn, type Signed } from '../signed-in.js';

const NUMBER = '999123406';
const UNIT = `enheter/${NUMBER}`;
const BUSINESS = {
  organisasjonsnummer: NUMBER,
  navn: 'BLOMSTERBUTIKKEN AS',
  organisasjonsform: { kode: 'AS', beskrivelse: 'Aksjeselskap' },
  forretningsadresse: { adresse: ['Storgata 1'], postnummer: '0155', poststed: 'OSLO', landkode: 'NO' },
  registrertIMvaregisteret: true,
  konkurs: false,
};
const VARIANTS = [
  ['nb', 1280],
  ['nb', 320],
  ['en', 1280],
  ['en', 375],
] as const;
const WORDS = {
  nb: {
    create: 'Ny kunde',
    number: 'Organisasjonsnummer',
    fetch: 'Hent fra Enhetsregisteret',
    bankrupt: 'Virksomheten er konkurs',
    choose: 'Velg fra katalogen',
    correct: 'Rett',
    serviceName: 'Navn',
    unverified: /Ikke kontrollert mot en kilde/,
  },
  en: {
    create: 'New client',
    number: 'Organisation number',
    fetch: 'Fetch from the register',
    bankrupt: 'The business is bankrupt',
    choose: 'Choose from the catalogue',
    correct: 'Correct',
    serviceName: 'Name',
    unverified: /Not checked against a source/,
  },
};

/** From an organisation number to a client with a service of the catalogue, as a person does it. */
describe('a new client', () => {
  let dataDir: string;
  let register: FakeRegister;
  let vern: Running;
  let browser: Browser;
  let editor: Signed;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-new-client-'));
    register = await FakeRegister.start();
    vern = await startVern({ DATA_DIR: dataDir, REGISTER_URL: register.url });
    browser = await launchBrowser();
    editor = await signedIn(vern, 'redaktor@mester.example', 'vern-demo-mester');
  }, 120_000);
  beforeEach(() => register.forget());
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await vern.stop();
    await register.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const open = async (path: string, locale: 'nb' | 'en' = 'nb', width = 1280, as = editor): Promise<Page> => {
    const context = await browser.newContext({
      locale: locale === 'nb' ? 'nb-NO' : 'en-GB',
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    await context.addCookies([as.cookie]);
    const page = await context.newPage();
    await page.goto(`${editor.origin}${path}`);
    await page.locator('main h1').first().waitFor();
    return page;
  };
  const dialogOf = async (page: Page, locale: 'nb' | 'en' = 'nb') => {
    await page.getByRole('button', { name: WORDS[locale].create }).first().click();
    return page.getByRole('dialog', { name: WORDS[locale].create });
  };
  const makeClient = async (name: string): Promise<string> => {
    const { createClient } = await editor.ask<{ createClient: { client: { id: string } } }>(
      'mutation ($input: CreateClientInput!) { createClient(input: $input) { client { id } } }',
      { input: { name } },
    );
    return createClient.client.id;
  };
  const factsOf = async (id: string) =>
    (
      await editor.ask<{
        client: { facts: { organisation: object; services?: { known?: string }[]; marks?: { kind: string }[] } };
      }>('query ($id: ID!) { client(id: $id) { facts } }', { id })
    ).client.facts;
  const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const problemsOf = async (page: Page, what: string): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze();
    const overflow = await page.evaluate(() =>
      Math.max(
        ...[document.documentElement, ...document.querySelectorAll('[role="dialog"]')].map(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        ),
      ),
    );
    return [
      ...violations.map(({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ html }) => html).join(' | ')}`),
      ...(overflow > 0 ? [`${what}: ${String(overflow)} px too wide`] : []),
    ];
  };

  it('comes from the register by its number, and gets a service of the catalogue with suggestions to confirm', async () => {
    register.on(UNIT, json(BUSINESS));
    const page = await open('/clients');
    const dialog = await dialogOf(page);
    await dialog.getByLabel('Organisasjonsnummer').fill('999 123 406');
    await dialog.getByRole('button', { name: 'Hent fra Enhetsregisteret' }).click();
    const card = dialog.getByRole('region', { name: 'Fra Enhetsregisteret' });
    for (const words of ['BLOMSTERBUTIKKEN AS', 'Aksjeselskap (AS)', 'Storgata 1, 0155 OSLO'])
      await card.getByText(words).waitFor();
    await card.getByText('Registrert, uten merknader').waitFor();
    await dialog.getByRole('button', { name: 'Opprett kunde' }).click();
    await page.getByRole('heading', { level: 1, name: 'BLOMSTERBUTIKKEN AS' }).waitFor();
    const id = idOf(page);
    expect((await factsOf(id)).organisation).toMatchObject({
      orgNumber: NUMBER,
      legalForm: 'AS',
      vatRegistered: true,
      address: { street: 'Storgata 1', postalCode: '0155', city: 'OSLO' },
    });

    await page.goto(`${editor.origin}/clients/${id}?section=services`);
    await page.getByRole('button', { name: 'Velg fra katalogen' }).click();
    const catalogue = page.getByRole('dialog', { name: 'Velg en tjeneste fra katalogen' });
    await catalogue.getByLabel('Søk etter navn, leverandør eller domene').fill('mailchimp');
    const entry = catalogue
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Mailchimp', exact: true }) });
    await entry.getByText('(USA)').waitFor();
    await entry.getByRole('button', { name: 'Velg Mailchimp', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Mailchimp' }).waitFor();
    expect(await page.getByText('Forslag', { exact: true }).count()).toBeGreaterThan(2);
    expect(await page.getByText('Ulagrede endringer').count()).toBe(0);
    const { services, marks } = await factsOf(id);
    expect(services?.map(({ known }) => known)).toEqual(['mailchimp']);
    expect(marks?.length).toBeGreaterThan(2);

    await page.getByRole('button', { name: 'Tilbake til tjenester' }).click();
    await page.getByRole('button', { name: 'Velg fra katalogen' }).click();
    await catalogue.getByLabel('Søk etter navn, leverandør eller domene').fill('mailchimp');
    await entry.getByText('Valgt for kunden').waitFor();
    expect(await entry.getByRole('button', { name: 'Velg Mailchimp' }).count()).toBe(0);
  }, 90_000);

  it('can be filled in by hand when the register is away, and the person is told so', async () => {
    register.on(UNIT, status(503));
    const page = await open('/clients');
    const dialog = await dialogOf(page);
    await dialog.getByLabel('Organisasjonsnummer').fill(NUMBER);
    await dialog.getByRole('button', { name: 'Hent fra Enhetsregisteret' }).click();
    await dialog.getByRole('alert').getByText('Enhetsregisteret svarer ikke nå').waitFor();
    await dialog.getByLabel('Navn på virksomheten').fill('For hånd AS');
    await dialog.getByLabel('Organisasjonsnummer').fill('');
    await dialog.getByRole('button', { name: 'Opprett kunde' }).click();
    await page.getByRole('heading', { level: 1, name: 'For hånd AS' }).waitFor();
  }, 60_000);

  it('with a number that is wrong or another client has is not made: one is told, and led there', async () => {
    const number = '974760673';
    register.on(`enheter/${number}`, json({ ...BUSINESS, organisasjonsnummer: number }));
    await editor.ask('mutation ($input: CreateClientInput!) { createClient(input: $input) { client { id } } }', {
      input: { name: 'Den første AS', orgNumber: number },
    });
    const page = await open('/clients');
    const dialog = await dialogOf(page);
    await dialog.getByRole('button', { name: 'Hent fra Enhetsregisteret' }).click();
    await dialog.getByText('Skriv organisasjonsnummeret først.').waitFor();
    await dialog.getByLabel('Organisasjonsnummer').fill('974760674');
    await dialog.getByRole('button', { name: 'Hent fra Enhetsregisteret' }).click();
    await dialog.getByText('Organisasjonsnummeret er ikke gyldig.').waitFor();
    expect(register.paths).toEqual([]);
    await dialog.getByLabel('Organisasjonsnummer').fill(number);
    await dialog.getByLabel('Organisasjonsnummer').press('Enter');
    await dialog.getByText('Registrert, uten merknader').waitFor();
    await dialog.getByRole('button', { name: 'Opprett kunde' }).click();
    await dialog.getByRole('link', { name: 'Åpne Den første AS' }).click();
    await page.getByRole('heading', { level: 1, name: 'Den første AS' }).waitFor();
  }, 60_000);

  it('has what is unsaved in the form kept: nothing is chosen before it is saved', async () => {
    const id = await makeClient('Ulagret AS');
    const page = await open(`/clients/${id}?section=organisation`);
    await page.getByRole('group', { name: 'Hva virksomheten gjør' }).getByLabel('Bokmål').fill('selger blomster');
    await page.getByRole('button', { name: 'Tjenester', exact: true }).click();
    await page.getByRole('button', { name: 'Velg fra katalogen' }).click();
    const catalogue = page.getByRole('dialog', { name: 'Velg en tjeneste fra katalogen' });
    await catalogue.getByText('Lagre endringene dine først').waitFor();
    const choose = catalogue.getByRole('button', { name: /^Velg / }).first();
    expect(await choose.isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Opplysningene er lagret.').first().waitFor();
    await page.getByRole('button', { name: 'Velg fra katalogen' }).click();
    await choose.waitFor();
    expect(await choose.isEnabled()).toBe(true);
  }, 60_000);

  it('whose facts somebody else saved meanwhile gets the newest, and then the service', async () => {
    const id = await makeClient('Samtidig AS');
    const page = await open(`/clients/${id}?section=services`);
    await page.getByRole('button', { name: 'Velg fra katalogen' }).click();
    const catalogue = page.getByRole('dialog', { name: 'Velg en tjeneste fra katalogen' });
    const facts = await factsOf(id);
    await editor.ask('mutation ($input: SaveFactsInput!) { saveFacts(input: $input) { client { id } } }', {
      input: { clientId: id, facts: { ...facts, children: { directedAtChildren: false } } },
    });
    await catalogue.getByLabel('Søk etter navn, leverandør eller domene').fill('mailchimp');
    const choose = catalogue.getByRole('button', { name: 'Velg Mailchimp', exact: true });
    await choose.click();
    await catalogue.getByText('Noen andre har lagret i mellomtiden').waitFor();
    await choose.click();
    await page.getByRole('heading', { level: 2, name: 'Mailchimp' }).waitFor();
    expect(await factsOf(id)).toMatchObject({
      children: { directedAtChildren: false },
      services: [{ known: 'mailchimp' }],
    });
  }, 60_000);

  it.each(VARIANTS)(
    'is within reach of everybody, in %s at %i px',
    async (locale, width) => {
      const words = WORDS[locale];
      register.on(UNIT, json({ ...BUSINESS, konkurs: true, konkursdato: '2026-10-01' }));
      const id = await makeClient(`Bredde ${locale} ${String(width)}`);
      const problems: string[] = [];
      let page = await open('/clients', locale, width);
      const dialog = await dialogOf(page, locale);
      await dialog.getByLabel(words.number).fill(NUMBER);
      await dialog.getByRole('button', { name: words.fetch }).click();
      await dialog.getByText(words.bankrupt).waitFor();
      problems.push(...(await problemsOf(page, 'new client')));
      page = await open(`/clients/${id}?section=services`, locale, width);
      await page.getByRole('button', { name: words.choose }).click();
      await page.getByText(words.unverified).first().waitFor();
      problems.push(...(await problemsOf(page, 'choose')));
      page = await open('/services', locale, width);
      await page.getByText(words.unverified).first().waitFor();
      problems.push(...(await problemsOf(page, 'catalogue')));
      await page.goto(`${editor.origin}/services/google-analytics`);
      await page.getByRole('button', { name: words.correct }).click();
      await page.getByLabel(words.serviceName, { exact: true }).waitFor();
      problems.push(...(await problemsOf(page, 'correction')));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      problems.push(...(await problemsOf(page, 'service')));
      expect(problems).toEqual([]);
    },
    90_000,
  );

  describe('the catalogue', () => {
    it('takes a service of the agency’s own; what is wrong is said at the field, and the name of another is not taken over', async () => {
      const page = await open('/services');
      await page.getByText('Byrået har ingen egne tjenester eller rettelser ennå.').waitFor();
      await page.getByRole('button', { name: 'Ny egen tjeneste' }).click();
      const dialog = page.getByRole('dialog', { name: 'Ny egen tjeneste' });
      const save = dialog.getByRole('button', { name: 'Lagre', exact: true });
      await dialog.getByLabel('Navn', { exact: true }).fill('Mailchimp');
      await save.click();
      await dialog.getByText('Katalogen har allerede en tjeneste med dette korte navnet.').first().waitFor();
      await dialog.getByLabel('Kort navn').fill('byraets-maaler');
      await dialog.getByLabel('Navn', { exact: true }).fill('Byråets måler');
      await dialog.getByLabel('Kategori', { exact: true }).selectOption({ label: 'Besøksmåling' });
      await dialog.getByLabel('Hva tjenesten brukes til').selectOption({ index: 1 });
      await dialog.getByLabel('Personvernerklæring').fill('javascript:1');
      await save.click();
      await dialog.getByText(/Tjenesten er ikke lagret\. 2 felt må rettes/).waitFor();
      expect(await dialog.getByLabel('Personvernerklæring').getAttribute('aria-invalid')).toBe('true');
      const role = dialog.getByLabel('Hva leverandøren vanligvis er for kunden');
      expect(await role.getAttribute('aria-invalid')).toBe('true');
      expect(await dialog.getByLabel('Navn', { exact: true }).inputValue()).toBe('Byråets måler');
      await dialog.getByLabel('Personvernerklæring').fill('https://maaler.example/personvern');
      await role.selectOption({ index: 1 });
      await save.click();
      await page.getByRole('heading', { level: 1, name: 'Byråets måler' }).waitFor();
      await page.getByText('Ikke kontrollert mot en kilde: lenker').waitFor();
      await page.getByRole('link', { name: 'Tilbake til tjenestene' }).click();
      await page.getByRole('list', { name: 'Byråets egne og rettelser' }).getByText('Byråets måler').click();
      await page.getByRole('button', { name: 'Slett tjenesten' }).click();
      await page.getByText('Kunder som har valgt den, beholder det de har.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Slett tjenesten' }).click();
      await page.getByText('Byrået har ingen egne tjenester eller rettelser ennå.').waitFor();
    }, 60_000);

    it('is corrected for the agency, and what the product says counts again when the correction goes', async () => {
      const page = await open('/services/mailchimp');
      await page.getByRole('button', { name: 'Rett', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Rett Mailchimp' });
      await dialog.getByLabel('Leverandør', { exact: true }).fill('Rettet leverandør AS');
      await dialog.getByRole('button', { name: 'Lagre', exact: true }).click();
      await page.getByText('Rettet av byrået').waitFor();
      await page.getByText('Rettet leverandør AS (USA)').waitFor();
      await page.getByRole('button', { name: 'Fjern rettelsen' }).click();
      await page.getByRole('dialog').getByText('Det katalogen vår sier, gjelder igjen.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Fjern rettelsen' }).click();
      await page.getByText('Rettet leverandør AS (USA)').waitFor({ state: 'detached' });
      expect(await page.getByText('Rettet av byrået').count()).toBe(0);
    }, 60_000);

    it('has room in the menu of who sees all of it, just above where the menu folds', async () => {
      const owner = await signedIn(vern, 'eier@mester.example', 'vern-demo-mester');
      const page = await open('/services', 'nb', 1000, owner);
      const links = await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link').all();
      const heights = await Promise.all(links.map((link) => link.evaluate(({ clientHeight }) => clientHeight)));
      expect([heights.length, new Set(heights).size]).toEqual([6, 1]);
      expect(await problemsOf(page, 'menu')).toEqual([]);
    }, 60_000);

    it('is read and left as it is by who may not write it', async () => {
      const reader = await signedIn(vern, 'leser@mester.example', 'vern-demo-mester');
      const page = await open('/services/mailchimp', 'nb', 1280, reader);
      await page.getByRole('heading', { level: 2, name: 'Kilder' }).waitFor();
      expect(await page.getByRole('button', { name: 'Rett', exact: true }).count()).toBe(0);
    }, 60_000);
  });
});
