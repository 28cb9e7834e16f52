import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES as STANDARD } from '#catalogue';
import { connectDatabase } from '#database';
import type { ClientFacts, KnownService } from '#policy';
import { countQueries, lawfulFacts, TestApp, type Actor, type MadeAgency } from '#testing';
import { knownServices } from '../../../apps/api/src/features/services/index.js';
import { answerOf } from '../answers.js';
import {
  AUDIT,
  CHOOSE_SERVICE,
  DELETE_SERVICE,
  SAVE_FACTS,
  SAVE_SERVICE,
  SERVICE,
  SERVICE_FOR_DOMAIN,
  SERVICES,
} from '../operations.js';

interface Page {
  readonly services: {
    readonly nodes: readonly { readonly slug: string; readonly name: string; readonly own: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
interface Chosen {
  readonly chooseService: {
    readonly client: { readonly facts: ClientFacts; readonly factsRevision: number };
    readonly findings: readonly { readonly code: string; readonly pointer: string; readonly severity: string }[];
  };
}

const OWN: KnownService = {
  slug: 'byraets-skjema',
  name: 'Byråets skjema',
  category: 'forms_surveys',
  provider: { name: 'Byrået AS', country: 'NO' },
  role: 'processor',
  purpose: { nb: 'ta imot svar på skjemaer', en: 'receive answers to forms' },
  data: ['name', 'email'],
  people: ['enquirers'],
  cookies: [
    { name: 'skjema', category: 'necessary', necessaryFor: 'login', duration: 'session', purpose: 'keeps_form' },
  ],
  locations: { storage: ['NO'], access: ['NO'] },
  domains: ['skjema.byraet.example'],
  sources: [{ url: 'https://byraet.example/vilkar', checkedOn: '2026-11-20', parts: ['provider'] }],
};

describe('services', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let editor: Actor;

  /** An agency whose catalogue nobody has touched. */
  const fresh = async (): Promise<{ agency: MadeAgency; editor: Actor }> => {
    const made = await test.make.agency();
    const { email, password } = await test.make.member(made, 'editor');
    return { agency: made, editor: await test.signIn(email, password) };
  };
  const slugs = async (actor: Actor, variables: Record<string, unknown>) =>
    (await answerOf<Page>(actor, SERVICES, variables)).services.nodes.map(({ slug }) => slug);
  const save = (actor: Actor, service: unknown) => actor.codeOf(SAVE_SERVICE, { input: { service } });

  beforeAll(async () => {
    test = await TestApp.start();
    ({ agency, editor } = await fresh());
  });
  afterAll(() => test.stop());

  it('lists the whole catalogue by name, page by page, each service once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { services }: Page = await answerOf<Page>(editor, SERVICES, { first: 100, after });
      expect(services.nodes.length).toBeLessThanOrEqual(100);
      seen.push(...services.nodes.map(({ slug }) => slug));
      after = services.pageInfo.hasNextPage ? services.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.length).toBe(STANDARD.length);
    expect(new Set(seen)).toEqual(new Set(STANDARD.map(({ slug }) => slug)));
    expect((await answerOf<Page>(editor, SERVICES, { first: 5_000 })).services.nodes).toHaveLength(100);
  });

  it('a search gives the nearest first, page by page', async () => {
    expect((await slugs(editor, { search: 'FIKEN' }))[0]).toBe('fiken');
    expect(await slugs(editor, { search: 'finnes ikke %' })).toEqual([]);
    const payment = await slugs(editor, { category: 'PAYMENT', first: 100 });
    expect(payment).toEqual(
      STANDARD.filter(({ category }) => category === 'payment')
        .map(({ slug, name }) => ({ slug, name }))
        .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
        .map(({ slug }) => slug),
    );
    const whole = await slugs(editor, { search: 'a', first: 30 });
    const first = await answerOf<Page>(editor, SERVICES, { search: 'a', first: 10 });
    const rest = await slugs(editor, { search: 'a', first: 20, after: first.services.pageInfo.endCursor });
    expect([...first.services.nodes.map(({ slug }) => slug), ...rest]).toEqual(whole);
    expect(await editor.codeOf(SERVICES, { after: 'nonsense' })).toBe('INPUT_INVALID');
    expect(await editor.codeOf(SERVICES, { first: -1 })).toBe('INPUT_INVALID');
    expect(await editor.codeOf(SERVICES, { search: 'x'.repeat(201) })).toBe('INPUT_INVALID');
    expect(await editor.codeOf(SERVICES, { category: 'SPORTS' })).toBe('QUERY_REFUSED');
  });

  it('a service of the agency is shown with everything it says, in the words of a language', async () => {
    const own = await fresh();
    expect(await save(own.editor, OWN)).toBeUndefined();
    const { service } = await answerOf<{ service: unknown }>(own.editor, SERVICE, { slug: OWN.slug, locale: 'nb' });
    expect(service).toEqual({
      slug: 'byraets-skjema',
      name: 'Byråets skjema',
      category: 'FORMS_SURVEYS',
      categoryName: 'Skjemaer og undersøkelser',
      own: 'OWN',
      role: 'PROCESSOR',
      purpose: 'ta imot svar på skjemaer',
      data: ['navn', 'e-postadresse'],
      people: [expect.any(String)],
      provider: { name: 'Byrået AS', country: 'NO' },
      cookies: [{ name: 'skjema', category: 'NECESSARY', purpose: expect.any(String), duration: 'til økten er slutt' }],
      locations: { storage: ['NO'], access: ['NO'] },
      transfers: null,
      links: null,
      domains: ['skjema.byraet.example'],
      sources: [{ url: 'https://byraet.example/vilkar', checkedOn: '2026-11-20', parts: ['PROVIDER'] }],
      unverified: ['DATA', 'COOKIES', 'LOCATIONS'],
      entry: OWN,
    });
    const english = await answerOf<{ service: { purpose: string } }>(own.editor, SERVICE, {
      slug: OWN.slug,
      locale: 'en',
    });
    expect(english.service.purpose).toBe('receive answers to forms');
    expect(await own.editor.codeOf(SERVICE, { slug: OWN.slug, locale: 'xx' })).toBe('INPUT_INVALID');
    expect((await slugs(own.editor, { search: 'byråets' }))[0]).toBe(OWN.slug);
    expect(await slugs(own.editor, { own: true })).toEqual([OWN.slug]);
    expect(await slugs(own.editor, { own: true, search: 'fiken' })).toEqual([]);
    expect(await slugs(own.editor, { own: false, search: 'fiken' })).toContain('fiken');
    expect(await slugs((await fresh()).editor, { own: true })).toEqual([]);
  });

  it('by the slug of a standard service it is a correction, which counts until it is deleted', async () => {
    const own = await fresh();
    const standard = STANDARD.find(({ slug }) => slug === 'fiken');
    if (!standard) throw new Error('The catalogue has lost Fiken');
    const mine = { ...standard, name: 'Fiken, rettet' };
    const saved = await answerOf<{ saveService: unknown }>(own.editor, SAVE_SERVICE, { input: { service: mine } });
    expect(saved).toEqual({
      saveService: { service: { slug: 'fiken', name: mine.name, own: 'CORRECTED', entry: mine } },
    });
    const { services } = await answerOf<Page>(own.editor, SERVICES, { search: 'fiken', category: 'ACCOUNTING' });
    expect(services.nodes.filter(({ slug }) => slug === 'fiken')).toMatchObject([
      { name: mine.name, own: 'CORRECTED' },
    ]);
    expect((await answerOf<Page>(editor, SERVICES, { search: 'fiken' })).services.nodes[0]).toMatchObject({
      name: standard.name,
      own: 'STANDARD',
    });
    expect(await answerOf(own.editor, DELETE_SERVICE, { input: { slug: 'fiken' } })).toEqual({
      deleteService: { slug: 'fiken', service: { slug: 'fiken', own: 'STANDARD' } },
    });
    for (const slug of ['fiken', 'finnes-ikke', 'x\u0000'])
      expect(await own.editor.codeOf(DELETE_SERVICE, { input: { slug } })).toBe('NOT_FOUND');
    const { auditEvents } = await answerOf<{ auditEvents: { nodes: { action: string; subject: string }[] } }>(
      own.editor,
      AUDIT,
    );
    const events = auditEvents.nodes.map(({ action, subject }) => [action, subject]);
    expect(events.filter(([action]) => action?.startsWith('SERVICE_'))).toEqual([
      ['SERVICE_DELETED', 'service:fiken'],
      ['SERVICE_SAVED', 'service:fiken'],
    ]);
  });

  it('a service that is none is refused with a pointer and a sentence for each error, and nothing is stored', async () => {
    const { errors } = await editor.send(
      SAVE_SERVICE,
      { input: { service: { ...OWN, slug: 'Stor Bokstav', purpose: 'fly', colour: 'red' } } },
      { 'accept-language': 'en' },
    );
    expect(errors[0]?.extensions).toMatchObject({
      code: 'SERVICE_INVALID',
      args: {
        count: 3,
        errors: expect.arrayContaining([
          {
            pointer: '/slug',
            code: 'id',
            message: 'An id has lower-case letters a–z, digits and hyphens.',
          },
          { pointer: '/purpose', code: 'not_a_choice', message: expect.any(String) },
          { pointer: '/colour', code: 'unknown_field', message: expect.any(String) },
        ]),
      },
    });
    expect(errors[0]?.message).toBe('The service was not saved. 3 fields need correction.');
    expect(await save(editor, null)).toBe('QUERY_REFUSED');
    expect(await save(editor, [])).toBe('SERVICE_INVALID');
    expect(
      await test.database.query('SELECT FROM agency_service WHERE agency_id = $1', [agency.context.agencyId]),
    ).toEqual([]);
  });

  it('a service of more than 16 kB is refused, and so is the five hundred and first', async () => {
    const own = await fresh();
    const text = 'x'.repeat(2_000);
    const cookies = Array.from({ length: 40 }, (_, index) => ({
      name: `c${String(index)}`,
      category: 'marketing',
      purpose: { nb: text },
    }));
    expect(await save(own.editor, { ...OWN, cookies })).toBe('SERVICE_TOO_LARGE');
    expect(await save(own.editor, { ...OWN, cookies: cookies.slice(0, 6) })).toBeUndefined();
    await test.database.query(
      `INSERT INTO agency_service (agency_id, slug, service, saved_by)
       SELECT $1, 'nr-' || n, jsonb_set($2::jsonb, '{slug}', to_jsonb('nr-' || n)), 'x' FROM generate_series(2, 500) n`,
      [own.agency.context.agencyId, JSON.stringify(OWN)],
    );
    expect(await save(own.editor, { ...OWN, slug: 'en-til' })).toBe('SERVICE_LIMIT_REACHED');
    expect(await save(own.editor, OWN)).toBeUndefined();
    expect(await own.editor.codeOf(DELETE_SERVICE, { input: { slug: 'nr-2' } })).toBeUndefined();
    expect(await save(own.editor, { ...OWN, slug: 'en-til' })).toBeUndefined();
  });

  it('tells whose a domain is: a service, the agency’s own among them, or a company', async () => {
    const own = await fresh();
    await save(own.editor, OWN);
    const ask = async (actor: Actor, domain: string) =>
      (await answerOf<{ serviceForDomain: unknown }>(actor, SERVICE_FOR_DOMAIN, { domain })).serviceForDomain;
    expect(await ask(own.editor, 'cdn.skjema.byraet.example')).toEqual({
      services: [{ slug: OWN.slug, own: 'OWN' }],
      company: null,
    });
    expect(await ask(editor, 'cdn.skjema.byraet.example')).toEqual({ services: [], company: null });
    expect(await ask(editor, 'www.fiken.no')).toMatchObject({ services: [{ slug: 'fiken', own: 'STANDARD' }] });
    expect(await ask(editor, 'cdn.yottaa.net')).toMatchObject({ company: { name: 'Yottaa' } });
    expect(await ask(editor, 'ikke et domene')).toEqual({ services: [], company: null });
  });

  it('choosing a service puts it into the newest facts as suggestions, once', async () => {
    const own = await fresh();
    await save(own.editor, OWN);
    const { id, facts } = await test.make.client(own.agency, lawfulFacts());
    const choose = (input: object) =>
      answerOf<Chosen>(own.editor, CHOOSE_SERVICE, { input: { clientId: id, slug: OWN.slug, ...input } });
    const { client, findings } = (await choose({ expectedRevision: 2 })).chooseService;
    const at = facts.services?.length ?? 0;
    expect(client.factsRevision).toBe(3);
    expect(client.facts).toMatchObject({ ...facts, services: expect.anything(), cookies: expect.anything() });
    expect(client.facts.services?.[at]).toMatchObject({ known: OWN.slug, name: OWN.name, data: ['name', 'email'] });
    expect(client.facts.cookies?.items?.at(-1)).toMatchObject({
      name: 'skjema',
      service: client.facts.services?.[at]?.id,
    });
    expect(findings.filter(({ code }) => code === 'marks.suggestion_unconfirmed')).toContainEqual({
      code: 'marks.suggestion_unconfirmed',
      pointer: `/services/${String(at)}/provider`,
      severity: 'BLOCKS',
    });
    const again = (await choose({})).chooseService.client;
    expect([again.factsRevision, again.facts]).toEqual([3, client.facts]);
  });

  it('choosing from facts that somebody has saved since is refused, and nothing is lost', async () => {
    const { id, facts } = await test.make.client(agency, lawfulFacts());
    await editor.ask(SAVE_FACTS, { input: { clientId: id, facts } });
    const refusal = await editor.send(CHOOSE_SERVICE, { input: { clientId: id, slug: 'fiken', expectedRevision: 2 } });
    expect(refusal.errors[0]?.extensions).toMatchObject({ code: 'FACTS_CONFLICT', args: { currentRevision: 3 } });
    const { chooseService } = await answerOf<Chosen>(editor, CHOOSE_SERVICE, {
      input: { clientId: id, slug: 'fiken', expectedRevision: 3 },
    });
    expect(chooseService.client.factsRevision).toBe(4);
    const stale = { input: { clientId: id, slug: 'fiken', expectedRevision: 3 } };
    expect(await editor.codeOf(CHOOSE_SERVICE, stale)).toBe('FACTS_CONFLICT');
    expect(await editor.codeOf(CHOOSE_SERVICE, { input: { clientId: id, slug: 'finnes-ikke' } })).toBe('NOT_FOUND');
  });

  it('what is known of services is looked up with one query, the agency’s own over the standard', async () => {
    const own = await fresh();
    await save(own.editor, OWN);
    await save(own.editor, { ...OWN, slug: 'fiken' });
    const database = connectDatabase(test.database.api, 1);
    const look = () => database.withAgency(own.agency.context, knownServices);
    const known = await look();
    expect(known.get('fiken')?.name).toBe(OWN.name);
    expect(known.get(OWN.slug)).toEqual(OWN);
    expect(known.size).toBe(STANDARD.length + 1);
    const nothing = await countQueries(() => database.withAgency(own.agency.context, async () => undefined));
    expect(await countQueries(look)).toBe(nothing + 1);
    await database.close();
  });
});
