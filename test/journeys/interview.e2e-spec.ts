import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '#testing';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startVern, type Running } from '../e2e/local/running.js';
import { FakeRegister, json } from '../e2e/register/fake-register.js';
import { signedIn, type Signed } from './signed-in.js';

interface SavedClient {
  readonly facts: {
    readonly openQuestions?: readonly object[];
    readonly marks?: readonly { readonly pointer: string; readonly kind: string }[];
    readonly activities?: readonly { readonly id: string; readonly services?: readonly string[] }[];
    readonly services?: readonly { readonly id: string; readonly agreement?: object }[];
    readonly review?: { readonly confirmedOn: string };
  };
  readonly documents: readonly {
    readonly kind: string;
    readonly findings: readonly { readonly code: string; readonly severity: string; readonly pointer: string }[];
  }[];
}

const CAFE = {
  organisasjonsnummer: '923609016',
  navn: 'KAFÉ SOLSIKKE AS',
  organisasjonsform: { kode: 'AS', beskrivelse: 'Aksjeselskap' },
  forretningsadresse: { adresse: ['Gata 1'], postnummer: '0155', poststed: 'OSLO', landkode: 'NO' },
  registrertIMvaregisteret: false,
  konkurs: false,
};

/** The facts form as an interview, as somebody of the agency goes through it with a client. */
describe('an interview', () => {
  let dataDir: string;
  let register: FakeRegister;
  let vern: Running;
  let browser: Browser;
  let owner: Signed;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-interview-'));
    register = await FakeRegister.start();
    vern = await startVern({ DATA_DIR: dataDir, REGISTER_URL: register.url });
    browser = await launchBrowser();
    owner = await signedIn(vern, 'eier@mester.example', 'vern-demo-mester');
    context = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: owner.origin });
    await context.addCookies([owner.cookie]);
    page = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vern.stop();
    await register.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const makeClient = async (name: string): Promise<string> => {
    const made = await owner.ask<{ createClient: { client: { id: string } } }>(
      'mutation ($name: String!) { createClient(input: { name: $name }) { client { id } } }',
      { name },
    );
    return made.createClient.client.id;
  };
  const saved = async (id: string): Promise<SavedClient> => {
    const { client } = await owner.ask<{ client: SavedClient }>(
      'query ($id: ID!) { client(id: $id) { facts documents { kind findings { code severity pointer } } } }',
      { id },
    );
    return client;
  };
  const open = async (id: string, search = ''): Promise<void> => {
    await page.goto(`${owner.origin}/clients/${id}?${search}`);
    await page.getByRole('navigation', { name: 'Deler av opplysningene' }).waitFor();
  };
  const section = async (name: string): Promise<void> => {
    const menu = page.getByRole('navigation', { name: 'Deler av opplysningene' });
    await menu.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  };
  const form = (): Locator => page.getByRole('region', { name: 'Opplysninger', exact: true });
  const at = (pointer: string): Locator => form().locator(`[data-pointer="${pointer}"]`);
  /** Picks from a list by searching. */
  const pick = async (pointer: string, words: string): Promise<void> => {
    await at(pointer).locator('input:not([type="hidden"])').first().fill(words);
    await page.getByRole('option', { name: words, exact: true }).click();
    await page.keyboard.press('Escape');
  };
  const choose = (pointer: string, label: string) => at(pointer).locator('select').selectOption({ label });
  const write = (pointer: string, words: string) => at(pointer).locator('input, textarea').first().fill(words);
  const answer = (pointer: string, label: 'Ja' | 'Nei') => at(pointer).getByLabel(label, { exact: true }).check();
  const save = async (): Promise<void> => {
    const answered = page.waitForResponse((response) => response.request().postData()?.includes('SaveFacts') === true);
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    expect(JSON.stringify(await (await answered).json())).not.toContain('"errors"');
  };

  /** What axe finds on the screen as it is, and how much wider than the window it is. */
  const problems = async (): Promise<unknown> => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    return [...violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]), wide];
  };

  it('takes a small client from its organisation number to a published policy', async () => {
    register.on(`enheter/${CAFE.organisasjonsnummer}`, json(CAFE));
    await page.goto(`${owner.origin}/clients`);
    await page.getByRole('button', { name: 'Ny kunde' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Organisasjonsnummer').fill(CAFE.organisasjonsnummer);
    await dialog.getByRole('button', { name: 'Hent fra Enhetsregisteret' }).click();
    await dialog.getByText('Registrert, uten merknader').waitFor();
    await dialog.getByRole('button', { name: 'Opprett kunde' }).click();
    await page.getByRole('heading', { level: 1, name: CAFE.navn }).waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await open(id);
    await page.getByRole('button', { name: 'Fortsett der du slapp' }).click();
    await page.getByRole('heading', { level: 2, name: 'Kontakt', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Legg til kontaktpunkt' }).click();
    await write('/contacts/0/value', 'hei@solsikke.example');

    await section('Personvernombud og representant');
    // A Norwegian business is asked for no representative.
    expect(await at('/representative').count()).toBe(0);
    expect(await at('/dataProtectionOfficer/email').count()).toBe(0);
    await answer('/dataProtectionOfficer/appointed', 'Nei');
    for (const ground of ['publicAuthority', 'largeScaleMonitoring', 'largeScaleSpecialCategories'])
      await answer(`/dataProtectionOfficer/assessment/${ground}`, 'Nei');

    await section('Nettsteder');
    await page.getByRole('button', { name: 'Legg til nettsted' }).click();
    await write('/websites/0/domain', 'solsikke.example');

    await section('Behandlingsaktiviteter');
    await page.getByRole('button', { name: 'Ny behandlingsaktivitet' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Bordbestilling');
    await page.getByRole('dialog').getByRole('button', { name: 'Legg til' }).click();
    const activity = '/activities/0';
    await choose(`${activity}/role`, 'Behandlingsansvarlig');
    await write(`${activity}/purpose`, 'ta imot bestillinger av bord');
    await pick(`${activity}/people`, 'Kunder');
    await pick(`${activity}/data`, 'Navn');
    expect(await at(`${activity}/basis/interest`).count()).toBe(0);
    await choose(`${activity}/basis/article`, 'Avtale med personen (bokstav b)');
    expect(await at(`${activity}/basis/article9`).count()).toBe(0);
    expect(await at(`${activity}/marketing/ground`).count()).toBe(0);
    await page.getByRole('button', { name: 'Legg til kilde' }).click();
    await choose(`${activity}/sources/0/from`, 'Personen selv');
    await at(`${activity}/recipients`).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Legg til lagringstid' }).click();
    await choose(`${activity}/retention/0/kind`, 'Til noe skjer');
    await pick(`${activity}/retention/0/event`, 'Avsluttet kundeforhold');
    await choose(`${activity}/requirement/kind`, 'Frivillig');

    await section('Informasjonskapsler');
    await answer('/cookies/used', 'Nei');
    expect(await at('/cookies/items').count()).toBe(0);
    await section('Rettigheter');
    await choose('/rights/identification', 'Ved rimelig tvil');
    await section('Automatiserte avgjørelser');
    await answer('/automatedDecisions/used', 'Nei');
    await section('Barn');
    await answer('/children/directedAtChildren', 'Nei');
    await section('Sikkerhet');
    await at('/security/measures').getByRole('checkbox').first().check();
    await section('Varsel om endringer');
    await write('/changeNotice/days', '30');
    await at('/changeNotice/channels').getByLabel('Nettstedet').check();
    await page.getByText('Alle spørsmål har fått svar.').waitFor();
    await section('Årlig gjennomgang');
    await page.getByRole('button', { name: 'Opplysningene stemmer fortsatt' }).click();
    await page
      .getByText(/^Sist bekreftet/)
      .first()
      .waitFor();
    await save();

    const { documents, facts } = await saved(id);
    expect(documents.length).toBeGreaterThan(1);
    const blocking = documents.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'BLOCKS'));
    expect(blocking).toEqual([]);
    expect(facts.review?.confirmedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);

    await open(id, 'panel=publishing');
    await page.getByRole('button', { name: 'Publiser' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publiser nå' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const { client } = await owner.ask<{ client: { documents: { publicUrl: string }[] } }>(
      'query ($id: ID!) { client(id: $id) { documents { publicUrl } } }',
      { id },
    );
    const hosted = await fetch(client.documents[0]?.publicUrl ?? '');
    expect(hosted.status).toBe(200);
    const words = await hosted.text();
    for (const said of [CAFE.navn, '923 609 016', 'ta imot bestillinger av bord']) expect(words).toContain(said);
  }, 120_000);

  it('keeps an answer that no longer applies until somebody removes it', async () => {
    const id = await makeClient('Igjen AS');
    await open(id, 'section=responsible');
    await answer('/dataProtectionOfficer/appointed', 'Ja');
    await write('/dataProtectionOfficer/name', 'Kari Ombud');
    await answer('/dataProtectionOfficer/appointed', 'Nei');
    const name = at('/dataProtectionOfficer/name');
    expect(await name.locator('input').inputValue()).toBe('Kari Ombud');
    await name.getByText('Gjelder ikke lenger', { exact: false }).waitFor();
    expect(await problems()).toEqual([0]);
    await name.getByRole('button', { name: 'Fjern: Navn' }).click();
    await name.waitFor({ state: 'detached' });
  }, 60_000);

  it('survives a reload at the question somebody was at', async () => {
    const id = await makeClient('Last på nytt AS');
    await open(id, 'section=organisation');
    await write('/organisation/address/city', 'Bergen');
    expect(new URL(page.url()).searchParams.get('at')).toBe('/organisation/address/city');
    await page.reload();
    await page.getByText('Ulagrede endringer').waitFor();
    const city = at('/organisation/address/city').locator('input');
    expect(await city.inputValue()).toBe('Bergen');
    await page.waitForFunction(() => document.activeElement?.closest('[data-pointer="/organisation/address/city"]'));
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Forrige spørsmål' }).press('Enter');
    await page.waitForFunction(() =>
      document.activeElement?.closest('[data-pointer="/organisation/address/postalCode"]'),
    );
  }, 60_000);

  it('turns «don’t know» into a question for the client, which goes when it is answered', async () => {
    const id = await makeClient('Vet ikke AS');
    await open(id, 'section=organisation&panel=questions');
    await page.getByText('Ingen åpne spørsmål').waitFor();
    const city = at('/organisation/address/city');
    await city.getByRole('button', { name: /^Hvorfor.*Sted$/ }).press('Enter');
    await city.getByText('GDPR artikkel 13 nr. 1 bokstav a').waitFor();
    await city.getByRole('button', { name: /^Vet ikke.*Sted$/ }).press('Enter');
    await city.getByLabel('Merknad til spørsmålet: Sted').fill('Spør Ola');
    const list = page.getByRole('region', { name: 'Spørsmål til kunden (1)' });
    await list.getByText('Virksomhet › Postadresse › Sted').waitFor();
    await list.getByText('Legg til en e-postadresse', { exact: false }).waitFor();
    expect(await problems()).toEqual([0]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await problems()).toEqual([0]);
    await page.emulateMedia({ colorScheme: 'light' });
    await list.getByRole('button', { name: 'Kopier listen' }).click();
    await list.getByText('Kopiert').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('1. Virksomhet › Postadresse › Sted');
    expect(copied).toContain('Spør Ola');

    await section('Kontakt');
    await page.getByRole('button', { name: 'Legg til kontaktpunkt' }).click();
    await write('/contacts/0/value', 'ola@vetikke.example');
    const mail = new URL(
      (await list.getByRole('link', { name: 'Skriv e-post til kunden' }).getAttribute('href')) ?? '',
    );
    expect(decodeURIComponent(mail.pathname)).toBe('ola@vetikke.example');
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(copied);
    await save();
    expect((await saved(id)).facts.openQuestions).toEqual([
      { pointer: '/organisation/address/city', note: 'Spør Ola' },
    ]);

    await list.getByRole('button', { name: /^Gå til feltet/ }).click();
    await city.locator('input').first().fill('Molde');
    await page.getByText('Ingen åpne spørsmål').waitFor();
    await save();
    expect((await saved(id)).facts.openQuestions).toBeUndefined();
  }, 60_000);

  it('begins from another client’s set-up, as suggestions that are confirmed together', async () => {
    const id = await makeClient('Kopi AS');
    await open(id, 'section=activities');
    await page.getByRole('button', { name: 'Kopier fra en annen kunde' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Kunde' }).fill('MESTER');
    await page.getByRole('option', { name: 'MESTER Webdesign' }).click();
    await dialog.getByLabel('Kontaktskjema', { exact: true }).check();
    await dialog.getByRole('region', { name: 'Dette blir kopiert' }).getByText('Kontaktskjema').waitFor();
    expect(await problems()).toEqual([0]);
    await dialog.getByRole('button', { name: /^Kopier \d+ del/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Kontaktskjema.*Forslag/ }).waitFor();
    await save();
    const copied = await saved(id);
    expect(copied.facts.activities).toHaveLength(1);
    const known = new Set(copied.facts.services?.map((service) => service.id));
    expect(
      copied.facts.activities?.flatMap(({ services = [] }) => services).every((service) => known.has(service)),
    ).toBe(true);
    expect(copied.facts.services?.some(({ agreement }) => agreement !== undefined) ?? false).toBe(false);
    expect(copied.facts.marks).toContainEqual({ pointer: '/activities/0', kind: 'suggestion' });

    await page.getByRole('button', { name: 'Bekreft 1 forslag' }).click();
    await page.getByRole('dialog').getByText('Behandlingsgrunnlag: Berettiget interesse').waitFor();
    expect(await problems()).toEqual([0]);
    await page.getByRole('dialog').getByRole('button', { name: 'Bekreft 1 forslag' }).click();
    await save();
    const confirmed = (await saved(id)).facts.marks ?? [];
    expect(confirmed.filter(({ pointer }) => pointer.startsWith('/activities'))).toEqual([]);
  }, 60_000);
});
