import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf } from '../answers.js';
import { CHANGE_ROLE, INVITATIONS, INVITE, MEMBERS, REMOVE_MEMBER, REVOKE_INVITATION } from '../operations.js';

const UNKNOWN = '01999999-9999-7999-8999-999999999999';

describe("another agency's members", () => {
  let test: TestApp;
  let mine: MadeAgency;
  let me: Actor;
  let foreigner: Actor;

  beforeAll(async () => {
    test = await TestApp.start();
    mine = await test.make.agency();
    const theirs = await test.make.agency();
    const [owner, stranger] = [await test.make.member(mine, 'owner'), await test.make.member(theirs, 'owner')];
    me = await test.signIn(owner.email, owner.password);
    foreigner = await test.signIn(stranger.email, stranger.password);
  });
  afterAll(() => test.stop());

  const invitation = async () => {
    const answer = await answerOf<{ inviteMember: { invitation: { id: string } } }>(me, INVITE, {
      input: { email: 'min@example.test', role: 'VIEWER' },
    });
    return answer.inviteMember.invitation.id;
  };
  const member = async () => (await test.make.member(mine, 'viewer')).id;
  const matrix = [
    ['given a role', CHANGE_ROLE, member, (id: string) => ({ input: { id, role: 'EDITOR' } })],
    ['removed', REMOVE_MEMBER, member, (id: string) => ({ input: { id } })],
    ['kept from joining', REVOKE_INVITATION, invitation, (id: string) => ({ input: { id } })],
  ] as const;

  it.each(matrix)(
    'cannot be %s: the answer is as for somebody who is not there',
    async (_, operation, make, variables) => {
      const id = await make();
      const refusal = await foreigner.send(operation, variables(id));
      expect(refusal.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'NOT_FOUND', args: {} }]);
      for (const other of [UNKNOWN, 'x', '', `${id} `, id.toUpperCase()])
        expect((await foreigner.send(operation, variables(other))).errors).toEqual(refusal.errors);
      expect(await me.codeOf(operation, variables(id))).toBeUndefined();
    },
  );

  it('an id of another kind is the id of nobody', async () => {
    const { id: clientId } = await test.make.bareClient(mine);
    for (const [, operation, , variables] of matrix)
      expect(await me.codeOf(operation, variables(clientId))).toBe('NOT_FOUND');
    expect(matrix).toHaveLength(3);
  });

  it('are in no list, and may be invited here without anybody learning where they work', async () => {
    await invitation();
    const secret = await test.make.member(mine, 'viewer');
    const theirs = JSON.stringify([await answerOf(foreigner, MEMBERS), await answerOf(foreigner, INVITATIONS)]);
    expect(theirs).not.toContain(secret.email);
    expect(theirs).not.toContain('min@example.test');
    const known = await foreigner.send(INVITE, { input: { email: secret.email, role: 'VIEWER' } });
    const unknown = await foreigner.send(INVITE, { input: { email: 'ukjent@example.test', role: 'VIEWER' } });
    expect([known.errors, unknown.errors]).toEqual([[], []]);
  });

  it('a cursor from elsewhere shows nothing of elsewhere', async () => {
    const first = await answerOf<{ members: { pageInfo: { endCursor: string } } }>(me, MEMBERS, { first: 1 });
    const after = first.members.pageInfo.endCursor;
    const answer = JSON.stringify(await answerOf(foreigner, MEMBERS, { first: 100, after }));
    for (const { email } of await test.database.query<{ email: string }>(
      'SELECT email FROM person p JOIN member m ON m.person_id = p.id WHERE m.agency_id = $1',
      [mine.context.agencyId],
    ))
      expect(answer).not.toContain(email);
  });
});
