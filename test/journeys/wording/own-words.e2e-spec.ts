import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '#testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startVern, type Running } from '../../e2e/local/running.js';
import { signedIn, type Signed } from '../signed-in.js';

const NEWEST = '/wording?text=nb&clause=changes/newest';
const SAVE = 'mutation ($input: SaveClauseInput!) { saveClause(input: $input) { clause { path } } }';

/** Clauses in own words, as the people of an agency write them on the screen. */
describe('clauses in own words', () => {
  let dataDir: string;
  let vern: Running;
  let browser: Browser;
  let owner: Signed;
  let admin: Signed;
  let viewer: Signed;
  let client: { readonly id: string; readonly name: string };
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-own-words-'));
    vern = await startVern({ DATA_DIR: dataDir });
    browser = await launchBrowser();
    owner = await signedIn(vern, 'eier@mester.example', 'vern-demo-mester');
    viewer = await signedIn(vern, 'leser@mester.example', 'vern-demo-mester');
    admin = await signedIn(vern, 'redaktor@mester.example', 'vern-demo-mester');
    const { clients, members } = await owner.ask<{
      clients: { nodes: { id: string; name: string }[] };
      members: { nodes: { id: string; email: string }[] };
    }>('{ clients(first: 50) { nodes { id name } } members(first: 50) { nodes { id email } } }');
    const found = clients.nodes.find(({ name }) => name === 'MESTER Webdesign');
    const editor = members.nodes.find(({ email }) => email === 'redaktor@mester.example');
    if (!found || !editor) throw new Error('The demo agency is not as expected');
    client = found;
    await owner.ask('mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { member { id } } }', {
      input: { id: editor.id, role: 'ADMIN' },
    });
  }, 120_000);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await vern.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const open = async (path: string, as: Signed, width = 1280, locale = 'nb-NO'): Promise<Page> => {
    const context = await browser.newContext({
      locale,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    await context.addCookies([as.cookie]);
    const page = await context.newPage();
    await page.goto(`${as.origin}${path}`);
    return page;
  };
  const problemsOf = async (page: Page): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
      ...(overflow > 0 ? [`${String(overflow)} px too wide`] : []),
    ];
  };
  const statusOf = async (): Promise<string | undefined> => {
    const answer = await admin.ask<{ client: { documents: { kind: string; status: string }[] } }>(
      'query ($id: ID!) { client(id: $id) { documents { kind status } } }',
      { id: client.id },
    );
    return answer.client.documents.find(({ kind }) => kind === 'PRIVACY_POLICY')?.status;
  };

  it('an admin is told where a mistake is, mends it, sees what the clause says and what differs, and every draft follows', async () => {
    await admin.ask('mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { unchanged } }', {
      input: { clientId: client.id, kind: 'PRIVACY_POLICY' },
    });
    expect(await statusOf()).toBe('PUBLISHED');
    const page = await open('/clients', admin);
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Formuleringer' }).click();
    await page.getByRole('heading', { name: 'Velg en klausul' }).waitFor();
    await page.getByRole('searchbox', { name: 'Søk i klausulene' }).fill('changes/newest');
    await page.getByRole('navigation', { name: 'Klausuler' }).getByRole('link').click();
    const text = page.getByRole('textbox', { name: 'Byråets tekst' });
    await text.fill('Ring {{organisation.nam}} først.');
    const place = page.getByRole('button', { name: /^Gå til linje 1, tegn 8: Navnet «organisation.nam» finnes ikke/ });
    await place.click();
    expect(
      await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
    ).toBe('organisation.nam');
    await page.getByRole('button', { name: 'Lagre klausulen' }).click();
    await page.getByText('Klausulen er ikke lagret. Rett feilene under teksten.').waitFor();
    expect(await text.inputValue()).toBe('Ring {{organisation.nam}} først.');
    expect(await problemsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'organisation.name', exact: true }).click();
    await page.getByText('Ingen feil i teksten').waitFor();
    await page.getByRole('combobox', { name: 'Vis med opplysningene til' }).fill(client.name);
    await page.getByRole('option', { name: client.name }).click();
    await page.frameLocator('iframe').getByText(`Ring ${client.name}`).waitFor();
    const difference = page.getByRole('region', { name: 'Forskjell fra standarden' });
    expect(await difference.getByRole('insertion').allInnerTexts()).toContain('Ring');
    expect((await difference.getByRole('deletion').allInnerTexts()).join('')).toContain('erklæringen');

    await page.getByRole('button', { name: 'Lagre klausulen' }).click();
    await page.getByText('Klausulen er lagret.').waitFor();
    await page.getByText(/Utkastene til \d+ kunder? er oppdatert\.$/).waitFor();
    expect(await statusOf()).toBe('CHANGED');
    await page.goto(`${admin.origin}/clients/${client.id}?panel=publishing`);
    await page.getByText('Publisert, med upubliserte endringer').first().waitFor();
    await page.getByRole('link', { name: 'Formuleringer' }).last().click();
    await page.getByRole('heading', { level: 1, name: `Formuleringer for ${client.name}` }).waitFor();
  }, 120_000);

  it('what is written is not lost: other clauses keep theirs, and leaving asks first', async () => {
    const page = await open('/wording?text=nb&clause=changes/notice', admin);
    const text = page.getByRole('textbox', { name: 'Byråets tekst' });
    await text.fill('Vi varsler alltid.');
    const list = page.getByRole('navigation', { name: 'Klausuler' });
    await list.getByRole('link', { name: /^Endringer i erklæringen/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Endringer i erklæringen' }).last().waitFor();
    await list.getByRole('link', { name: /^Vi varsler alltid\..*Ulagret/ }).click();
    expect(await text.inputValue()).toBe('Vi varsler alltid.');
    await page.getByRole('link', { name: 'Medlemmer' }).click();
    const asked = page.getByRole('dialog', { name: 'Du har ulagrede endringer' });
    await asked.getByRole('button', { name: 'Avbryt' }).click();
    expect(await text.inputValue()).toBe('Vi varsler alltid.');
    await page.getByRole('link', { name: 'Medlemmer' }).click();
    await asked.getByRole('button', { name: 'Forkast og gå videre' }).click();
    await page.getByRole('heading', { level: 1, name: 'Medlemmer' }).waitFor();
  }, 60_000);

  it('two who write the same clause see both texts, and neither is lost', async () => {
    const page = await open(NEWEST, admin);
    const text = page.getByRole('textbox', { name: 'Byråets tekst' });
    await text.fill('Min tekst.');
    await owner.ask(SAVE, {
      input: { kind: 'PRIVACY_POLICY', path: 'changes/newest', locale: 'nb', text: 'Den andres tekst her.' },
    });
    await page.getByRole('button', { name: 'Lagre klausulen' }).click();
    const both = page.getByRole('dialog', { name: 'Noen andre har lagret klausulen' });
    await both.getByRole('region', { name: 'Den andres tekst' }).getByText('Den andres tekst her.').waitFor();
    await both.getByRole('region', { name: 'Din tekst' }).getByText('Min tekst.').waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await both.getByRole('button', { name: 'Lagre min' }).click();
    await page.getByText('Klausulen er lagret.').waitFor();
    await page.reload();
    expect(await text.inputValue()).toBe('Min tekst.');
    await page.getByRole('button', { name: 'Bruk standarden' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bruk standarden' }).click();
    await page.getByText('Egen tekst er fjernet.').waitFor();
    await page.getByText('Teksten er lik standarden.').waitFor();
  }, 60_000);

  it('a clause of one’s own is added to a section of one client, and removed', async () => {
    const page = await open(`/wording?text=nb&client=${client.id}`, admin, 375);
    await page.getByRole('button', { name: 'Legg til klausul' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ny klausul' });
    await dialog.getByRole('combobox', { name: 'Del av dokumentet' }).click();
    await page.getByRole('option', { name: 'Endringer i erklæringen' }).click();
    await dialog.getByRole('textbox', { name: 'Navn på klausulen' }).fill('Åpningstider');
    expect(await problemsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Skriv klausulen' }).click();
    await page.getByText('changes/own-apningstider').waitFor();
    await page.getByRole('combobox', { name: 'Sett inn navn' }).click();
    await page.getByRole('option', { name: 'organisation', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Tekst', exact: true }).fill('Vi svarer hele uka.');
    await page.frameLocator('iframe').getByText('Vi svarer hele uka.').waitFor();
    await page.getByRole('button', { name: 'Lagre klausulen' }).click();
    await page.getByText('Klausulen er lagret.').waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fjern klausulen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Fjern klausulen' }).click();
    await page.getByText('Egen tekst er fjernet.').waitFor();
  }, 60_000);

  it('a viewer does not see the entry, and is told at the address which role it takes', async () => {
    const page = await open('/clients', viewer);
    const menu = page.getByRole('navigation', { name: 'Hovedmeny' });
    await menu.getByRole('link', { name: 'Kunder' }).waitFor();
    expect(await menu.getByRole('link', { name: 'Formuleringer' }).count()).toBe(0);
    await page.goto(`${viewer.origin}${NEWEST}`);
    await page
      .getByRole('alert')
      .getByText(/^Dette krever rollen .*, og du er leser\./)
      .waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  }, 60_000);
});
