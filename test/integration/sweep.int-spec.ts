import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { connectDatabase, type Database } from '#database';
import { sweepEnded } from '../../apps/api/src/features/authentication/authentication.repository.js';
import { SweepHandler } from '../../apps/api/src/features/authentication/index.js';
import { readConfig } from '../../apps/api/src/platform/config/config.js';
import { startJobs } from '../../apps/api/src/platform/jobs/job-runner.js';
import { createLogger } from '../../apps/api/src/platform/logging/logger.js';
import { cloneDatabase, Factory, type TestDatabase } from '#testing';

/** Rows that ended so long ago, by the clock of the database, and rows that have not ended. */
describe('the sweep of what has ended', () => {
  let database: TestDatabase;
  let make: Factory;
  let api: Database;

  beforeAll(async () => {
    database = await cloneDatabase();
    make = await Factory.open(readConfig({ API_DATABASE_URL: database.api, LOG_LEVEL: 'silent' }));
    api = connectDatabase(database.api, 2);
    for (const agency of [await make.agency(), await make.agency()]) {
      const { id } = await make.member(agency, 'owner');
      for (const ends of ['-1 second', '-40 days', '1 hour'])
        await database.query(
          `INSERT INTO session (id, agency_id, member_id, person_id, token_hash, expires_at)
           SELECT $1, agency_id, id, person_id, $2, now() + $3::interval FROM member WHERE id = $4`,
          [randomUUID(), randomUUID(), ends, id],
        );
      for (const [ends, used] of [
        ['-31 days', null],
        ['-31 days', '-35 days'],
        ['-29 days', null],
        ['-29 days', '-33 days'],
        ['1 day', null],
      ])
        await database.query(
          `INSERT INTO invitation (id, agency_id, email, role, token_hash, invited_by, expires_at, accepted_at)
           VALUES ($1, $2, 'a@example.test', 'viewer', $3, 'x', now() + $4::interval, now() + $5::interval)`,
          [randomUUID(), agency.context.agencyId, randomUUID(), ends, used],
        );
      for (const at of ['-16 minutes', '-2 days', '-14 minutes'])
        await database.query(`INSERT INTO sign_in_failure (key, at) VALUES ('x', now() + $1::interval)`, [at]);
    }
  });
  afterAll(async () => {
    await api.close();
    await make.close();
    await database.drop();
  });

  const left = async () =>
    (
      await database.query<Record<string, number>>(
        `SELECT (SELECT count(*)::int FROM session) AS sessions, (SELECT count(*)::int FROM invitation) AS invitations,
           (SELECT count(*)::int FROM sign_in_failure) AS failures`,
      )
    )[0];

  it('takes no more than it is told to', async () => {
    expect(await left()).toEqual({ sessions: 6, invitations: 10, failures: 6 });
    expect(await api.atTheDoor({}, (tx) => sweepEnded(tx, 1))).toEqual({ sessions: 1, invitations: 1, failures: 1 });
    expect(await left()).toEqual({ sessions: 5, invitations: 9, failures: 5 });
  });

  it('runs by itself in the worker, and takes what has ended in every agency and nothing else', async () => {
    const logger = createLogger('silent', 'test');
    const handler = new SweepHandler(api, logger);
    const runner = await startJobs(database.owner, [handler], logger);
    await runner.addJob(handler.job.name, {});
    const known = () =>
      database.query<{ identifier: string }>('SELECT identifier FROM graphile_worker._private_known_crontabs');
    const done = async () => (await left())?.['sessions'] === 2 && (await known()).length > 0;
    for (let attempt = 0; !(await done()) && attempt < 100; attempt += 1)
      await new Promise((wait) => setTimeout(wait, 100));
    await runner.stop();
    expect(await known()).toEqual([{ identifier: 'access.sweep' }]);
    expect(await left()).toEqual({ sessions: 2, invitations: 6, failures: 2 });
    expect(await api.atTheDoor({}, (tx) => sweepEnded(tx, 100))).toEqual({ sessions: 0, invitations: 0, failures: 0 });
  });

  it('shows the owner of the schema nothing that has not ended', async () => {
    const owner = new pg.Client({ connectionString: database.owner });
    await owner.connect();
    expect((await owner.query('SELECT FROM session')).rowCount).toBe(0);
    expect((await owner.query("SELECT FROM invitation WHERE expires_at > now() - interval '30 days'")).rowCount).toBe(
      0,
    );
    expect((await owner.query('DELETE FROM session')).rowCount).toBe(0);
    await owner.end();
    expect(await left()).toMatchObject({ sessions: 2 });
  });

  it('is for the API alone', async () => {
    const pages = new pg.Client({ connectionString: database.pages });
    await pages.connect();
    await expect(pages.query('SELECT vern.sweep_ended(1)')).rejects.toThrow('permission denied');
    await pages.end();
  });
});
