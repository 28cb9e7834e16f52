import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '#testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startVern, type Running } from '../e2e/local/running.js';
import { mailedPath, signedIn, type Signed } from './signed-in.js';

const MESTER = 'vern-demo-mester';

/** Who one is, what one may do, and what others did, as a person meets it on the screen. */
describe('people in the dashboard', () => {
  let dataDir: string;
  let vern: Running;
  let browser: Browser;
  let owner: Signed;
  let clientId: string;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-people-'));
    vern = await startVern({ DATA_DIR: dataDir });
    browser = await launchBrowser();
    owner = await signedIn(vern, 'eier@mester.example', MESTER);
    const { clients } = await owner.ask<{ clients: { nodes: { id: string; name: string }[] } }>(
      '{ clients(first: 50) { nodes { id name } } }',
    );
    clientId = clients.nodes.find(({ name }) => name === 'MESTER Webdesign')?.id ?? '';
  }, 120_000);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await vern.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const open = async (path: string, as?: Signed, locale = 'nb-NO'): Promise<Page> => {
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
    contexts.push(context);
    if (as) await context.addCookies([as.cookie]);
    const page = await context.newPage();
    await page.goto(`${owner.origin}${path}`);
    return page;
  };
  const path = (page: Page) => new URL(page.url()).pathname;
  const invite = (email: string) =>
    owner.ask('mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id } } }', {
      input: { email, role: 'REVIEWER' },
    });

  it('somebody invited who has an account is asked to sign in, not to make one, and lands in the agency', async () => {
    await invite('eier@pauluijting.example');
    const page = await open(await mailedPath(vern, 'eier@pauluijting.example'));
    await page.getByText('har en konto fra før').waitFor();
    expect(await page.getByLabel('Navnet ditt').count()).toBe(0);
    const password = page.getByLabel('Passord', { exact: true });
    const join = page.getByRole('button', { name: 'Logg inn og bli med' });
    await join.click();
    await page.getByText('Skriv passordet ditt.').waitFor();
    await password.fill('et helt feil passord');
    await join.click();
    await page.getByText('Passordet er feil. Prøv igjen.').waitFor();
    await password.fill('vern-demo-paul');
    await join.click();
    await page.getByRole('heading', { level: 1, name: 'Kunder' }).waitFor();
    await page.getByRole('button', { name: 'MESTER Webdesign' }).waitFor();
  }, 60_000);

  it('somebody new is asked for a name and a password', async () => {
    await invite('ny@mester.example');
    const page = await open(await mailedPath(vern, 'ny@mester.example'), undefined, 'en-GB');
    await page.getByLabel('Your name').fill('Ny Nordmann');
    await page.getByLabel('Password', { exact: true }).fill('et langt nok passord');
    await page.getByRole('button', { name: 'Create account and sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
  }, 60_000);

  it('whoever signs out is told so, and Back speaks of no session that ended', async () => {
    const page = await open(`/clients/${clientId}`, await signedIn(vern, 'leser@mester.example', MESTER));
    await page.getByRole('heading', { level: 1, name: 'MESTER Webdesign' }).waitFor();
    await page.getByRole('link', { name: 'Kunder' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kunder' }).waitFor();
    await page.getByRole('button', { name: 'MESTER Webdesign' }).click();
    await page.getByRole('menuitem', { name: 'Logg ut' }).click();
    await page.getByText('Du er logget ut.', { exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(path(page)).toBe('/sign-in');
    expect(await page.locator('main').innerText()).not.toMatch(/ikke lenger logget inn|stund siden/);
  }, 60_000);

  it('whose session ends is told so; who never signed in is not', async () => {
    const page = await open('/clients', await signedIn(vern, 'leser@mester.example', MESTER));
    await page.getByRole('link', { name: 'MESTER Webdesign' }).waitFor();
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'MESTER Webdesign' }).click();
    await page.getByText('Du er ikke lenger logget inn.').waitFor();
    await page.getByLabel('E-post').fill('leser@mester.example');
    await page.getByLabel('Passord', { exact: true }).fill(MESTER);
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('heading', { level: 1, name: 'MESTER Webdesign' }).waitFor();

    const stranger = await open(`/clients/${clientId}`);
    await stranger.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
    expect(await stranger.locator('main').innerText()).not.toContain('ikke lenger');
  }, 60_000);

  it('who is signed in and opens the sign-in goes to the start page', async () => {
    const page = await open('/sign-in', owner);
    await page.getByRole('heading', { level: 1, name: 'Kunder' }).waitFor();
    expect(path(page)).toBe('/clients');
  }, 60_000);

  it.each([
    ['leser@mester.example', '/members', 'Dette krever rollen eier eller administrator, og du er leser. Spør en eier'],
    ['redaktor@mester.example', '/members', 'Dette krever rollen eier eller administrator, og du er redaktør.'],
    ['leser@mester.example', '/api-keys', 'Dette krever rollen eier eller administrator, og du er leser.'],
    ['redaktor@mester.example', '/api-keys', 'Dette krever rollen eier eller administrator, og du er redaktør.'],
    [
      'leser@mester.example',
      '/activity',
      'Dette krever rollen eier, administrator, redaktør eller kontrollør, og du er leser.',
    ],
  ])(
    '%s at %s is told which role is needed',
    async (email, address, sentence) => {
      const page = await open(address, await signedIn(vern, email, MESTER));
      const alert = page.getByRole('alert');
      await alert.getByText(sentence).waitFor();
      expect(await alert.innerText()).toContain('Du har ikke tilgang');
      expect(await alert.innerText()).not.toContain('Noe gikk galt');
      expect(await alert.getByRole('button').count()).toBe(0);
    },
    60_000,
  );

  it('every scope a key may get is offered in words, and none that it may not', async () => {
    const page = await open('/api-keys', owner);
    await page.getByRole('button', { name: 'Ny nøkkel' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Navn').fill('Nettside');
    const offered = await dialog
      .getByRole('checkbox')
      .evaluateAll((boxes) =>
        boxes.map((box) => [(box as HTMLInputElement).value, (box as HTMLInputElement).labels?.[0]?.textContent ?? '']),
      );
    const { viewer } = await owner.ask<{ viewer: { grantableScopes: string[] } }>('{ viewer { grantableScopes } }');
    expect(offered.map(([scope]) => scope)).toEqual(viewer.grantableScopes);
    for (const [scope, words] of offered)
      expect([scope, words]).toEqual([scope, expect.stringMatching(/^\p{Lu}[^:]+$/u)]);
    expect(offered.map(([, words]) => words)).toContain('Se byrået');
    expect(offered.map(([scope]) => scope)).not.toContain('member:invite');
    for (const [, words] of offered) await dialog.getByLabel(words ?? '', { exact: true }).check();
    await dialog.getByRole('button', { name: 'Lag nøkkel' }).click();
    await page.getByText('Kopier nøkkelen nå').waitFor();
  }, 60_000);

  it('the activity log says who did what for which client, in words', async () => {
    const ny = await signedIn(vern, 'ny@mester.example', 'et langt nok passord');
    const { viewer } = await ny.ask<{ viewer: { member: { id: string } } }>('{ viewer { member { id } } }');
    const id = viewer.member.id;
    await owner.ask(`mutation { changeMemberRole(input: { id: "${id}", role: EDITOR }) { member { id } } }`);
    await ny.ask('mutation { createClient(input: { name: "Nordlys AS" }) { client { id } } }');
    const page = await open('/activity', owner);
    const row = page.getByRole('row', { name: 'Nordlys AS' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Ny Nordmann\s+Opprettet kunden\s+Nordlys AS/);
    await page.getByText('Endret rollen til Ny Nordmann fra kontrollør til redaktør').waitFor();
    await page.getByText('Laget API-nøkkelen «Nettside»').waitFor();

    await owner.ask(`mutation { removeMember(input: { id: "${id}" }) { id } }`);
    for (const [locale, gone, removed] of [
      ['nb-NO', 'slettet medlem', 'Fjernet et medlem som var redaktør'],
      ['en-GB', 'removed member', 'Removed a member who was editor'],
    ] as const) {
      const later = await open('/activity', owner, locale);
      await later.getByText(removed).waitFor();
      expect(await later.getByRole('row', { name: 'Nordlys AS' }).innerText()).toContain(gone);
      const table = await later.locator('table').innerText();
      expect(table).not.toMatch(
        /[0-9a-f]{8}-[0-9a-f]{4}|\w+:\w*[0-9a-f]{6}|\b(facts|client|document|member|api-key)\.\w/,
      );
      expect(table).not.toMatch(/\{\{|undefined|null|events\./);
    }
    await page.getByRole('row', { name: 'Nordlys AS' }).getByRole('link', { name: 'Nordlys AS' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nordlys AS' }).waitFor();
  }, 60_000);

  it('who saved is told by name, also to whom was second', async () => {
    const read = async () =>
      (
        await owner.ask<{ client: { facts: Record<string, unknown>; factsRevision: number } }>(
          'query ($id: ID!) { client(id: $id) { facts factsRevision } }',
          { id: clientId },
        )
      ).client;
    const { viewer } = await owner.ask<{ viewer: { member: { name: string } } }>('{ viewer { member { name } } }');
    const page = await open(`/clients/${clientId}`, await signedIn(vern, 'redaktor@mester.example', MESTER));
    await page.getByRole('group', { name: 'Hva virksomheten gjør' }).getByLabel('Bokmål').fill('lager nettsider');
    const { facts } = await read();
    await owner.ask('mutation ($input: SaveFactsInput!) { saveFacts(input: $input) { client { id } } }', {
      input: { clientId, facts: { ...facts, children: { directedAtChildren: false } } },
    });
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Noen andre har lagret i mellomtiden' });
    await dialog.getByText(`${viewer.member.name} lagret `).waitFor();
    await dialog.getByRole('button', { name: 'Slå sammen og lagre' }).click();
    await page.getByText('Opplysningene er lagret.').first().waitFor();
    const reader = await open(`/clients/${clientId}`, owner);
    await reader.getByText(/Lagret .* av Rolf Redaktør/).waitFor();
  }, 60_000);

  it('a failure of ours gives its reference once', async () => {
    const page = await open('/no-such-screen', owner);
    const requestId = '0b3c6a5e-8a67-4d2f-9d9f-1f2e3d4c5b6a';
    await page.route('**/graphql', (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: JSON.stringify({
          data: null,
          errors: [
            {
              message: `Noe gikk galt hos oss. Oppgi referansen ${requestId} hvis du tar kontakt.`,
              extensions: { code: 'INTERNAL', args: { requestId } },
            },
          ],
        }),
      }),
    );
    await page.goto(`${owner.origin}/clients`);
    const alert = page.getByRole('alert');
    await alert.getByText('Det oppsto en feil hos oss.').waitFor();
    expect((await alert.innerText()).split(requestId)).toHaveLength(2);
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kunder' }).waitFor();
  }, 60_000);

  it('without a connection it says so, offers to try again, and keeps what is written', async () => {
    const page = await open(`/clients/${clientId}`, owner);
    const field = page.getByRole('group', { name: 'Hva virksomheten gjør' }).getByLabel('Bokmål');
    await field.fill('skriver dette uten nett');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Opplysningene er ikke lagret, men står fortsatt her. Vi får ikke kontakt').waitFor();
    expect(await field.inputValue()).toBe('skriver dette uten nett');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Opplysningene er lagret.').first().waitFor();
    expect(await field.inputValue()).toBe('skriver dette uten nett');

    await field.fill('skriver mer');
    await page.getByRole('button', { name: 'MESTER Webdesign' }).click();
    await page.getByRole('menuitem', { name: 'Logg ut' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
    expect(await field.inputValue()).toBe('skriver mer');
    expect(path(page)).toBe(`/clients/${clientId}`);
  }, 60_000);

  // Last, because the database does not come back.
  it('when the database is away it says so, offers to try again, and keeps what is written', async () => {
    const page = await open(`/clients/${clientId}`, owner);
    const field = page.getByRole('group', { name: 'Hva virksomheten gjør' }).getByLabel('Bokmål');
    await field.fill('skriver dette uten database');
    const other = await open('/sign-in');
    await other.getByLabel('E-post').fill('leser@mester.example');
    await other.getByLabel('Passord', { exact: true }).fill(MESTER);

    const [pid] = readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGINT');
    while (!vern.output().includes('The database has stopped.')) await new Promise((done) => setTimeout(done, 100));

    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page
      .getByText('Opplysningene er ikke lagret, men står fortsatt her. Vi får ikke kontakt med databasen akkurat nå.')
      .waitFor();
    expect(await field.inputValue()).toBe('skriver dette uten database');
    expect(await page.getByRole('button', { name: 'Lagre', exact: true }).isEnabled()).toBe(true);

    await other.getByRole('button', { name: 'Logg inn' }).click();
    await other.getByRole('alert').getByText('Vi får ikke kontakt med databasen akkurat nå.').waitFor();
    expect(await other.getByLabel('E-post').inputValue()).toBe('leser@mester.example');

    const third = await open('/clients', owner);
    await third.getByText('Vi får ikke kontakt med databasen akkurat nå.').waitFor();
    await third.getByRole('button', { name: 'Prøv igjen' }).click();
    await third.getByText('Vi får ikke kontakt med databasen akkurat nå.').waitFor();
  }, 90_000);
});
