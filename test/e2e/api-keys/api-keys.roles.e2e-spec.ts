import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type MadeAgency } from '#testing';
import { API_KEYS, CREATE_API_KEY, REVOKE_API_KEY } from '../operations.js';
import { castOf, rolesAllowed, type Cast } from '../roles.js';

describe('roles and API keys', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let cast: Cast;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    cast = await castOf(test, agency);
  });
  afterAll(() => test.stop());

  const matrix = [
    ['list keys', API_KEYS, async () => ({})],
    ['make a key', CREATE_API_KEY, async () => ({ input: { name: 'Ny' } })],
    ['revoke a key', REVOKE_API_KEY, async () => ({ input: { id: (await test.make.key(agency)).id } })],
  ] as const;

  it.each(matrix)('who may %s', async (_, operation, variables) => {
    const allowed = await rolesAllowed(cast, async (actor) => actor.codeOf(operation, await variables()));
    expect(allowed).toEqual(['owner', 'admin']);
  });

  it.each(matrix)('nobody may %s without signing in', async (_, operation, variables) => {
    expect(await test.stranger.codeOf(operation, await variables())).toBe('UNAUTHENTICATED');
  });

  it('covers every operation on keys', () => expect(matrix).toHaveLength(3));
});
