import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf } from '../answers.js';
import { AUDIT, CLIENT, CREATE_CLIENT, REGISTER_ENTRY } from '../operations.js';
import { cut, FakeRegister, flood, json, raw, silence, status } from './fake-register.js';

const NUMBER = '922338477';
const BUSINESS = {
  organisasjonsnummer: NUMBER,
  navn: 'BLOMSTERBUTIKKEN AS',
  organisasjonsform: { kode: 'AS', beskrivelse: 'Aksjeselskap', _links: {} },
  forretningsadresse: {
    adresse: ['c/o Ola Nordmann', 'Storgata 1'],
    postnummer: '0155',
    poststed: 'OSLO',
    landkode: 'NO',
    kommune: 'OSLO',
  },
  postadresse: { adresse: ['Postboks 1'], postnummer: '0101', poststed: 'OSLO', landkode: 'NO' },
  registrertIMvaregisteret: true,
  hjemmeside: 'www.blomster.example',
  epostadresse: 'post@blomster.example',
  konkurs: false,
  underAvvikling: false,
  underTvangsavviklingEllerTvangsopplosning: false,
  antallAnsatte: 7,
};
const UNIT = `enheter/${NUMBER}`;

describe('the business register', () => {
  let register: FakeRegister;
  let test: TestApp;
  let agency: MadeAgency;
  let editor: Actor;

  beforeAll(async () => {
    register = await FakeRegister.start();
    test = await TestApp.start({ REGISTER_URL: `${register.url}/` });
    agency = await test.make.agency();
    const { email, password } = await test.make.member(agency, 'editor');
    editor = await test.signIn(email, password);
  });
  beforeEach(() => {
    register.forget();
    test.clock.advance({ minutes: 2 });
  });
  afterAll(async () => {
    await test.stop();
    await register.stop();
  });

  const entryOf = async (orgNumber = NUMBER) =>
    (await answerOf<{ registerEntry: unknown }>(editor, REGISTER_ENTRY, { orgNumber })).registerEntry;
  const codeOf = (orgNumber = NUMBER) => editor.codeOf(REGISTER_ENTRY, { orgNumber });

  it('tells of a business in the words of facts', async () => {
    register.on(UNIT, json(BUSINESS));
    expect(await entryOf('NO 922 338 477 MVA')).toEqual({
      orgNumber: NUMBER,
      name: 'BLOMSTERBUTIKKEN AS',
      legalForm: 'AS',
      address: { street: 'c/o Ola Nordmann, Storgata 1', postalCode: '0155', city: 'OSLO', country: 'NO' },
      vatRegistered: true,
      website: 'https://www.blomster.example/',
      status: 'ACTIVE',
      statusDate: null,
    });
  });

  it('learns the number that is asked for, and nothing else of ours', async () => {
    register.on(UNIT, json(BUSINESS));
    await entryOf();
    expect(register.paths).toEqual([`/enhetsregisteret/api/enheter/${NUMBER}`]);
    const headers = register.asked[0]?.headers ?? {};
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'sec-fetch-mode',
      'user-agent',
    ]);
    expect([headers['accept'], headers['accept-language'], headers['user-agent']]).toEqual([
      'application/json',
      '*',
      'node',
    ]);
  });

  it.each([
    ['bankrupt', { konkurs: true, konkursdato: '2026-10-01' }, 'BANKRUPT', '2026-10-01'],
    ['winding up', { underAvvikling: true, underAvviklingDato: '2026-09-01' }, 'WINDING_UP', '2026-09-01'],
    ['wound up by a court', { underTvangsavviklingEllerTvangsopplosning: true }, 'WINDING_UP', null],
    ['deleted', { slettedato: '2025-01-31', konkurs: true }, 'DELETED', '2025-01-31'],
    ['bankrupt on a day that is none', { konkurs: true, konkursdato: 'i fjor' }, 'BANKRUPT', null],
  ])('says that a business is %s', async (_, changes, state, date) => {
    register.on(UNIT, json({ ...BUSINESS, ...changes }));
    expect(await entryOf()).toMatchObject({ status: state, statusDate: date });
  });

  it('a business that the register has removed is told as deleted', async () => {
    register.on(UNIT, json({ organisasjonsnummer: NUMBER, slettedato: '2024-05-17' }, 410));
    expect(await entryOf()).toMatchObject({ name: null, status: 'DELETED', statusDate: '2024-05-17' });
    register.on(UNIT, status(410));
    expect(await entryOf()).toMatchObject({ name: null, status: 'DELETED', statusDate: null });
  });

  it('a part of a business is found where the register lists parts', async () => {
    const { forretningsadresse, ...rest } = BUSINESS;
    register.on(`underenheter/${NUMBER}`, json({ ...rest, beliggenhetsadresse: forretningsadresse }));
    expect(await entryOf()).toMatchObject({ name: BUSINESS.navn, address: { postalCode: '0155' } });
    expect(register.paths).toEqual([UNIT, `underenheter/${NUMBER}`].map((path) => `/enhetsregisteret/api/${path}`));
  });

  it('what the register leaves out or writes oddly is left out', async () => {
    register.on(
      UNIT,
      json({
        organisasjonsnummer: NUMBER,
        navn: ' Sære\u0007 \u202etegn  AS ',
        organisasjonsform: { kode: 'ESEK' },
        forretningsadresse: { adresse: [null, ' '], postnummer: null, landkode: 'XX' },
        hjemmeside: 'ingen',
      }),
    );
    expect(await entryOf()).toEqual({
      orgNumber: NUMBER,
      name: 'Sære tegn AS',
      legalForm: 'OTHER',
      address: null,
      vatRegistered: null,
      website: null,
      status: 'ACTIVE',
      statusDate: null,
    });
  });

  it('a number that nobody has is told so, in words that say what to do', async () => {
    const { errors } = await editor.send(REGISTER_ENTRY, { orgNumber: NUMBER }, { 'accept-language': 'en' });
    expect(errors[0]?.extensions).toEqual({ code: 'REGISTER_NOT_FOUND', args: { orgNumber: NUMBER } });
    expect(errors[0]?.message).toContain('Check the digits, or fill in by hand');
  });

  it('a number that is none is refused with what is wrong, and nobody is asked', async () => {
    const { errors } = await editor.send(REGISTER_ENTRY, { orgNumber: '922338478' });
    expect(errors[0]?.extensions.code).toBe('ORG_NUMBER_INVALID');
    expect(errors[0]?.message).toBe(
      'Organisasjonsnummeret er ikke gyldig. Kontrollsifferet stemmer ikke, så minst ett siffer er feil.',
    );
    expect(await codeOf('../../x')).toBe('ORG_NUMBER_INVALID');
    expect(register.paths).toEqual([]);
  });

  it.each([
    ['fails once', [status(500), json(BUSINESS)], 2],
    ['fails twice', [status(503), status(502), json(BUSINESS)], 3],
    ['cuts the line once', [cut(), json(BUSINESS)], 2],
  ] as const)('a register that %s is asked again', async (_, answers, times) => {
    register.on(UNIT, ...answers);
    expect(await entryOf()).toMatchObject({ name: BUSINESS.navn });
    expect(register.paths).toHaveLength(times);
  });

  it.each([
    ['fails and fails', status(500), 3],
    ['cuts the line', cut(), 3],
    ['is tired of us', status(429), 1],
    ['wants a key', status(401), 1],
    ['answers with half a JSON', raw('{"organisasjonsnummer":'), 1],
    ['answers with a page', raw('<html>'), 1],
    ['answers with nothing', raw(''), 1],
    ['answers with a list', json([BUSINESS]), 1],
    ['answers about another business', json({ ...BUSINESS, organisasjonsnummer: '974761467' }), 1],
    ['answers without a name', json({ organisasjonsnummer: NUMBER }), 1],
    ['never stops talking', flood(), 1],
    ['says nothing', silence(), 1],
    ['stops in the middle', silence('{"organisasjonsnummer": '), 1],
  ] as const)('a register that %s is unavailable: retry later, or fill in by hand', async (_, answer, times) => {
    register.on(UNIT, answer);
    const { errors } = await editor.send(REGISTER_ENTRY, { orgNumber: NUMBER });
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'REGISTER_UNAVAILABLE', args: {} }]);
    expect(register.paths).toHaveLength(times);
  });

  it('a register that sends us elsewhere is not followed', async () => {
    register.on(UNIT, (response) => {
      response.writeHead(302, { location: '/enhetsregisteret/api/annet' }).end();
    });
    register.on('annet', json(BUSINESS));
    expect(await codeOf()).toBe('REGISTER_UNAVAILABLE');
    expect(register.paths).not.toContain('/enhetsregisteret/api/annet');
  });

  it('an agency asks at most sixty times a minute, and others are not held up by it', async () => {
    register.on(UNIT, json(BUSINESS));
    for (let asked = 0; asked < 60; asked += 1) expect(await codeOf()).toBeUndefined();
    const { errors } = await editor.send(REGISTER_ENTRY, { orgNumber: NUMBER });
    expect(errors[0]?.extensions).toEqual({ code: 'TOO_MANY_LOOKUPS', args: { retryAfterSeconds: 60 } });
    expect(register.paths).toHaveLength(60);
    const other = await test.make.member(await test.make.agency(), 'editor');
    const neighbour = await test.signIn(other.email, other.password);
    expect(await neighbour.codeOf(REGISTER_ENTRY, { orgNumber: NUMBER })).toBeUndefined();
    test.clock.advance({ seconds: 61 });
    expect(await codeOf()).toBeUndefined();
  });

  describe('a client from the register', () => {
    const create = (input: object) => editor.send(CREATE_CLIENT, { input: { name: 'Blomsterbutikken AS', ...input } });
    const clientOf = async (input: object) => {
      const made = await answerOf<{ createClient: { client: { id: string } } }>(editor, CREATE_CLIENT, {
        input: { name: 'Blomsterbutikken AS', allowDuplicate: true, ...input },
      });
      const { id } = made.createClient.client;
      const { client } = await answerOf<{ client: { facts: Record<string, unknown> } }>(editor, CLIENT, { id });
      const { auditEvents } = await answerOf<{ auditEvents: { nodes: { action: string; detail: unknown }[] } }>(
        editor,
        AUDIT,
        { clientId: id },
      );
      return {
        facts: client.facts,
        detail: auditEvents.nodes.find(({ action }) => action === 'CLIENT_CREATED')?.detail,
      };
    };

    it('begins with what the register says as facts, and the log tells where they come from', async () => {
      register.on(UNIT, json(BUSINESS));
      const { facts, detail } = await clientOf({ orgNumber: NUMBER, fromRegister: true });
      expect(facts['organisation']).toEqual({
        name: 'Blomsterbutikken AS',
        country: 'NO',
        orgNumber: NUMBER,
        legalForm: 'AS',
        vatRegistered: true,
        address: { street: 'c/o Ola Nordmann, Storgata 1', postalCode: '0155', city: 'OSLO', country: 'NO' },
      });
      expect(facts['marks']).toBeUndefined();
      expect(detail).toEqual({ source: 'enhetsregisteret', fields: ['legalForm', 'address', 'vatRegistered'] });
    });

    it('asks nobody unless it is wished', async () => {
      const { facts, detail } = await clientOf({ orgNumber: NUMBER });
      expect(facts['organisation']).toEqual({ name: 'Blomsterbutikken AS', country: 'NO', orgNumber: NUMBER });
      expect(detail).toEqual({});
      expect(register.paths).toEqual([]);
    });

    it.each([
      ['the register is down', status(401), { orgNumber: NUMBER }, 'REGISTER_UNAVAILABLE'],
      ['the register does not know it', status(404), { orgNumber: NUMBER }, 'REGISTER_NOT_FOUND'],
      ['the number is missing', json(BUSINESS), {}, 'INPUT_INVALID'],
      ['the number is wrong', json(BUSINESS), { orgNumber: '922338478' }, 'ORG_NUMBER_INVALID'],
    ] as const)('is not made when %s', async (_, answer, input, code) => {
      register.on(UNIT, answer);
      const before = await test.database.query('SELECT count(*) FROM client');
      expect((await create({ ...input, fromRegister: true })).errors[0]?.extensions.code).toBe(code);
      expect(await test.database.query('SELECT count(*) FROM client')).toEqual(before);
    });
  });
});
