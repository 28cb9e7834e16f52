import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countQueries, lawfulFacts, TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf } from '../answers.js';
import { CREATE_API_KEY, FACT_HISTORY, SAVE_FACTS } from '../operations.js';

interface History {
  readonly factHistory: readonly {
    readonly pointer: string;
    readonly revision: number | null;
    readonly at: string | null;
    readonly by: { readonly kind: string; readonly name: string | null } | null;
    readonly before: string | null;
  }[];
}

describe('the history of facts', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let owner: Actor;
  let editor: Actor;
  let clientId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    const [first, second] = [await test.make.member(agency, 'owner'), await test.make.member(agency, 'editor')];
    owner = await test.signIn(first.email, first.password);
    editor = await test.signIn(second.email, second.password);
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    clientId = (await test.make.bareClient(agency, 'Ny kunde AS')).id;
  });

  const facts = lawfulFacts();
  const save = (by: Actor, change: object) =>
    answerOf(by, SAVE_FACTS, { input: { clientId, facts: lawfulFacts(change) } });
  const history = async (...pointers: string[]) =>
    (await answerOf<History>(editor, FACT_HISTORY, { clientId, pointers })).factHistory;

  it('tells by name who changed each value last, and when', async () => {
    await save(owner, {});
    const first = test.clock.now().toISOString();
    test.clock.advance({ minutes: 5 });
    await save(editor, { organisation: { ...facts.organisation, business: { nb: 'selger lamper' } } });
    const second = test.clock.now().toISOString();
    const by = (name: string) => ({ kind: 'MEMBER', name });
    expect(await history('/organisation/business', '/organisation/country', '/organisation', '/children')).toEqual([
      { pointer: '/organisation/business', revision: 3, at: second, by: by('Navn editor'), before: null },
      { pointer: '/organisation/country', revision: 1, at: expect.any(String), by: expect.anything(), before: null },
      { pointer: '/organisation', revision: 3, at: second, by: by('Navn editor'), before: null },
      expect.objectContaining({ pointer: '/children', before: null }),
    ]);
    expect(await history('/websites/0/domain')).toMatchObject([{ revision: 2, at: first, by: by('Navn owner') }]);
  });

  it('follows an activity that moved, and names the key of an integration', async () => {
    const { createApiKey } = await answerOf<{ createApiKey: { key: string } }>(owner, CREATE_API_KEY, {
      input: { name: 'Nettbutikken', scopes: ['facts:write', 'facts:read', 'client:read'] },
    });
    await save(test.withKey(createApiKey.key), {});
    const [first] = facts.activities ?? [];
    if (!first) throw new Error('The facts have an activity');
    await save(owner, { activities: [{ ...first, id: 'another' }, ...(facts.activities ?? [])] });
    expect(await history('/activities/1/purpose', '/activities/0/purpose', '/activities')).toMatchObject([
      { revision: 2, by: { kind: 'API_KEY', name: 'Nettbutikken' } },
      { revision: 3, by: { kind: 'MEMBER', name: 'Navn owner' } },
      { revision: 3 },
    ]);
  });

  it('of an earlier revision is what was known then', async () => {
    await save(owner, {});
    await save(editor, { locales: ['en'] });
    const at = async (revision: number) =>
      (await answerOf<History>(editor, FACT_HISTORY, { clientId, pointers: ['/locales'], revision })).factHistory;
    expect(await at(3)).toMatchObject([{ revision: 3, by: { name: 'Navn editor' } }]);
    expect(await at(2)).toMatchObject([{ revision: 2, by: { name: 'Navn owner' } }]);
    for (const revision of [0, -1, 4, 2_147_483_647])
      expect(await editor.codeOf(FACT_HISTORY, { clientId, pointers: ['/locales'], revision })).toBe('NOT_FOUND');
  });

  it('answers each pointer once, in order, and nothing of what was never said', async () => {
    expect(await history('/rights/form', '/locales', '/rights/form')).toMatchObject([
      { pointer: '/rights/form', revision: null, at: null, by: null, before: null },
      { pointer: '/locales', revision: 1 },
    ]);
    expect(await history()).toEqual([]);
  });

  it('takes as many queries for a hundred pointers as for one', async () => {
    await save(owner, {});
    await save(editor, { locales: ['nb'] });
    const pointers = Array.from({ length: 100 }, (_, index) => `/activities/${String(index)}/name`);
    const one = await countQueries(() => history('/locales'));
    expect(await countQueries(() => history('/locales', ...pointers))).toBe(one);
  });

  it('searches 200 saves, and says of older changes before when they were', async () => {
    await save(owner, {});
    await test.database.query(
      `INSERT INTO facts_revision (agency_id, client_id, revision, facts, saved_by, saved_at)
       SELECT agency_id, client_id, n, CASE WHEN n = 100 THEN jsonb_set(facts, '{children}', 'null') ELSE facts END,
         saved_by, timestamptz '2027-01-01Z' + n * interval '1 hour'
       FROM facts_revision, generate_series(3, 250) n WHERE client_id = $1 AND revision = 2`,
      [clientId],
    );
    await test.database.query('UPDATE client SET facts_revision = 250 WHERE id = $1', [clientId]);
    const oldest = new Date(Date.UTC(2027, 0, 1, 50)).toISOString();
    expect(await history('/organisation/name', '/children')).toEqual([
      { pointer: '/organisation/name', revision: null, at: null, by: null, before: oldest },
      { pointer: '/children', revision: 101, at: expect.any(String), by: expect.anything(), before: null },
    ]);
  });

  it.each([
    ['what is no pointer', ['organisation'], 'pointer'],
    ['an empty pointer', [''], 'pointer'],
    ['an escape that is none', ['/a~2'], 'pointer'],
    ['a null character', ['/a\u0000'], 'pointer'],
    ['an endless pointer', [`/${'a'.repeat(500)}`], 'too_long'],
    ['more than 200', Array.from({ length: 201 }, (_, index) => `/a/${String(index)}`), 'too_many'],
  ])('refuses %s, and says what to do', async (_, pointers, reason) => {
    const { errors } = await editor.send(FACT_HISTORY, { clientId, pointers });
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'INPUT_INVALID', args: { field: 'pointers', reason } },
    ]);
  });
});
