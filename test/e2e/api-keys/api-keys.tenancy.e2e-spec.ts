import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf } from '../answers.js';
import { API_KEYS, CLIENTS, REVOKE_API_KEY } from '../operations.js';

const UNKNOWN = '01999999-9999-7999-8999-999999999999';

describe("another agency's API keys", () => {
  let test: TestApp;
  let mine: MadeAgency;
  let theirs: MadeAgency;
  let me: Actor;
  let foreigner: Actor;

  beforeAll(async () => {
    test = await TestApp.start();
    mine = await test.make.agency();
    theirs = await test.make.agency();
    const [owner, stranger] = [await test.make.member(mine, 'owner'), await test.make.member(theirs, 'owner')];
    me = await test.signIn(owner.email, owner.password);
    foreigner = await test.signIn(stranger.email, stranger.password);
  });
  afterAll(() => test.stop());

  it('cannot be revoked: the answer is as for a key that does not exist, and the key still works', async () => {
    const { id, key } = await test.make.key(mine);
    const refusal = await foreigner.send(REVOKE_API_KEY, { input: { id } });
    expect(refusal.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'NOT_FOUND', args: {} }]);
    for (const other of [UNKNOWN, 'x'])
      expect((await foreigner.send(REVOKE_API_KEY, { input: { id: other } })).errors).toEqual(refusal.errors);
    expect(await test.withKey(key).codeOf(CLIENTS)).toBeUndefined();
    expect(await me.codeOf(REVOKE_API_KEY, { input: { id } })).toBeUndefined();
    expect(await test.withKey(key).codeOf(CLIENTS)).toBe('UNAUTHENTICATED');
  });

  it('are not listed, and open their own agency only', async () => {
    const { id, key } = await test.make.key(mine);
    await test.make.bareClient(theirs, 'Deres kunde');
    await test.make.bareClient(mine, 'Min kunde');
    expect(JSON.stringify(await answerOf(foreigner, API_KEYS))).not.toContain(id);
    expect(JSON.stringify(await answerOf(me, API_KEYS))).toContain(id);
    const seen = JSON.stringify(await answerOf(test.withKey(key), CLIENTS));
    expect(seen).toContain('Min kunde');
    expect(seen).not.toContain('Deres kunde');
  });
});
