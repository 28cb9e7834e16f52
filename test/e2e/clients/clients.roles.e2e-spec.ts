import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lawfulFacts, TestApp, type MadeAgency } from '#testing';
import { CLIENT, CLIENTS, CREATE_CLIENT, PREVIEW, PUBLISH, SAVE_FACTS } from '../operations.js';
import { castOf, rolesAllowed, type Cast } from '../roles.js';

const EVERYBODY = ['owner', 'admin', 'editor', 'reviewer', 'viewer'];
const WRITERS = ['owner', 'admin', 'editor'];

describe('roles and clients', () => {
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
    ['list clients', EVERYBODY, CLIENTS, () => ({})],
    ['read a client', EVERYBODY, CLIENT, () => ({ id: clientId })],
    [
      'see a preview',
      EVERYBODY,
      PREVIEW,
      () => ({ input: { clientId, kind: 'PRIVACY_POLICY', locale: 'nb', facts: lawfulFacts() } }),
    ],
    ['take on a client', WRITERS, CREATE_CLIENT, () => ({ input: { name: 'Ny AS' } })],
    ['save facts', WRITERS, SAVE_FACTS, () => ({ input: { clientId, facts: lawfulFacts() } })],
    ['publish', WRITERS, PUBLISH, () => ({ input: { clientId, kind: 'COOKIE_POLICY' } })],
  ] as const)('who may %s', async (_, allowed, operation, variables) => {
    expect(await rolesAllowed(cast, (actor) => actor.codeOf(operation, variables()))).toEqual(allowed);
  });

  it('nobody may do anything without signing in', async () => {
    for (const [operation, variables] of [
      [CLIENTS, {}],
      [CLIENT, { id: clientId }],
      [CREATE_CLIENT, { input: { name: 'Ny AS' } }],
      [PUBLISH, { input: { clientId, kind: 'COOKIE_POLICY' } }],
    ] as const) {
      expect(await test.stranger.codeOf(operation, variables)).toBe('UNAUTHENTICATED');
    }
  });

  it('a key may do what its scopes say and nothing else', async () => {
    const reader = test.withKey((await test.make.key(agency, ['client:read', 'facts:read', 'document:read'])).key);
    expect(await reader.codeOf(CLIENT, { id: clientId })).toBeUndefined();
    expect(await reader.codeOf(SAVE_FACTS, { input: { clientId, facts: lawfulFacts() } })).toBe('FORBIDDEN');
    const writer = test.withKey((await test.make.key(agency)).key);
    expect(await writer.codeOf(SAVE_FACTS, { input: { clientId, facts: lawfulFacts() } })).toBeUndefined();
    expect(await test.withKey('vern_nonsense').codeOf(CLIENTS)).toBe('UNAUTHENTICATED');
  });
});
