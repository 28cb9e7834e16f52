import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type Actor, type MadeAgency } from '#testing';
import { ACCEPT_STANDARD, CLAUSES, PREVIEW_CLAUSE, REMOVE_CLAUSE, SAVE_CLAUSE } from '../operations.js';
import { Writer } from './speaking.js';

const UNKNOWN = '01999999-9999-7999-8999-999999999999';
const PLACE = { kind: 'PRIVACY_POLICY', locale: 'nb', path: 'changes/newest' };

describe("another agency's wording", () => {
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
    clientId = (await test.make.client(mine)).id;
    await new Writer(test, me).save({ path: PLACE.path }, 'Våre ord.');
    await new Writer(test, me).save({ path: PLACE.path, clientId }, 'Kundens ord.');
  });
  afterAll(() => test.stop());

  it.each([
    ['read', CLAUSES, () => ({ kind: PLACE.kind, locale: 'nb', clientId })],
    ['tried on facts', PREVIEW_CLAUSE, () => ({ input: { ...PLACE, clientId, text: 'Hei.' } })],
    ['written', SAVE_CLAUSE, () => ({ input: { ...PLACE, clientId, text: 'Hei.' } })],
    ['accepted', ACCEPT_STANDARD, () => ({ input: { ...PLACE, clientId } })],
    ['removed', REMOVE_CLAUSE, () => ({ input: { ...PLACE, clientId } })],
  ] as const)(
    'of a client cannot be %s: the answer is as for a client that does not exist',
    async (_, operation, input) => {
      const refusal = await foreigner.send(operation, input());
      expect(refusal.errors.map((error) => error.extensions)).toEqual([{ code: 'NOT_FOUND', args: {} }]);
      for (const id of [UNKNOWN, 'x']) {
        const variables = JSON.parse(JSON.stringify(input()).replaceAll(clientId, id)) as Record<string, unknown>;
        expect((await foreigner.send(operation, variables)).errors).toEqual(refusal.errors);
      }
      expect(await me.codeOf(operation, input())).toBeUndefined();
    },
  );

  it('of the whole agency is not seen, and writing one’s own leaves it alone', async () => {
    const [ours, theirs] = [new Writer(test, me), new Writer(test, foreigner)];
    expect(await theirs.clause(PLACE.path)).toMatchObject({ state: 'STANDARD', agency: null });
    expect(await theirs.refusalOf(REMOVE_CLAUSE, PLACE)).toEqual({ code: 'NOT_FOUND', args: {} });
    expect((await theirs.save({ path: PLACE.path, expectedRevision: 0 }, 'Deres ord.')).clause.agency?.revision).toBe(
      1,
    );
    expect((await ours.clause(PLACE.path))?.agency?.text).toBe('Våre ord.');
    expect((await theirs.clause(PLACE.path))?.agency?.text).toBe('Deres ord.');
  });
});
