import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type MadeAgency } from '#testing';
import { answerOf } from '../answers.js';
import { CHANGE_ROLE, INVITATIONS, INVITE, MEMBERS, REMOVE_MEMBER, REVOKE_INVITATION } from '../operations.js';
import { castOf, rolesAllowed, type Cast } from '../roles.js';

const ADMINS = ['owner', 'admin'];

describe('roles and members', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let cast: Cast;
  let made = 0;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    cast = await castOf(test, agency);
  });
  afterAll(() => test.stop());

  const newAddress = () => `ny-${String((made += 1))}@example.test`;
  const newMember = async () => (await test.make.member(agency, 'viewer')).id;
  const newInvitation = async () => {
    const input = { email: newAddress(), role: 'VIEWER' };
    const answer = await answerOf<{ inviteMember: { invitation: { id: string } } }>(cast.owner, INVITE, { input });
    return answer.inviteMember.invitation.id;
  };

  const matrix = [
    ['list members', MEMBERS, async () => ({})],
    ['list invitations', INVITATIONS, async () => ({})],
    ['invite', INVITE, async () => ({ input: { email: newAddress(), role: 'VIEWER' } })],
    ['withdraw an invitation', REVOKE_INVITATION, async () => ({ input: { id: await newInvitation() } })],
    ['change a role', CHANGE_ROLE, async () => ({ input: { id: await newMember(), role: 'EDITOR' } })],
    ['remove a member', REMOVE_MEMBER, async () => ({ input: { id: await newMember() } })],
  ] as const;

  it.each(matrix)('who may %s', async (_, operation, variables) => {
    const allowed = await rolesAllowed(cast, async (actor) => actor.codeOf(operation, await variables()));
    expect(allowed).toEqual(ADMINS);
  });

  it.each(matrix)('nobody may %s without signing in', async (_, operation, variables) => {
    expect(await test.stranger.codeOf(operation, await variables())).toBe('UNAUTHENTICATED');
  });

  it('covers every operation on members', () => expect(matrix).toHaveLength(6));
});
