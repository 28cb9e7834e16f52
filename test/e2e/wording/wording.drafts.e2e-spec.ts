import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countQueries, lawfulFacts, TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf } from '../answers.js';
import { hold } from '../holding.js';
import { PREVIEW, PUBLISH, SAVE_FACTS } from '../operations.js';
import { PRIVACY, Writer } from './speaking.js';

const NEWEST = 'changes/newest';
const LIVE = ['PUBLISHED', 'PUBLISHED', 'PUBLISHED'];
const CHANGED = ['CHANGED', 'PUBLISHED', 'PUBLISHED'];

describe('drafts and own wording', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let owner: Actor;
  let writer: Writer;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    agency = await test.make.agency();
    const member = await test.make.member(agency, 'owner');
    owner = await test.signIn(member.email, member.password);
    writer = new Writer(test, owner);
  });

  /** A client with every document live. */
  const published = async (facts = lawfulFacts(), of = agency, by = owner) => {
    const client = await test.make.client(of, facts);
    for (const kind of [PRIVACY, 'COOKIE_POLICY', 'SUB_PROCESSOR_LIST'])
      await answerOf(by, PUBLISH, { input: { clientId: client.id, kind } });
    return client;
  };

  it('a change of the agency’s wording reaches every client that says it, and no other agency', async () => {
    const [one, two] = [await published(), await published()];
    const other = await test.make.agency();
    const foreigner = await test.make.member(other, 'owner');
    const stranger = await test.signIn(foreigner.email, foreigner.password);
    const foreign = await published(lawfulFacts(), other, stranger);
    expect(await writer.refresh()).toBeNull();
    const { refresh } = await writer.save({ path: NEWEST }, 'Byråets ord.');
    expect(refresh).toEqual({ total: 2, done: 0, finishedAt: null });
    expect([await writer.statuses(one.id), await writer.statuses(two.id)]).toEqual([LIVE, LIVE]);

    expect(await writer.work()).toBe(1);
    expect([await writer.statuses(one.id), await writer.statuses(two.id)]).toEqual([CHANGED, CHANGED]);
    expect(await writer.refresh()).toMatchObject({ total: 2, done: 2, finishedAt: test.clock.now().toISOString() });
    const theirs = new Writer(test, stranger);
    expect([await theirs.statuses(foreign.id), await theirs.refresh()]).toEqual([LIVE, null]);

    await answerOf(owner, PUBLISH, { input: { clientId: one.id, kind: PRIVACY } });
    expect([await writer.statuses(one.id), await writer.statuses(two.id)]).toEqual([LIVE, CHANGED]);
    await writer.remove({ path: NEWEST });
    await writer.work();
    expect([await writer.statuses(one.id), await writer.statuses(two.id)]).toEqual([CHANGED, LIVE]);
  });

  it('a change of a client’s wording is there at once, for that client alone', async () => {
    const [one, two] = [await published(), await published()];
    expect((await writer.save({ path: NEWEST, clientId: one.id }, 'Kundens ord.')).refresh).toBeNull();
    expect([await writer.statuses(one.id), await writer.statuses(two.id)]).toEqual([CHANGED, LIVE]);
    expect(await writer.work()).toBe(0);
    // Overridden there: the agency's words change nothing.
    await answerOf(owner, PUBLISH, { input: { clientId: one.id, kind: PRIVACY } });
    await writer.save({ path: NEWEST }, 'Byråets ord.');
    await writer.work();
    expect([await writer.statuses(one.id), await writer.statuses(two.id)]).toEqual([LIVE, CHANGED]);
  });

  it('wording in a language that a client’s documents do not have leaves them as they are', async () => {
    const norwegian = await published(lawfulFacts({ locales: ['nb'] }));
    await writer.save({ path: NEWEST, locale: 'en' }, 'The newest is here.');
    await writer.work();
    expect(await writer.statuses(norwegian.id)).toEqual(LIVE);
    await answerOf(owner, SAVE_FACTS, { input: { clientId: norwegian.id, facts: lawfulFacts() } });
    expect((await writer.statuses(norwegian.id))[0]).toBe('CHANGED');
  });

  it('facts saved and clients taken on later are drafts in the agency’s words', async () => {
    await writer.save({ path: NEWEST }, 'Byråets ord.');
    await writer.work();
    const client = await published();
    expect(await writer.statuses(client.id)).toEqual(LIVE);
    await answerOf(owner, SAVE_FACTS, { input: { clientId: client.id, facts: lawfulFacts() } });
    expect(await writer.statuses(client.id)).toEqual(LIVE);
    const bare = await test.make.bareClient(agency);
    const hashes = () =>
      test.database.query('SELECT draft_sha256 FROM document WHERE client_id = $1 ORDER BY kind', [bare.id]);
    const before = await hashes();
    await writer.save({ path: NEWEST }, 'Andre ord.');
    await writer.save({ path: NEWEST }, 'Byråets ord.');
    await writer.work();
    expect(await hashes()).toEqual(before);
  });

  it('goes through many clients batch by batch, and tells how far it has come', async () => {
    for (let left = 105; left > 0; left -= 1) await test.make.bareClient(agency);
    const [last] = await test.database.query<{ id: string }>(
      'SELECT id FROM client WHERE agency_id = $1 ORDER BY id DESC LIMIT 1',
      [agency.context.agencyId],
    );
    const drafts = async () =>
      new Map(
        (
          await test.database.query<{ client_id: string; draft_sha256: string }>(
            `SELECT client_id, draft_sha256 FROM document WHERE agency_id = $1 AND kind = 'privacy-policy'`,
            [agency.context.agencyId],
          )
        ).map((row) => [row.client_id, row.draft_sha256]),
      );
    const before = await drafts();
    await writer.save({ path: NEWEST }, 'Byråets ord.');
    const lock = await hold(test.database, `SELECT id FROM client WHERE id = '${last?.id ?? ''}' FOR UPDATE`);
    const work = writer.work();
    await lock.untilWaiting(1);
    expect(await writer.refresh()).toEqual(expect.objectContaining({ total: 105, done: 100, finishedAt: null }));
    await lock.release();
    await work;
    expect(await writer.refresh()).toMatchObject({ total: 105, done: 105, finishedAt: expect.any(String) });
    const after = await drafts();
    expect([...after].filter(([id, hash]) => before.get(id) === hash)).toEqual([]);
    expect(after.size).toBe(105);
  });

  it('a newer change makes the older round stop, and a round that is done is not done again', async () => {
    await test.make.bareClient(agency);
    await writer.save({ path: NEWEST }, 'En.');
    const [first] = await test.database.query<{ round: number }>(
      'SELECT round FROM wording_refresh WHERE agency_id = $1',
      [agency.context.agencyId],
    );
    await writer.save({ path: NEWEST }, 'To.');
    expect(await writer.work()).toBe(1);
    const [row] = await test.database.query<{ round: number; done: number }>(
      'SELECT round, done FROM wording_refresh WHERE agency_id = $1',
      [agency.context.agencyId],
    );
    expect(row).toEqual({ round: (first?.round ?? 0) + 1, done: 1 });
    expect(await writer.work()).toBe(0);
  });

  it('an agency without clients has nothing to refresh', async () => {
    const { refresh } = await writer.save({ path: NEWEST }, 'En.');
    expect(refresh).toEqual({ total: 0, done: 0, finishedAt: test.clock.now().toISOString() });
    expect(await writer.work()).toBe(0);
  });

  it('takes the same number of queries for many clients and many clauses as for few', async () => {
    const client = await test.make.client(agency);
    await writer.save({ path: NEWEST }, 'En.');
    const few = await countQueries(() => writer.work());
    const ask = () =>
      answerOf(owner, PREVIEW, { input: { clientId: client.id, kind: PRIVACY, locale: 'nb', facts: lawfulFacts() } });
    const fewAsked = await countQueries(ask);
    for (let left = 10; left > 0; left -= 1) await test.make.client(agency);
    for (const path of ['changes/own-a', 'changes/own-b', 'changes/notice']) await writer.save({ path }, 'To.');
    expect(await countQueries(() => writer.work())).toBe(few);
    expect(await countQueries(ask)).toBe(fewAsked);
    expect(few).toBeGreaterThan(4);
  });
});
