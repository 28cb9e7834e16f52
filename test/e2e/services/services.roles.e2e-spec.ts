import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES as STANDARD } from '#catalogue';
import { TestApp, type MadeAgency } from '#testing';
import { answerOf } from '../answers.js';
import { CHOOSE_SERVICE, DELETE_SERVICE, SAVE_SERVICE, SERVICE, SERVICE_FOR_DOMAIN, SERVICES } from '../operations.js';
import { castOf, rolesAllowed, type Cast } from '../roles.js';

const EVERYBODY = ['owner', 'admin', 'editor', 'reviewer', 'viewer'];
const WRITERS = ['owner', 'admin', 'editor'];
const FIKEN = STANDARD.find(({ slug }) => slug === 'fiken');

describe('roles and services', () => {
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
    ['search services', EVERYBODY, SERVICES, () => ({})],
    ['read a service', EVERYBODY, SERVICE, () => ({ slug: 'fiken' })],
    ['ask whose a domain is', EVERYBODY, SERVICE_FOR_DOMAIN, () => ({ domain: 'fiken.no' })],
    ['save a service', WRITERS, SAVE_SERVICE, () => ({ input: { service: FIKEN } })],
    ['choose a service', WRITERS, CHOOSE_SERVICE, () => ({ input: { clientId, slug: 'fiken' } })],
  ] as const)('who may %s', async (_, allowed, operation, variables) => {
    expect(await rolesAllowed(cast, (actor) => actor.codeOf(operation, variables()))).toEqual(allowed);
  });

  it('who may delete a service', async () => {
    const allowed = await rolesAllowed(cast, async (actor) => {
      await cast.owner.ask(SAVE_SERVICE, { input: { service: FIKEN } });
      return actor.codeOf(DELETE_SERVICE, { input: { slug: 'fiken' } });
    });
    expect(allowed).toEqual(WRITERS);
  });

  it('nobody may do anything without signing in', async () => {
    const attempts = [
      [SERVICES, {}],
      [SERVICE, { slug: 'fiken' }],
      [SERVICE_FOR_DOMAIN, { domain: 'fiken.no' }],
      [SAVE_SERVICE, { input: { service: FIKEN } }],
      [DELETE_SERVICE, { input: { slug: 'fiken' } }],
      [CHOOSE_SERVICE, { input: { clientId, slug: 'fiken' } }],
    ] as const;
    for (const [operation, variables] of attempts)
      expect(await test.stranger.codeOf(operation, variables)).toBe('UNAUTHENTICATED');
    expect(attempts).toHaveLength(6);
  });

  it('a key may do what its scopes say and nothing else', async () => {
    const reader = test.withKey((await test.make.key(agency, ['service:read'])).key);
    expect(await reader.codeOf(SERVICES)).toBeUndefined();
    expect(await reader.codeOf(SAVE_SERVICE, { input: { service: FIKEN } })).toBe('FORBIDDEN');
    expect(await reader.codeOf(CHOOSE_SERVICE, { input: { clientId, slug: 'fiken' } })).toBe('FORBIDDEN');
    const writer = test.withKey((await test.make.key(agency)).key);
    expect(await writer.codeOf(SAVE_SERVICE, { input: { service: FIKEN } })).toBeUndefined();
  });

  it('a member of one client reads the agency’s catalogue and does not change it', async () => {
    const { id, email, password } = await test.make.member(agency, 'editor');
    const narrowed = await test.signIn(email, password);
    const own = { ...FIKEN, slug: 'eget' };
    expect(await narrowed.codeOf(SAVE_SERVICE, { input: { service: own } })).toBeUndefined();
    await test.database.query('UPDATE member SET client_id = $1 WHERE id = $2', [clientId, id]);
    expect(await narrowed.codeOf(SAVE_SERVICE, { input: { service: own } })).toBe('FORBIDDEN');
    expect(await narrowed.codeOf(DELETE_SERVICE, { input: { slug: 'eget' } })).toBe('FORBIDDEN');
    expect(await answerOf(narrowed, SERVICE, { slug: 'eget' })).toMatchObject({ service: { own: 'OWN' } });
    expect(await narrowed.codeOf(CHOOSE_SERVICE, { input: { clientId, slug: 'eget' } })).toBeUndefined();
  });
});
