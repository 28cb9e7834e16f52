import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '#testing';
import { connectDatabase } from './connect.js';
import { isDatabaseAway } from './away.js';

describe('a database that is away', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.drop());

  const failureOf = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('is told from one that was never there, one that cut the line, and one that ended the session', async () => {
    const nobody = connectDatabase('postgresql://vern_api:x@127.0.0.1:1/none');
    expect(isDatabaseAway(await failureOf(nobody.ping()))).toBe(true);
    await nobody.close();

    const line = await startLine(database.api);
    const far = connectDatabase(line.url);
    await far.ping();
    const asked = failureOf(far.atTheDoor({}, (tx) => tx.$executeRaw`SELECT pg_sleep(20) AS far`));
    await untilSleeping(database, 'far');
    line.cut();
    expect(isDatabaseAway(await asked)).toBe(true);
    expect(isDatabaseAway(await failureOf(far.ping()))).toBe(true);
    await far.close();

    const near = connectDatabase(database.api);
    const ended = failureOf(near.atTheDoor({}, (tx) => tx.$executeRaw`SELECT pg_sleep(20) AS near`));
    await untilSleeping(database, 'near');
    await database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep% AS near'`,
    );
    expect(isDatabaseAway(await ended)).toBe(true);
    await near.close();
  });

  it('is not one that refuses what it is asked', async () => {
    const near = connectDatabase(database.api);
    const refusals = [
      await failureOf(near.atTheDoor({}, (tx) => tx.$executeRaw`SELECT 1 / 0`)),
      await failureOf(near.atTheDoor({}, (tx) => tx.$executeRaw`SELECT * FROM not_there`)),
      await failureOf(near.atTheDoor({}, () => Promise.reject(new Error('ours')))),
    ];
    for (const refusal of refusals) {
      expect(refusal).toBeInstanceOf(Error);
      expect(isDatabaseAway(refusal)).toBe(false);
    }
    await near.close();
  });
});

/** Until the database is busy with the question of that name. */
async function untilSleeping(database: TestDatabase, name: 'far' | 'near'): Promise<void> {
  const sleeping = () =>
    database.query(
      `SELECT 1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep% AS ${name}' AND state = 'active'`,
    );
  while ((await sleeping()).length === 0) await new Promise((done) => setImmediate(done));
}

/** A line to the database that can be cut, as a network is. */
async function startLine(address: string): Promise<{ readonly url: string; cut(): void }> {
  const target = new URL(address);
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) socket.on('error', () => undefined);
    near.pipe(far).pipe(near);
    sockets.push(near, far);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = new URL(address);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cut: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
