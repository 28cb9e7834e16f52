import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES as STANDARD } from '#catalogue';
import { TestApp, type Actor } from '#testing';
import { answerOf } from '../answers.js';
import { CHOOSE_SERVICE, DELETE_SERVICE, SAVE_SERVICE, SERVICE, SERVICE_FOR_DOMAIN, SERVICES } from '../operations.js';

const FIKEN = STANDARD.find(({ slug }) => slug === 'fiken');
const NOT_FOUND = [{ code: 'NOT_FOUND', args: {} }];

describe("another agency's services", () => {
  let test: TestApp;
  let me: Actor;
  let foreigner: Actor;
  let clientId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    const mine = await test.make.agency('Mitt byrå');
    const theirs = await test.make.agency('Annet byrå');
    const [owner, stranger] = [await test.make.member(mine, 'owner'), await test.make.member(theirs, 'owner')];
    me = await test.signIn(owner.email, owner.password);
    foreigner = await test.signIn(stranger.email, stranger.password);
    clientId = (await test.make.client(mine)).id;
    await me.ask(SAVE_SERVICE, {
      input: { service: { ...FIKEN, slug: 'hemmelig', name: 'Hemmelig', domains: ['hemmelig.example'] } },
    });
    await me.ask(SAVE_SERVICE, { input: { service: { ...FIKEN, name: 'Fiken, rettet' } } });
  });
  afterAll(() => test.stop());

  it('are not in the list, and its corrections correct nothing', async () => {
    const names = async (actor: Actor) =>
      (
        await answerOf<{ services: { nodes: { name: string }[] } }>(actor, SERVICES, { first: 100, search: 'hemmelig' })
      ).services.nodes.map(({ name }) => name);
    expect(await names(foreigner)).not.toContain('Hemmelig');
    expect(await names(me)).toContain('Hemmelig');
    expect(await answerOf(foreigner, SERVICE, { slug: 'fiken' })).toMatchObject({
      service: { name: FIKEN?.name, own: 'STANDARD' },
    });
    expect(await answerOf(foreigner, SERVICE_FOR_DOMAIN, { domain: 'hemmelig.example' })).toEqual({
      serviceForDomain: { services: [], company: null },
    });
  });

  it('cannot be read: the answer is as for a service that does not exist', async () => {
    const refusal = await foreigner.send(SERVICE, { slug: 'hemmelig' });
    expect(refusal.errors.map(({ extensions }) => extensions)).toEqual(NOT_FOUND);
    expect((await foreigner.send(SERVICE, { slug: 'finnes-ikke' })).errors).toEqual(refusal.errors);
    expect(await me.codeOf(SERVICE, { slug: 'hemmelig' })).toBeUndefined();
  });

  it('cannot be deleted, nor overwritten by saving one of the same slug', async () => {
    const refusal = await foreigner.send(DELETE_SERVICE, { input: { slug: 'hemmelig' } });
    expect(refusal.errors.map(({ extensions }) => extensions)).toEqual(NOT_FOUND);
    expect(
      await foreigner.codeOf(SAVE_SERVICE, { input: { service: { ...FIKEN, slug: 'hemmelig', name: 'Deres' } } }),
    ).toBeUndefined();
    expect(await answerOf(me, SERVICE, { slug: 'hemmelig' })).toMatchObject({ service: { name: 'Hemmelig' } });
    expect(await foreigner.codeOf(DELETE_SERVICE, { input: { slug: 'hemmelig' } })).toBeUndefined();
    expect(await me.codeOf(DELETE_SERVICE, { input: { slug: 'hemmelig' } })).toBeUndefined();
  });

  it('nothing can be chosen for another agency’s client', async () => {
    const input = { clientId, slug: 'fiken' };
    const refusal = await foreigner.send(CHOOSE_SERVICE, { input });
    expect(refusal.errors.map(({ extensions }) => extensions)).toEqual(NOT_FOUND);
    expect(await foreigner.codeOf(CHOOSE_SERVICE, { input: { ...input, clientId: 'x' } })).toBe('NOT_FOUND');
    expect(await me.codeOf(CHOOSE_SERVICE, { input })).toBeUndefined();
  });
});
