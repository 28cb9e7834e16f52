import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '#kernel';
import { lawfulFacts, TestApp, type MadeAgency } from '#testing';
import { CLIENT, FACT_HISTORY, SAVE_FACTS, SCHEMA, VOCABULARY } from '../operations.js';
import { castOf, rolesAllowed, type Cast } from '../roles.js';

const WRITERS = ['owner', 'admin', 'editor'];

describe('roles and facts', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let cast: Cast;
  let clientId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    cast = await castOf(test, agency);
    clientId = (await test.make.client(agency)).id;
  });
  afterAll(() => test.stop());

  const matrix = [
    ['read facts', [...ROLES], CLIENT, () => ({ id: clientId })],
    ['read their schema', [...ROLES], SCHEMA, () => ({})],
    ['read the words for codes', [...ROLES], VOCABULARY, () => ({})],
    ['read who changed them', [...ROLES], FACT_HISTORY, () => ({ clientId, pointers: ['/organisation/name'] })],
    ['save facts', WRITERS, SAVE_FACTS, () => ({ input: { clientId, facts: lawfulFacts() } })],
  ] as const;

  it.each(matrix)('who may %s', async (_, allowed, operation, variables) => {
    expect(await rolesAllowed(cast, (actor) => actor.codeOf(operation, variables()))).toEqual(allowed);
    expect(await test.stranger.codeOf(operation, variables())).toBe('UNAUTHENTICATED');
  });

  it('covers every operation on facts', () => expect(matrix).toHaveLength(5));

  it('a client’s id from another agency saves nothing there', async () => {
    const other = await test.make.agency();
    const member = await test.make.member(other, 'owner');
    const foreigner = await test.signIn(member.email, member.password);
    const before = await test.database.query('SELECT facts_revision FROM client WHERE id = $1', [clientId]);
    const variables = { input: { clientId, facts: lawfulFacts() } };
    expect(await foreigner.codeOf(SAVE_FACTS, variables)).toBe('NOT_FOUND');
    // What is wrong with the facts is not told to somebody who may not save them here.
    expect(await foreigner.codeOf(SAVE_FACTS, { input: { clientId, facts: {} } })).toBe('NOT_FOUND');
    expect(await test.database.query('SELECT facts_revision FROM client WHERE id = $1', [clientId])).toEqual(before);
    expect(await cast.owner.codeOf(SAVE_FACTS, variables)).toBeUndefined();
  });
});
