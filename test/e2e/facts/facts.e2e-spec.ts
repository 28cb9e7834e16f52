import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ClientFacts } from '#policy';
import { lawfulFacts, TestApp, type Actor, type MadeAgency, type MadeMember } from '#testing';
import { answerOf } from '../answers.js';
import { hold } from '../holding.js';
import { CLIENT, SAVE_FACTS, SCHEMA, VOCABULARY } from '../operations.js';

const FOLDER = new URL('../../../prisma/demo/facts/', import.meta.url);
const DEMO = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

interface Read {
  readonly client: {
    readonly name: string;
    readonly orgNumber: string | null;
    readonly facts: unknown;
    readonly factsRevision: number;
    readonly factsSavedBy: string;
  };
}
interface FactsErrors {
  readonly count: number;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}

describe('facts', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let member: MadeMember;
  let editor: Actor;
  let clientId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    member = await test.make.member(agency, 'editor');
    editor = await test.signIn(member.email, member.password);
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    clientId = (await test.make.bareClient(agency, 'Ny kunde AS')).id;
  });

  const send = (facts: unknown, more: object = {}, headers = {}) =>
    editor.send(SAVE_FACTS, { input: { clientId, facts, ...more } }, headers);
  const save = (facts: unknown, more: object = {}) =>
    answerOf(editor, SAVE_FACTS, { input: { clientId, facts, ...more } });
  const read = async () => (await answerOf<Read>(editor, CLIENT, { id: clientId })).client;
  const domains = async () =>
    (
      await test.database.query<{ domain: string }>(
        'SELECT domain FROM client_website WHERE client_id = $1 ORDER BY 1',
        [clientId],
      )
    ).map(({ domain }) => domain);

  it.each(DEMO)('%s is read back as it was saved', async (name) => {
    const facts = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as ClientFacts;
    await save(facts);
    const client = await read();
    expect(client.facts).toEqual(facts);
    expect(client).toMatchObject({ factsRevision: 2, factsSavedBy: `member:${member.id}` });
    expect(client.name).toBe(facts.organisation?.name);
    expect(await domains()).toEqual([...new Set(facts.websites?.map(({ domain }) => domain) ?? [])].sort());
  });

  it('there are five demo files', () => expect(DEMO).toHaveLength(5));

  it('what is not facts is refused with the place, in the language asked for, and nothing is stored', async () => {
    const facts = { ...lawfulFacts(), slogan: 'hei', organisation: { name: '', country: 'Norge' } };
    const before = await read();
    const answer = async (language: string) => {
      const { errors, data } = await send(facts, {}, { 'accept-language': language });
      expect(data).toBeNull();
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FACTS_INVALID']);
      return { message: errors[0]?.message, ...(errors[0]?.extensions.args as unknown as FactsErrors) };
    };
    const [nb, en] = [await answer('nb-NO,nb;q=0.9,en;q=0.8'), await answer('en')];
    expect(nb.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/organisation/country',
      '/organisation/name',
      '/slogan',
    ]);
    expect([nb.count, nb.message]).toEqual([3, 'Opplysningene ble ikke lagret. 3 felt må rettes.']);
    expect(en.message).toBe('The facts were not saved. 3 fields need correction.');
    for (const [index, error] of nb.errors.entries()) {
      expect(error.message).not.toBe(en.errors[index]?.message);
      expect([error.pointer, error.code]).toEqual([en.errors[index]?.pointer, en.errors[index]?.code]);
    }
    expect(await read()).toEqual(before);
  });

  it.each([
    ['a text of a million characters', { organisation: { name: 'x'.repeat(1_000_000) } }, '/organisation/name'],
    ['a control character', { organisation: { name: 'Fjord\u0007lys' } }, '/organisation/name'],
    ['a null character', { organisation: { name: 'Fjord\u0000lys' } }, '/organisation/name'],
    ['letters that turn the reading direction', { organisation: { name: 'Fjord\u202Eslyd' } }, '/organisation/name'],
    ['half a character', { organisation: { name: 'Fjord\ud800lys' } }, '/organisation/name'],
    ['a script as an address', { rights: { form: 'javascript:alert(1)' } }, '/rights/form'],
    [
      'a list of a thousand websites',
      { websites: Array.from({ length: 1000 }, (_, i) => ({ id: `a${String(i)}`, domain: `a${String(i)}.no` })) },
      '/websites',
    ],
    ['constructor as a field', { constructor: 1 }, '/constructor'],
    [
      'a reference to what is not there',
      { activities: [{ ...lawfulFacts().activities?.[0], services: ['ukjent'] }], services: [] },
      '/activities/0/services/0',
    ],
  ])('refuses %s and points at it', async (_, change, pointer) => {
    const { errors } = await send({ schema: 'vern-facts-1', locales: ['nb'], ...change });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FACTS_INVALID']);
    expect((errors[0]?.extensions.args as unknown as FactsErrors).errors.map((error) => error.pointer)).toContain(
      pointer,
    );
    expect(JSON.stringify(errors).length).toBeLessThan(20_000);
    expect((await read()).factsRevision).toBe(1);
  });

  it.each([
    ['null', null],
    ['text', 'facts'],
    ['a number', 7],
    ['a list', []],
    ['yes', true],
  ])('%s is not facts', async (_, facts) => {
    const { errors } = await send(facts);
    expect(['FACTS_INVALID', 'QUERY_REFUSED']).toContain(errors[0]?.extensions.code);
    expect((await read()).factsRevision).toBe(1);
  });

  it('a field named __proto__ changes no prototype, in the body or in the query', async () => {
    const body = JSON.stringify({ query: SAVE_FACTS, variables: { input: { clientId, facts: {} } } }).replace(
      '"facts":{}',
      '"facts":{"schema":"vern-facts-1","locales":["nb"],"__proto__":{"polluted":true}}',
    );
    const answer = await editor.request('post', '/graphql').set('content-type', 'application/json').send(body);
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ extensions: { code: 'INPUT_INVALID' } }] }]);
    await editor.send(
      `mutation { saveFacts(input: { clientId: "${clientId}", facts: { schema: "vern-facts-1", locales: ["nb"], __proto__: { polluted: true }, organisation: { __proto__: { name: "x" } } } }) { client { id } } }`,
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const { facts } = await read();
    expect(JSON.stringify(facts)).not.toContain('polluted');
  });

  it('words that look like markup or templates are kept as words', async () => {
    const business = { nb: 'selger <b>lys</b> {{#each this}} ${x} & «lamper»', en: 'sell lamps' };
    const facts = lawfulFacts({ organisation: { ...lawfulFacts().organisation, business } });
    await save(facts);
    expect((await read()).facts).toEqual(facts);
  });

  it('nested without end is refused, not fallen over', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = JSON.stringify({ query: SAVE_FACTS, variables: { input: { clientId, facts: 'DEEP' } } }).replace(
      '"DEEP"',
      deep,
    );
    const answer = await editor.request('post', '/graphql').set('content-type', 'application/json').send(body);
    expect(JSON.stringify(answer.body)).toMatch(/FACTS_INVALID|QUERY_REFUSED|INPUT_INVALID/);
    const inside = JSON.stringify({
      query: SAVE_FACTS,
      variables: { input: { clientId, facts: { schema: 'vern-facts-1', locales: ['nb'], security: 'DEEP' } } },
    }).replace('"DEEP"', deep);
    const second = await editor.request('post', '/graphql').set('content-type', 'application/json').send(inside);
    expect(JSON.stringify(second.body)).toMatch(/FACTS_INVALID|QUERY_REFUSED|INPUT_INVALID/);
    expect((await read()).factsRevision).toBe(1);
  });

  it('a save from an older revision is refused with both sides', async () => {
    const mine = lawfulFacts({ locales: ['nb'] });
    const theirs = lawfulFacts({ locales: ['en'] });
    await save(theirs, { expectedRevision: 1 });
    const { errors } = await send(mine, { expectedRevision: 1 });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      {
        code: 'FACTS_CONFLICT',
        args: {
          expectedRevision: 1,
          currentRevision: 2,
          savedBy: `member:${member.id}`,
          saver: { reference: `member:${member.id}`, kind: 'MEMBER', name: 'Navn editor' },
          savedAt: test.clock.now().toISOString(),
          facts: theirs,
        },
      },
    ]);
    expect(await read()).toMatchObject({ factsRevision: 2, facts: theirs });
    await save(mine, { expectedRevision: 2 });
    expect(await read()).toMatchObject({ factsRevision: 3, facts: mine });
    await save(theirs);
    expect((await read()).factsRevision).toBe(4);
    for (const expectedRevision of [0, -1, 3, 5, 2_147_483_647])
      expect((await send(mine, { expectedRevision })).errors[0]?.extensions.code).toBe('FACTS_CONFLICT');
  });

  it('of saves at the same moment from the same revision exactly one wins', async () => {
    const lock = await hold(test.database, `SELECT id FROM client WHERE id = '${clientId}' FOR UPDATE`);
    const all = Promise.all(
      ['Ett AS', 'To AS', 'Tre AS'].map((name) =>
        send(lawfulFacts({ organisation: { ...lawfulFacts().organisation, name } }), { expectedRevision: 1 }),
      ),
    );
    await lock.untilWaiting(3);
    await lock.release();
    const codes = (await all).map(({ errors }) => errors[0]?.extensions.code);
    expect(codes.sort()).toEqual(['FACTS_CONFLICT', 'FACTS_CONFLICT', undefined]);
    expect((await read()).factsRevision).toBe(2);
  });

  it('the name and number in lists, and the domains that may embed, follow the facts', async () => {
    const facts = lawfulFacts();
    await save(facts);
    expect(await read()).toMatchObject({ name: 'Fjordlys Interiør AS', orgNumber: '974761467' });
    expect(await domains()).toEqual(['fjordlys.no']);
    await save(
      lawfulFacts({
        organisation: { ...facts.organisation, name: 'Fjordlys Hjem AS', orgNumber: '974 761 467' },
        websites: [
          { id: 'a', domain: 'fjordlys.com' },
          { id: 'b', domain: 'fjordlys.no' },
        ],
      }),
    );
    expect(await read()).toMatchObject({ name: 'Fjordlys Hjem AS', orgNumber: '974761467' });
    expect(await domains()).toEqual(['fjordlys.com', 'fjordlys.no']);
    const rest = Object.entries(facts).filter(([field]) => field !== 'organisation' && field !== 'websites');
    await save(Object.fromEntries(rest));
    expect(await read()).toMatchObject({ name: 'Fjordlys Hjem AS', orgNumber: null });
    expect(await domains()).toEqual([]);
  });

  it('every save stays readable as it was, and can neither be changed nor taken away', async () => {
    await save(lawfulFacts());
    await save(lawfulFacts({ locales: ['en'] }));
    const rows = () =>
      test.database.query<{ revision: number }>(
        'SELECT revision, facts FROM facts_revision WHERE client_id = $1 ORDER BY 1',
        [clientId],
      );
    const before = await rows();
    expect(before.map(({ revision }) => revision)).toEqual([1, 2, 3]);
    for (const sql of [
      'UPDATE facts_revision SET facts = facts',
      'DELETE FROM facts_revision',
      'TRUNCATE facts_revision',
    ])
      await expect(test.database.query(sql)).rejects.toThrow('Rows of facts_revision are never changed');
    expect(await rows()).toEqual(before);
  });

  it('a name that facts cannot hold is refused when a client is taken on', async () => {
    const create = (name: string) =>
      editor.codeOf('mutation ($input: CreateClientInput!) { createClient(input: $input) { client { id } } }', {
        input: { name },
      });
    for (const name of ['a\ue000b', 'halv \ud800', 'a\u2028b', 'a\ufeffb'])
      expect(await create(name)).toBe('INPUT_INVALID');
    expect(await create('<b>Lys</b> {{name}} AS')).toBeUndefined();
  });

  it('the schema and the words for codes can be read by whoever builds a form', async () => {
    expect(await answerOf(editor, SCHEMA)).toMatchObject({
      factsSchema: { $schema: expect.stringContaining('2020-12') },
    });
    const { factsVocabulary } = await answerOf<{ factsVocabulary: Record<string, { code: string; label: string }[]> }>(
      editor,
      VOCABULARY,
    );
    expect(factsVocabulary['countries']?.find(({ code }) => code === 'NO')).toMatchObject({
      label: 'Norge',
      eea: true,
    });
    expect(await editor.codeOf('{ factsVocabulary(locale: "sv") }')).toBe('INPUT_INVALID');
  });
});
