import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { roleActions } from '../../../apps/api/src/features/roles.js';
import { TestApp, type Actor, type MadeAgency, type MadeMember } from '#testing';
import { answerOf } from '../answers.js';
import {
  API_KEYS,
  CHANGE_ROLE,
  CLIENT,
  CLIENTS,
  CREATE_API_KEY,
  CREATE_CLIENT,
  REMOVE_MEMBER,
  REVOKE_API_KEY,
  SAVE_FACTS,
  VIEWER,
} from '../operations.js';

interface Created {
  readonly createApiKey: {
    readonly key: string;
    readonly apiKey: { readonly id: string; readonly prefix: string; readonly scopes: readonly string[] };
  };
}

describe('API keys', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let owner: Actor;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    const member = await test.make.member(agency, 'owner');
    owner = await test.signIn(member.email, member.password);
  });
  afterAll(() => test.stop());

  const create = async (input: object, actor = owner) =>
    (await answerOf<Created>(actor, CREATE_API_KEY, { input: { name: 'Nettside', ...input } })).createApiKey;

  it('are shown once; only their hash is stored', async () => {
    const { key, apiKey } = await create({});
    expect(key).toMatch(/^vern_[\w-]{43}$/);
    expect(key.startsWith(apiKey.prefix)).toBe(true);
    expect(apiKey.prefix).toHaveLength(11);
    const rows = await test.database.query('SELECT * FROM api_key WHERE id = $1', [apiKey.id]);
    expect(rows).toMatchObject([{ key_hash: createHash('sha256').update(key).digest('hex') }]);
    const secret = key.slice(apiKey.prefix.length);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(await answerOf(owner, API_KEYS))).not.toContain(secret);
    expect(JSON.stringify(await test.database.query('SELECT * FROM audit_event'))).not.toContain(secret);
  });

  it('may do what an editor may unless told otherwise, and act for nobody', async () => {
    const { key, apiKey } = await create({});
    expect(apiKey.scopes).toEqual(roleActions['editor']);
    expect(await answerOf(test.withKey(key), VIEWER)).toMatchObject({
      viewer: { member: null, agency: { slug: agency.slug }, actions: apiKey.scopes },
    });
    expect(await test.withKey(key).codeOf(CREATE_API_KEY, { input: { name: 'Ny' } })).toBe('FORBIDDEN');
  });

  it('may do what their scopes say, also where an answer leads further', async () => {
    const { key } = await create({ scopes: ['client:read', 'client:read'] });
    const client = await test.make.client(agency);
    const reader = test.withKey(key);
    expect(await reader.codeOf('{ clients { nodes { id name } } }')).toBeUndefined();
    const refusals = [
      ['document:read', 'query ($id: ID!) { client(id: $id) { documents { status } } }'],
      ['facts:read', 'query ($id: ID!) { client(id: $id) { facts } }'],
    ] as const;
    for (const [action, operation] of refusals) {
      const { errors } = await reader.send(operation, { id: client.id });
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN', args: { action } }]);
      expect(errors[0]?.message).toMatch(new RegExp(`^API-nøkkelen har ikke tilgangen «${action}»\\.`));
    }
    const full = test.withKey((await create({ scopes: ['client:read', 'facts:read', 'document:read'] })).key);
    expect(await full.codeOf(CLIENT, { id: client.id })).toBeUndefined();
  });

  it('that lack a scope are told so of the key, and never of a role; a member is told which roles may', async () => {
    const { key } = await create({ scopes: ['client:read'] });
    const viewer = await test.make.member(agency, 'viewer');
    const input = { name: 'Ny' };
    const english = { 'accept-language': 'en' };
    const [byKey] = (await test.withKey(key).send(CREATE_CLIENT, { input }, english)).errors;
    expect(byKey?.message).toMatch(/^The API key does not have the scope “client:create”\./);
    expect(byKey?.message).not.toMatch(/role/);
    expect(byKey?.extensions).toEqual({ code: 'FORBIDDEN', args: { action: 'client:create' } });
    const [byViewer] = (
      await (await test.signIn(viewer.email, viewer.password)).send(CREATE_CLIENT, { input }, english)
    ).errors;
    expect(byViewer?.extensions).toEqual({
      code: 'FORBIDDEN',
      args: { action: 'client:create', roles: ['owner', 'admin', 'editor'] },
    });
    expect((await create({ scopes: ['client:create'] })).apiKey.scopes).toEqual(['client:create']);
  });

  it.each([
    ['inviting', ['member:invite']],
    ['changing roles', ['member:change']],
    ['removing members', ['member:remove']],
    ['what is no action', ['client:destroy']],
    ['everything', ['*']],
    ['nothing with a name', ['']],
    ['a name every object has', ['constructor']],
  ])('cannot be given %s', async (_, scopes) => {
    const before = await test.database.query('SELECT count(*) FROM api_key');
    const { errors } = await owner.send(CREATE_API_KEY, { input: { name: 'Ny', scopes } });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'SCOPE_NOT_ALLOWED', args: { scope: scopes[0] } },
    ]);
    expect(await test.database.query('SELECT count(*) FROM api_key')).toEqual(before);
  });

  it('cannot make keys that may do more than themselves', async () => {
    const maker = test.withKey((await create({ scopes: ['apiKey:create', 'client:read'] })).key);
    expect(await maker.codeOf(CREATE_API_KEY, { input: { name: 'Ny', scopes: ['facts:write'] } })).toBe(
      'SCOPE_NOT_ALLOWED',
    );
    expect(await maker.codeOf(CREATE_API_KEY, { input: { name: 'Ny' } })).toBe('SCOPE_NOT_ALLOWED');
    expect((await create({ scopes: ['client:read'] }, maker)).apiKey.scopes).toEqual(['client:read']);
  });

  it('open nothing from the moment they are revoked; revoking twice changes nothing', async () => {
    const { key, apiKey } = await create({});
    expect(await test.withKey(key).codeOf(CLIENTS)).toBeUndefined();
    const revoke = () => answerOf(owner, REVOKE_API_KEY, { input: { id: apiKey.id } });
    const [first, second] = await Promise.all([revoke(), revoke()]);
    expect(first).toEqual(second);
    expect(await test.withKey(key).codeOf(CLIENTS)).toBe('UNAUTHENTICATED');
    test.clock.advance({ minutes: 5 });
    expect(await revoke()).toEqual(first);
    const events = await test.database.query(
      `SELECT action FROM audit_event WHERE subject = $1 AND action = 'api-key.revoked'`,
      [`key:${apiKey.id}`],
    );
    expect(events).toHaveLength(1);
  });

  it('tell when they were last used, to the minute', async () => {
    const { key, apiKey } = await create({});
    const lastUsed = async () =>
      (
        await test.database.query<{ at: Date | null }>('SELECT last_used_at AS at FROM api_key WHERE id = $1', [
          apiKey.id,
        ])
      )[0]?.at;
    expect(await lastUsed()).toBeNull();
    await test.withKey(key).codeOf(CLIENTS);
    const first = await lastUsed();
    expect(first).toEqual(test.clock.now());
    test.clock.advance({ seconds: 59 });
    await test.withKey(key).codeOf(CLIENTS);
    expect(await lastUsed()).toEqual(first);
    test.clock.advance({ seconds: 2 });
    await test.withKey(key).codeOf(CLIENTS);
    expect(await lastUsed()).toEqual(test.clock.now());
  });

  it('go before a session, and a wrong key is not saved by one', async () => {
    const member = await test.make.member(agency, 'owner');
    const { key } = await create({ scopes: ['client:read'] });
    const signIn = await test.http.post('/auth/sign-in').send({ email: member.email, password: member.password });
    const cookie = (signIn.headers['set-cookie'] as unknown as string[])[0] ?? '';
    const ask = async (authorization: string) => {
      const answer = await test.stranger.send(CREATE_CLIENT, { input: { name: 'Ny' } }, { cookie, authorization });
      return answer.errors[0]?.extensions.code;
    };
    expect(await ask(`Bearer ${key}`)).toBe('FORBIDDEN');
    expect(await ask('Bearer vern_nonsense')).toBe('UNAUTHENTICATED');
    expect(await ask('Bearer ')).toBe('UNAUTHENTICATED');
    expect(await ask('')).toBeUndefined();
  });

  describe('and their makers', () => {
    let maker: MadeMember;
    let madeByMember: { id: string; key: string };
    let madeByKey: { id: string; key: string };

    beforeEach(async () => {
      maker = await test.make.member(agency, 'admin');
      const actor = await test.signIn(maker.email, maker.password);
      const scopes = ['client:read', 'audit:read', 'facts:write', 'apiKey:create'];
      const first = await create({ scopes }, actor);
      madeByMember = { id: first.apiKey.id, key: first.key };
      const second = await create({ scopes: ['client:read', 'facts:write'] }, test.withKey(first.key));
      madeByKey = { id: second.apiKey.id, key: second.key };
    });

    const actionsOf = async ({ key }: { key: string }) => {
      const { data, errors } = await test
        .withKey(key)
        .send<{ clients: unknown }, Record<string, unknown>>('{ clients { totalCount } }');
      return data ? 'reads clients' : errors[0]?.extensions.code;
    };

    it('end with the membership: also those made by keys of the member, and each is written down', async () => {
      const others = await create({ scopes: ['client:read'] });
      expect(await actionsOf(madeByMember)).toBe('reads clients');
      expect(await actionsOf(madeByKey)).toBe('reads clients');
      expect(await answerOf(owner, REMOVE_MEMBER, { input: { id: maker.id } })).toEqual({
        removeMember: { id: maker.id, revokedApiKeys: 2 },
      });
      expect(await actionsOf(madeByMember)).toBe('UNAUTHENTICATED');
      expect(await actionsOf(madeByKey)).toBe('UNAUTHENTICATED');
      expect(await actionsOf(others)).toBe('reads clients');
      const revoked = await test.database.query<{ subject: string; detail: unknown }>(
        `SELECT subject, detail FROM audit_event WHERE action = 'api-key.revoked' AND subject = ANY($1) ORDER BY subject`,
        [[`key:${madeByMember.id}`, `key:${madeByKey.id}`]],
      );
      expect(revoked).toEqual(
        [madeByMember.id, madeByKey.id]
          .sort()
          .map((id) => ({ subject: `key:${id}`, detail: { because: 'member.removed' } })),
      );
      const shown = await answerOf<{ apiKeys: { nodes: { id: string; revokedAt: string | null }[] } }>(owner, API_KEYS);
      for (const { id } of [madeByMember, madeByKey])
        expect(shown.apiKeys.nodes.find((node) => node.id === id)?.revokedAt).toEqual(test.clock.now().toISOString());
    });

    it('keys revoked before are not counted or revoked again', async () => {
      await answerOf(owner, REVOKE_API_KEY, { input: { id: madeByKey.id } });
      expect(await answerOf(owner, REMOVE_MEMBER, { input: { id: maker.id } })).toMatchObject({
        removeMember: { revokedApiKeys: 1 },
      });
    });

    it('a key whose maker is gone opens nothing, even where it was not revoked', async () => {
      await test.database.query('DELETE FROM member WHERE id = $1', [maker.id]);
      expect(await actionsOf(madeByMember)).toBe('UNAUTHENTICATED');
      expect(await actionsOf(madeByKey)).toBe('UNAUTHENTICATED');
    });

    it('never may more than the maker may now: a lowered role counts from the next request, a raised one too', async () => {
      const may = async ({ key }: { key: string }) =>
        (
          await test
            .withKey(key)
            .send<{ viewer: { actions: string[] } }, Record<string, unknown>>('{ viewer { actions } }')
        ).errors[0]?.extensions.code;
      const saves = ({ key }: { key: string }) =>
        test.withKey(key).codeOf(SAVE_FACTS, { input: { clientId: 'x', facts: {} } });
      expect(await saves(madeByMember)).toBe('NOT_FOUND');
      expect(await saves(madeByKey)).toBe('NOT_FOUND');
      await answerOf(owner, CHANGE_ROLE, { input: { id: maker.id, role: 'REVIEWER' } });
      expect(await saves(madeByMember)).toBe('FORBIDDEN');
      expect(await saves(madeByKey)).toBe('FORBIDDEN');
      expect(await actionsOf(madeByMember)).toBe('reads clients');
      expect(
        await test.withKey(madeByMember.key).codeOf(CREATE_API_KEY, { input: { name: 'Ny', scopes: ['client:read'] } }),
      ).toBe('FORBIDDEN');
      await answerOf(owner, CHANGE_ROLE, { input: { id: maker.id, role: 'EDITOR' } });
      expect(await saves(madeByMember)).toBe('NOT_FOUND');
      // What the scopes never held is not gained by the role.
      expect(await may(madeByKey)).toBe('FORBIDDEN');
    });

    it('a key made by the installation’s administrator has no maker to depend on', async () => {
      const { key } = await test.make.key(agency, ['client:read']);
      await answerOf(owner, REMOVE_MEMBER, { input: { id: maker.id } });
      expect(await actionsOf({ key })).toBe('reads clients');
    });
  });

  it.each(['', '   ', '\u200B\u00AD', '\u2800', 'x'.repeat(201), 'linje\nskift', 'a\u202Eb', 'halv \ud800'])(
    'refuses %j as a name',
    async (name) => {
      expect(await owner.codeOf(CREATE_API_KEY, { input: { name } })).toBe('INPUT_INVALID');
    },
  );
});
