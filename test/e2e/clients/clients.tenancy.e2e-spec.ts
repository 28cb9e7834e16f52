import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lawfulFacts, TestApp, type Actor, type MadeAgency } from '#testing';
import { AUDIT, CLIENT, CLIENTS, FACT_HISTORY, PREVIEW, PUBLISH, SAVE_FACTS } from '../operations.js';

const UNKNOWN = '01999999-9999-7999-8999-999999999999';

describe("another agency's clients", () => {
  let test: TestApp;
  let mine: MadeAgency;
  let me: Actor;
  let foreigner: Actor;
  let clientId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    mine = await test.make.agency('Mitt byrå');
    const theirs = await test.make.agency('Annet byrå');
    const [owner, stranger] = [await test.make.member(mine, 'owner'), await test.make.member(theirs, 'owner')];
    me = await test.signIn(owner.email, owner.password);
    foreigner = await test.signIn(stranger.email, stranger.password);
    clientId = (await test.make.publishedClient(mine)).id;
  });
  afterAll(() => test.stop());

  it.each([
    ['read', CLIENT, () => ({ id: clientId })],
    ['changed', SAVE_FACTS, () => ({ input: { clientId, facts: lawfulFacts() } })],
    ['published', PUBLISH, () => ({ input: { clientId, kind: 'PRIVACY_POLICY' } })],
    ['asked who changed its facts', FACT_HISTORY, () => ({ clientId, pointers: ['/organisation/name'] })],
    ['previewed', PREVIEW, () => ({ input: { clientId, kind: 'PRIVACY_POLICY', locale: 'nb', facts: lawfulFacts() } })],
  ] as const)('cannot be %s: the answer is as for a client that does not exist', async (_, operation, variables) => {
    const refusal = await foreigner.send(operation, variables());
    expect(refusal.errors.map((error) => error.extensions)).toEqual([{ code: 'NOT_FOUND', args: {} }]);
    const unknown = await foreigner.send(
      operation,
      JSON.parse(JSON.stringify(variables()).replaceAll(clientId, UNKNOWN)) as Record<string, unknown>,
    );
    expect(unknown.errors).toEqual(refusal.errors);
    const malformed = await foreigner.send(
      operation,
      JSON.parse(JSON.stringify(variables()).replaceAll(clientId, 'x')) as Record<string, unknown>,
    );
    expect(malformed.errors).toEqual(refusal.errors);
    expect(await me.codeOf(operation, variables())).toBeUndefined();
  });

  it('are not in the list, nor in the count, nor in the activity log', async () => {
    const { clients } = await foreigner.ask<
      { clients: { totalCount: number; nodes: unknown[] } },
      object & Record<string, unknown>
    >(CLIENTS, {});
    expect(clients).toMatchObject({ totalCount: 0, nodes: [] });
    const { auditEvents } = await foreigner.ask<{ auditEvents: { nodes: unknown[] } }, Record<string, unknown>>(AUDIT, {
      clientId,
    });
    expect(auditEvents.nodes).toEqual([]);
    const own = await me.ask<{ auditEvents: { nodes: unknown[] } }, Record<string, unknown>>(AUDIT, { clientId });
    expect(own.auditEvents.nodes.length).toBeGreaterThan(0);
  });
});
