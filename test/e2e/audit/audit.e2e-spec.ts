import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '#catalogue';
import { ROLES } from '#kernel';
import { AUDIT_ACTIONS } from '../../../apps/api/src/features/audit/audit.events.js';
import { countQueries, lawfulFacts, PASSWORD, TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf, mailedToken, type AuditNode } from '../answers.js';
import {
  ACCEPT_STANDARD,
  AUDIT,
  CHANGE_ROLE,
  CHOOSE_SERVICE,
  CREATE_API_KEY,
  CREATE_CLIENT,
  DELETE_SERVICE,
  INVITE,
  PUBLISH,
  REMOVE_CLAUSE,
  REMOVE_MEMBER,
  REVOKE_API_KEY,
  REVOKE_INVITATION,
  SAVE_CLAUSE,
  SAVE_FACTS,
  SAVE_SERVICE,
  SWITCH_AGENCY,
} from '../operations.js';
import { castOf, rolesAllowed } from '../roles.js';

type Created = Record<string, Record<string, { id: string }>>;

describe('activity log', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let owner: Actor;
  let ownerId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    const member = await test.make.member(agency, 'owner');
    ownerId = member.id;
    owner = await test.signIn(member.email, member.password);
  });
  afterAll(() => test.stop());

  const events = async (actor = owner, clientId?: string) =>
    (await answerOf<{ auditEvents: { nodes: AuditNode[] } }>(actor, AUDIT, { clientId })).auditEvents.nodes;

  it('every mutation leaves its event, with who did it, and no personal data', async () => {
    const schema = await answerOf<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
      owner,
      '{ __schema { mutationType { fields { name } } } }',
    );
    const left = new Map<string, AuditNode[]>();
    const done = async (mutation: string, operation: string, input: object) => {
      const before = new Set((await events()).map((event) => JSON.stringify(event)));
      const answer = await answerOf<Created>(owner, operation, { input });
      left.set(
        mutation,
        (await events()).filter((event) => !before.has(JSON.stringify(event))),
      );
      return answer[mutation] ?? {};
    };
    const secrets = [
      'Hemmelig Kunde AS',
      'hemmelig@example.test',
      'Hemmelig nøkkel',
      'Hemmelig Navn',
      'Hemmelig tjeneste',
      'Hemmelig formulering',
    ];

    const client = (await done('createClient', CREATE_CLIENT, { name: 'Hemmelig Kunde AS', orgNumber: '922338477' }))[
      'client'
    ];
    const clientId = client?.id ?? '';
    await done('saveFacts', SAVE_FACTS, { clientId, facts: lawfulFacts() });
    await done('chooseService', CHOOSE_SERVICE, { clientId, slug: 'fiken' });
    await done('saveFacts', SAVE_FACTS, { clientId, facts: lawfulFacts() });
    await done('publishDocument', PUBLISH, { clientId, kind: 'PRIVACY_POLICY' });
    await done('saveService', SAVE_SERVICE, { service: { ...SERVICES[0], slug: 'egen', name: 'Hemmelig tjeneste' } });
    await done('deleteService', DELETE_SERVICE, { slug: 'egen' });
    const place = { kind: 'PRIVACY_POLICY', locale: 'nb', path: 'changes/newest', clientId };
    await done('saveClause', SAVE_CLAUSE, { ...place, text: 'Hemmelig formulering.' });
    await done('acceptStandard', ACCEPT_STANDARD, place);
    await done('removeClause', REMOVE_CLAUSE, place);
    await done('inviteMember', INVITE, { email: 'hemmelig@example.test', role: 'EDITOR' });
    const accepted = await test.http
      .post(`/auth/invitations/${await mailedToken(test, 'hemmelig@example.test')}/accept`)
      .send({ name: 'Hemmelig Navn', password: PASSWORD });
    expect(accepted.status).toBe(200);
    const joined = (await events()).find(({ action }) => action === 'MEMBER_JOINED');
    expect(joined).toMatchObject({ detail: { role: 'editor' }, actor: joined?.subject });
    const memberId = joined?.subject.slice('member:'.length) ?? '';
    await done('changeMemberRole', CHANGE_ROLE, { id: memberId, role: 'VIEWER' });
    await done('removeMember', REMOVE_MEMBER, { id: memberId });
    const invitation = (
      await answerOf<Created>(owner, INVITE, { input: { email: 'ny@example.test', role: 'VIEWER' } })
    )['inviteMember'];
    await done('revokeInvitation', REVOKE_INVITATION, { id: invitation?.['invitation']?.id });
    const key = (await done('createApiKey', CREATE_API_KEY, { name: 'Hemmelig nøkkel', scopes: ['client:read'] }))[
      'apiKey'
    ];
    await done('revokeApiKey', REVOKE_API_KEY, { id: key?.id });
    await done('switchAgency', SWITCH_AGENCY, { agencyId: agency.context.agencyId });

    const clause = { kind: 'privacy-policy', locale: 'nb', path: 'changes/newest' };
    expect([...left.keys()].sort()).toEqual(schema.__schema.mutationType.fields.map(({ name }) => name).sort());
    expect(
      Object.fromEntries(
        [...left].map(([mutation, nodes]) => [mutation, nodes.map(({ action, detail }) => ({ action, detail }))]),
      ),
    ).toEqual({
      createClient: [{ action: 'CLIENT_CREATED', detail: {} }],
      chooseService: [{ action: 'FACTS_SAVED', detail: { revision: 3 } }],
      saveFacts: [{ action: 'FACTS_SAVED', detail: { revision: 4 } }],
      publishDocument: [
        {
          action: 'DOCUMENT_PUBLISHED',
          detail: {
            kind: 'privacy-policy',
            number: 1,
            sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
            factsRevision: 4,
          },
        },
      ],
      saveService: [{ action: 'SERVICE_SAVED', detail: {} }],
      deleteService: [{ action: 'SERVICE_DELETED', detail: {} }],
      inviteMember: [{ action: 'MEMBER_INVITED', detail: { role: 'editor' } }],
      changeMemberRole: [{ action: 'MEMBER_ROLE_CHANGED', detail: { from: 'editor', to: 'viewer' } }],
      removeMember: [{ action: 'MEMBER_REMOVED', detail: { role: 'viewer', revokedKeys: 0 } }],
      revokeInvitation: [{ action: 'INVITATION_REVOKED', detail: {} }],
      createApiKey: [{ action: 'API_KEY_CREATED', detail: { scopes: ['client:read'] } }],
      revokeApiKey: [{ action: 'API_KEY_REVOKED', detail: {} }],
      switchAgency: [{ action: 'SESSION_ENTERED', detail: {} }],
      saveClause: [{ action: 'CLAUSE_SAVED', detail: { ...clause, revision: 1 } }],
      acceptStandard: [{ action: 'CLAUSE_STANDARD_ACCEPTED', detail: { ...clause, revision: 2 } }],
      removeClause: [{ action: 'CLAUSE_REMOVED', detail: { ...clause, revision: 3 } }],
    });
    for (const [, [event]] of left) {
      expect(event?.actor).toBe(`member:${ownerId}`);
      expect(event?.subject).toMatch(/^((client|document|member|invitation|key):[0-9a-f-]{36}|service:egen)$/);
    }
    const stored = JSON.stringify(await test.database.query('SELECT * FROM audit_event'));
    for (const secret of [...secrets, '922338477', PASSWORD, '@']) expect(stored).not.toContain(secret);
  });

  it('what a key does is written down as the key', async () => {
    const { id, key } = await test.make.key(agency);
    const client = (await answerOf<Created>(test.withKey(key), CREATE_CLIENT, { input: { name: 'Fra nettside' } }))[
      'createClient'
    ]?.['client'];
    expect(await events(owner, client?.id)).toMatchObject([{ action: 'CLIENT_CREATED', actor: `key:${id}` }]);
  });

  it('names who did it, to whom, and the client, in as many queries for many events as for one', async () => {
    const NAMED = `query ($first: Int) { auditEvents(first: $first) { nodes { action by { kind name } subjectName client { id name } } } }`;
    interface Named {
      readonly auditEvents: {
        readonly nodes: readonly {
          readonly action: string;
          readonly by: { readonly kind: string; readonly name: string | null };
          readonly subjectName: string | null;
          readonly client: { readonly id: string; readonly name: string } | null;
        }[];
      };
    }
    const newest = async (first: number) => (await answerOf<Named>(owner, NAMED, { first })).auditEvents.nodes;
    const leaver = await test.make.member(agency, 'admin');
    const leaving = await test.signIn(leaver.email, leaver.password);
    await answerOf(leaving, CREATE_CLIENT, { input: { name: 'Nordlys AS' } });
    const made = await answerOf<{ createApiKey: { key: string; apiKey: { id: string } } }>(owner, CREATE_API_KEY, {
      input: { name: 'Nettside', scopes: ['client:create'] },
    });
    await answerOf(test.withKey(made.createApiKey.key), CREATE_CLIENT, { input: { name: 'Sørlys AS' } });
    await answerOf(owner, CHANGE_ROLE, { input: { id: leaver.id, role: 'EDITOR' } });
    const person = { kind: 'MEMBER', name: 'Navn owner' };
    expect(await newest(4)).toEqual([
      { action: 'MEMBER_ROLE_CHANGED', by: person, subjectName: 'Navn admin', client: null },
      {
        action: 'CLIENT_CREATED',
        by: { kind: 'API_KEY', name: 'Nettside' },
        subjectName: null,
        client: { id: expect.any(String), name: 'Sørlys AS' },
      },
      { action: 'API_KEY_CREATED', by: person, subjectName: 'Nettside', client: null },
      {
        action: 'CLIENT_CREATED',
        by: { kind: 'MEMBER', name: 'Navn admin' },
        subjectName: null,
        client: { id: expect.any(String), name: 'Nordlys AS' },
      },
    ]);
    const few = await countQueries(() => newest(4));
    for (let number = 0; number < 5; number += 1) {
      const other = await test.make.member(agency, 'admin');
      const actor = await test.signIn(other.email, other.password);
      await answerOf(actor, CREATE_CLIENT, { input: { name: `Kunde ${String(number)} AS` } });
    }
    expect(await countQueries(() => newest(100))).toBe(few);

    await answerOf(owner, REMOVE_MEMBER, { input: { id: leaver.id } });
    const nodes = await newest(100);
    expect(nodes[0]).toMatchObject({ action: 'MEMBER_REMOVED', by: person, subjectName: null });
    const left = nodes.find(({ client }) => client?.name === 'Nordlys AS');
    expect(left?.by).toEqual({ kind: 'MEMBER', name: null });
  });

  it('every event there has ever been can be told', async () => {
    const schema = await answerOf<{ __type: { enumValues: { name: string }[] } }>(
      owner,
      '{ __type(name: "AuditAction") { enumValues { name } } }',
    );
    expect(schema.__type.enumValues.map(({ name }) => name).sort()).toEqual(
      AUDIT_ACTIONS.map((action) => action.toUpperCase().replace(/[.-]/g, '_')).sort(),
    );
  });

  it('what was refused leaves nothing', async () => {
    const before = await events();
    expect(await owner.codeOf(CREATE_CLIENT, { input: { name: '' } })).toBe('INPUT_INVALID');
    expect(await owner.codeOf(REMOVE_MEMBER, { input: { id: ownerId } })).toBe('LAST_OWNER');
    expect(await events()).toEqual(before);
  });

  it('is read page by page, newest first, each event once', async () => {
    const AUDIT_PAGE = `query ($first: Int, $after: String) { auditEvents(first: $first, after: $after) { nodes { id at } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      readonly auditEvents: {
        readonly nodes: readonly { readonly id: string; readonly at: string }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    }
    const seen: { id: string; at: string }[] = [];
    let after: string | null = null;
    do {
      const { auditEvents }: Page = await answerOf<Page>(owner, AUDIT_PAGE, { first: 4, after });
      seen.push(...auditEvents.nodes);
      after = auditEvents.pageInfo.hasNextPage ? auditEvents.pageInfo.endCursor : null;
    } while (after !== null);
    const [row] = await test.database.query<{ count: number }>('SELECT count(*)::int FROM audit_event');
    expect(seen).toHaveLength(row?.count ?? -1);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const bad of [cursor(['x']), cursor([]), cursor([null]), cursor(["' OR 1=1"]), cursor(['\u0000']), 'x', ''])
      expect(await owner.codeOf(AUDIT_PAGE, { after: bad })).toBe('INPUT_INVALID');
    expect(await owner.codeOf(AUDIT_PAGE, { first: 2_147_483_647 })).toBeUndefined();
    expect(await owner.codeOf(AUDIT_PAGE, { first: 0 })).toBeUndefined();
    expect(await owner.codeOf(AUDIT_PAGE, { first: -1 })).toBe('INPUT_INVALID');
  });

  it('of a client that is not there is empty', async () => {
    for (const id of ['01999999-9999-7999-8999-999999999999', 'x', '']) expect(await events(owner, id)).toEqual([]);
  });

  it('who may read it', async () => {
    const cast = await castOf(test, agency);
    expect(await rolesAllowed(cast, (actor) => actor.codeOf(AUDIT))).toEqual(ROLES.slice(0, 4));
    expect(await test.stranger.codeOf(AUDIT)).toBe('UNAUTHENTICATED');
  });

  it("another agency's is not shown", async () => {
    const other = await test.make.agency();
    const member = await test.make.member(other, 'owner');
    await test.make.bareClient(other);
    const foreigner = await test.signIn(member.email, member.password);
    expect((await events(foreigner)).map(({ action }) => action)).toEqual([
      'CLIENT_CREATED',
      'MEMBER_JOINED',
      'AGENCY_CREATED',
    ]);
    const { id } = await test.make.bareClient(agency);
    expect(await events(foreigner, id)).toEqual([]);
    expect(await events(owner, id)).toHaveLength(1);
  });
});
