import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApp, type Actor, type MadeAgency, type MadeMember } from '#testing';
import { answerOf } from '../answers.js';
import { hold } from '../holding.js';
import { CHANGE_ROLE, CLIENTS, INVITE, MEMBERS, REMOVE_MEMBER, VIEWER } from '../operations.js';

interface MemberPage {
  readonly members: {
    readonly nodes: readonly { readonly id: string; readonly email: string; readonly role: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('members', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let ownerMember: MadeMember;
  let owner: Actor;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    agency = await test.make.agency();
    ownerMember = await test.make.member(agency, 'owner');
    owner = await test.signIn(ownerMember.email, ownerMember.password);
  });

  const signIn = ({ email, password }: MadeMember) => test.signIn(email, password);

  it('are listed page by page, each once', async () => {
    const made = [ownerMember];
    for (const role of ['admin', 'editor', 'viewer'] as const) made.push(await test.make.member(agency, role));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { members }: MemberPage = await answerOf<MemberPage>(owner, MEMBERS, { first: 3, after });
      seen.push(...members.nodes.map(({ id }) => id));
      after = members.pageInfo.hasNextPage ? members.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(made.map(({ id }) => id));
  });

  it('a removed member is out at once, in every session, and cannot sign in again', async () => {
    const member = await test.make.member(agency, 'editor');
    const sessions = [await signIn(member), await signIn(member)];
    for (const session of sessions) expect(await session.codeOf(CLIENTS)).toBeUndefined();
    await answerOf(owner, REMOVE_MEMBER, { input: { id: member.id } });
    for (const session of sessions) expect(await session.codeOf(CLIENTS)).toBe('UNAUTHENTICATED');
    const refused = await test.http.post('/auth/sign-in').send({ email: member.email, password: member.password });
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([401, 'SIGN_IN_REFUSED']);
    expect(await test.database.query('SELECT id FROM session WHERE member_id = $1', [member.id])).toEqual([]);
    expect(await owner.codeOf(REMOVE_MEMBER, { input: { id: member.id } })).toBe('NOT_FOUND');
  });

  it('a removed person may be invited again', async () => {
    const member = await test.make.member(agency, 'editor');
    await answerOf(owner, REMOVE_MEMBER, { input: { id: member.id } });
    expect(await owner.codeOf(INVITE, { input: { email: member.email, role: 'VIEWER' } })).toBeUndefined();
  });

  it('a changed role counts from the next request of the open session', async () => {
    const member = await test.make.member(agency, 'viewer');
    const session = await signIn(member);
    const invite = { input: { email: 'noen@example.test', role: 'VIEWER' } };
    expect(await session.codeOf(INVITE, invite)).toBe('FORBIDDEN');
    await answerOf(owner, CHANGE_ROLE, { input: { id: member.id, role: 'ADMIN' } });
    expect(await session.codeOf(INVITE, invite)).toBeUndefined();
    await answerOf(owner, CHANGE_ROLE, { input: { id: member.id, role: 'REVIEWER' } });
    expect(await session.codeOf(INVITE, invite)).toBe('FORBIDDEN');
  });

  it('an admin cannot make, change or remove an owner; an owner can', async () => {
    const adminMember = await test.make.member(agency, 'admin');
    const second = await test.make.member(agency, 'owner');
    const editor = await test.make.member(agency, 'editor');
    const admin = await signIn(adminMember);
    const attempts = [
      [CHANGE_ROLE, { input: { id: editor.id, role: 'OWNER' } }],
      [CHANGE_ROLE, { input: { id: adminMember.id, role: 'OWNER' } }],
      [CHANGE_ROLE, { input: { id: second.id, role: 'VIEWER' } }],
      [REMOVE_MEMBER, { input: { id: second.id } }],
    ] as const;
    for (const [operation, variables] of attempts)
      expect(await admin.codeOf(operation, variables)).toBe('ROLE_TOO_HIGH');
    for (const [operation, variables] of attempts) expect(await owner.codeOf(operation, variables)).toBeUndefined();
    expect(attempts).toHaveLength(4);
  });

  it('the last owner stays, until there is another', async () => {
    await test.make.member(agency, 'admin');
    expect(await owner.codeOf(REMOVE_MEMBER, { input: { id: ownerMember.id } })).toBe('LAST_OWNER');
    expect(await owner.codeOf(CHANGE_ROLE, { input: { id: ownerMember.id, role: 'ADMIN' } })).toBe('LAST_OWNER');
    expect(await owner.codeOf(CHANGE_ROLE, { input: { id: ownerMember.id, role: 'OWNER' } })).toBeUndefined();
    await test.make.member(agency, 'owner');
    expect(await owner.codeOf(CHANGE_ROLE, { input: { id: ownerMember.id, role: 'ADMIN' } })).toBeUndefined();
    expect(await answerOf(owner, VIEWER)).toMatchObject({ viewer: { member: { role: 'ADMIN' } } });
  });

  it.each([
    ['removing', REMOVE_MEMBER, {}],
    ['demoting', CHANGE_ROLE, { role: 'ADMIN' }],
  ])('two owners %s each other at the same moment leave one', async (_, operation, change) => {
    const other = await test.make.member(agency, 'owner');
    const others = await signIn(other);
    const lock = await hold(
      test.database,
      `SELECT id FROM member WHERE agency_id = '${agency.context.agencyId}' FOR UPDATE`,
    );
    const attack = (actor: Actor, id: string) => actor.codeOf(operation, { input: { id, ...change } });
    const answers = Promise.all([attack(owner, other.id), attack(others, ownerMember.id)]);
    await lock.untilWaiting(2);
    await lock.release();
    expect((await answers).sort()).toEqual(['LAST_OWNER', undefined]);
    const left = await test.database.query('SELECT id FROM member WHERE agency_id = $1 AND role = $2', [
      agency.context.agencyId,
      'owner',
    ]);
    expect(left).toHaveLength(1);
  });
});
