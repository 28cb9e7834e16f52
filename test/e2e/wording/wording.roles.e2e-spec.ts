import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type MadeAgency } from '#testing';
import {
  ACCEPT_STANDARD,
  CLAUSES,
  PREVIEW_CLAUSE,
  REMOVE_CLAUSE,
  SAVE_CLAUSE,
  WORDING_REFRESH,
} from '../operations.js';
import { castOf, rolesAllowed, type Cast } from '../roles.js';

const READERS = ['owner', 'admin', 'editor', 'reviewer'];
const WRITERS = ['owner', 'admin'];
const PLACE = { kind: 'PRIVACY_POLICY', locale: 'nb', path: 'changes/newest' };

describe('roles and own wording', () => {
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

  it.each([
    ['read clauses', READERS, CLAUSES, () => ({ kind: PLACE.kind, locale: 'nb' })],
    ["read a client's clauses", READERS, CLAUSES, () => ({ kind: PLACE.kind, locale: 'nb', clientId })],
    [
      'see a clause before it is saved',
      READERS,
      PREVIEW_CLAUSE,
      () => ({ input: { ...PLACE, clientId, text: 'Hei.' } }),
    ],
    ['see how far wording has come', READERS, WORDING_REFRESH, () => ({})],
    ["save the agency's wording", WRITERS, SAVE_CLAUSE, () => ({ input: { ...PLACE, text: 'Hei.' } })],
    ["save a client's wording", WRITERS, SAVE_CLAUSE, () => ({ input: { ...PLACE, clientId, text: 'Hei.' } })],
    ['accept the standard clause', WRITERS, ACCEPT_STANDARD, () => ({ input: PLACE })],
  ] as const)('who may %s', async (_, allowed, operation, variables) => {
    expect(await rolesAllowed(cast, (actor) => actor.codeOf(operation, variables()))).toEqual(allowed);
  });

  it('who may remove wording', async () => {
    const allowed = await rolesAllowed(cast, async (actor) => {
      await cast.owner.ask(SAVE_CLAUSE, { input: { ...PLACE, text: 'Hei.' } });
      return actor.codeOf(REMOVE_CLAUSE, { input: PLACE });
    });
    expect(allowed).toEqual(WRITERS);
  });

  it('nobody may do anything without signing in', async () => {
    for (const [operation, variables] of [
      [CLAUSES, { kind: PLACE.kind, locale: 'nb' }],
      [PREVIEW_CLAUSE, { input: { ...PLACE, clientId, text: 'Hei.' } }],
      [WORDING_REFRESH, {}],
      [SAVE_CLAUSE, { input: { ...PLACE, text: 'Hei.' } }],
      [REMOVE_CLAUSE, { input: PLACE }],
      [ACCEPT_STANDARD, { input: PLACE }],
    ] as const)
      expect(await test.stranger.codeOf(operation, variables)).toBe('UNAUTHENTICATED');
  });

  it('a key may do what its scopes say, and a preview shows facts to those who may read facts', async () => {
    const input = { ...PLACE, clientId, text: 'Hei.' };
    const reader = test.withKey((await test.make.key(agency, ['wording:read'])).key);
    expect(await reader.codeOf(CLAUSES, { kind: PLACE.kind, locale: 'nb' })).toBeUndefined();
    expect(await reader.codeOf(SAVE_CLAUSE, { input })).toBe('FORBIDDEN');
    expect(await reader.codeOf(PREVIEW_CLAUSE, { input })).toBe('FORBIDDEN');
    const knowing = test.withKey((await test.make.key(agency, ['wording:read', 'facts:read'])).key);
    expect(await knowing.codeOf(PREVIEW_CLAUSE, { input })).toBeUndefined();
  });

  it('somebody who belongs to one client writes that client’s wording and nothing else', async () => {
    const { id, email, password } = await test.make.member(agency, 'owner');
    const sibling = (await test.make.client(agency)).id;
    await test.database.query('UPDATE member SET client_id = $1 WHERE id = $2', [clientId, id]);
    const narrow = await test.signIn(email, password);
    const save = (more: object) => narrow.codeOf(SAVE_CLAUSE, { input: { ...PLACE, text: 'Hei.', ...more } });
    expect(await save({ clientId })).toBeUndefined();
    expect(await save({ clientId: sibling })).toBe('NOT_FOUND');
    expect(await save({})).toBe('FORBIDDEN');
    expect(await narrow.codeOf(CLAUSES, { kind: PLACE.kind, locale: 'nb', clientId })).toBeUndefined();
    expect(await narrow.codeOf(CLAUSES, { kind: PLACE.kind, locale: 'nb', clientId: sibling })).toBe('NOT_FOUND');
    expect(
      await cast.owner.codeOf(SAVE_CLAUSE, { input: { ...PLACE, text: 'Hei.', clientId: sibling } }),
    ).toBeUndefined();
  });
});
