import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLE_BOUND_ACTIONS, ROLES } from '#kernel';
import { roleActions } from '../../../apps/api/src/features/roles.js';
import { TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf } from '../answers.js';
import { CREATE_API_KEY, VIEWER } from '../operations.js';
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

  it('tells what they may give to a key: what they may do, but nothing that needs a role', async () => {
    const scopes = async (actor: Actor) =>
      (await answerOf<{ viewer: { grantableScopes: string[] } }>(actor, '{ viewer { grantableScopes } }')).viewer
        .grantableScopes;
    expect(await scopes(cast.editor)).toEqual(roleActions.editor);
    const owners = await scopes(cast.owner);
    expect(roleActions.owner.filter((action) => !owners.includes(action))).toEqual([...ROLE_BOUND_ACTIONS]);
    // What is offered is what is taken, each action by itself.
    expect(owners.length).toBeGreaterThan(0);
    for (const scope of roleActions.owner)
      expect([scope, await cast.owner.codeOf(CREATE_API_KEY, { input: { name: 'Ny', scopes: [scope] } })]).toEqual([
        scope,
        owners.includes(scope) ? undefined : 'SCOPE_NOT_ALLOWED',
      ]);
  });

  it('each sees the own agency only', async () => {
    const other = await test.make.agency();
    const member = await test.make.member(other, 'viewer');
    const { viewer } = await answerOf<Viewer>(await test.signIn(member.email, member.password), VIEWER);
    expect(viewer.agency).toEqual({ slug: other.slug });
  });
});
