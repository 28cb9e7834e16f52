import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '#kernel';
import { roleActions } from '../../../apps/api/src/features/roles.js';
import { TestApp, type MadeAgency } from '#testing';
import { answerOf } from '../answers.js';
import { VIEWER } from '../operations.js';
import { castOf, rolesAllowed, type Cast } from '../roles.js';

interface Viewer {
  readonly viewer: {
    readonly member: { readonly email: string; readonly role: string } | null;
    readonly agency: { readonly slug: string };
    readonly actions: readonly string[];
  };
}

describe('viewer', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let cast: Cast;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    cast = await castOf(test, agency);
  });
  afterAll(() => test.stop());

  it('everybody who is signed in may ask who they are; nobody else', async () => {
    expect(await rolesAllowed(cast, (actor) => actor.codeOf(VIEWER))).toEqual([...ROLES]);
    expect(await test.stranger.codeOf(VIEWER)).toBe('UNAUTHENTICATED');
  });

  it.each(ROLES)('tells the %s who they are and what they may do', async (role) => {
    const { viewer } = await answerOf<Viewer>(cast[role], VIEWER);
    expect(viewer).toEqual({
      member: { email: expect.stringContaining(role), role: role.toUpperCase() },
      agency: { slug: agency.slug },
      actions: roleActions[role],
    });
  });

  it('each sees the own agency only', async () => {
    const other = await test.make.agency();
    const member = await test.make.member(other, 'viewer');
    const { viewer } = await answerOf<Viewer>(await test.signIn(member.email, member.password), VIEWER);
    expect(viewer.agency).toEqual({ slug: other.slug });
  });
});
