import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type MadeAgency } from '#testing';
import { CREATE_CLIENT, REGISTER_ENTRY } from '../operations.js';
import { castOf, rolesAllowed, type Cast } from '../roles.js';
import { FakeRegister, json } from './fake-register.js';

const NUMBER = '922338477';

describe('roles and the business register', () => {
  let register: FakeRegister;
  let test: TestApp;
  let agency: MadeAgency;
  let cast: Cast;

  beforeAll(async () => {
    register = await FakeRegister.start();
    register.on(`enheter/${NUMBER}`, json({ organisasjonsnummer: NUMBER, navn: 'BLOMSTERBUTIKKEN AS' }));
    test = await TestApp.start({ REGISTER_URL: register.url });
    agency = await test.make.agency();
    cast = await castOf(test, agency);
  });
  afterAll(async () => {
    await test.stop();
    await register.stop();
  });

  it.each([
    ['look a number up', REGISTER_ENTRY, { orgNumber: NUMBER }],
    [
      'take on a client from it',
      CREATE_CLIENT,
      { input: { name: 'Ny AS', orgNumber: NUMBER, fromRegister: true, allowDuplicate: true } },
    ],
  ] as const)('those who may take on clients may %s', async (_, operation, variables) => {
    const asked = register.paths.length;
    expect(await rolesAllowed(cast, (actor) => actor.codeOf(operation, variables))).toEqual([
      'owner',
      'admin',
      'editor',
    ]);
    expect(register.paths).toHaveLength(asked + 3);
    expect(await test.stranger.codeOf(operation, variables)).toBe('UNAUTHENTICATED');
  });

  it('a key may when its scopes say so', async () => {
    const reader = test.withKey((await test.make.key(agency, ['client:read'])).key);
    expect(await reader.codeOf(REGISTER_ENTRY, { orgNumber: NUMBER })).toBe('FORBIDDEN');
    const maker = test.withKey((await test.make.key(agency, ['client:create'])).key);
    expect(await maker.codeOf(REGISTER_ENTRY, { orgNumber: NUMBER })).toBeUndefined();
  });
});
