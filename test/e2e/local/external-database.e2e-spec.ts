import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#database/embedded';
import pg from 'pg';
import { vern as vernCommand } from '../cli/vern.js';
import { startVern, type Running } from './running.js';

describe('npm start with DATABASE_URL', () => {
  let databaseUrl: string;
  let folder: string;
  let server: EmbeddedPostgres;
  let vern: Running | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vern-external-'));
    server = await startEmbeddedPostgres({ dataDir: join(folder, 'elsewhere'), fast: true });
  }, 60_000);
  afterAll(async () => {
    await vern?.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('uses that database, as a user that may create roles but is no superuser', async () => {
    const admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    await admin.query(`CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'keeper'`);
    await admin.query('CREATE DATABASE theirs OWNER keeper');
    await admin.end();
    const url = new URL(server.url);
    Object.assign(url, { username: 'keeper', password: 'keeper', pathname: '/theirs' });

    databaseUrl = url.href;
    vern = await startVern({ DATA_DIR: join(folder, 'data'), DATABASE_URL: databaseUrl, DEMO: '0' });
    expect((await fetch(`http://localhost:${String(vern.ports.api)}/health/ready`)).status).toBe(200);
    expect(vern.output()).not.toContain('Demo sign-in');

    const theirs = new pg.Client({ connectionString: url.href });
    await theirs.connect();
    const { rows } = await theirs.query<{ owner: string }>(
      `SELECT DISTINCT tableowner AS owner FROM pg_tables WHERE schemaname = 'public'`,
    );
    await theirs.end();
    expect(rows).toEqual([{ owner: 'vern_owner' }]);
  }, 90_000);

  describe('and the command line beside it', () => {
    const AGENCY = '--slug nytt --name Nytt --email eier@nytt.example --owner Eier'.split(' ');
    const cli = async (dataDir: string, url = databaseUrl): Promise<{ code: number | null; stderr: string }> =>
      vernCommand(['agency', 'create', ...AGENCY], {
        DATA_DIR: join(folder, dataDir),
        DATABASE_URL: url,
        PORT: 'taken',
      });
    /** What a change of password would change. */
    const verifiers = async (): Promise<unknown[]> => {
      const admin = new pg.Client({ connectionString: server.url });
      await admin.connect();
      const { rows } = await admin.query<object>(
        `SELECT rolname, rolpassword FROM pg_authid WHERE rolname LIKE 'vern\\_%' ORDER BY rolname`,
      );
      await admin.end();
      return rows;
    };

    it('from a folder without passwords is refused, says which folder is meant, and locks nobody out', async () => {
      const before = await verifiers();
      expect(await cli('other')).toMatchObject({
        code: 1,
        stderr: `The passwords of the database are not in ${join(folder, 'other', 'database-passwords.json')}. Set DATA_DIR to the folder that npm start uses with this database.\n`,
      });
      expect(existsSync(join(folder, 'other'))).toBe(false);
      expect(await verifiers()).toEqual(before);
    });

    it('from a folder with the passwords of another database is refused, and locks nobody out', async () => {
      mkdirSync(join(folder, 'wrong'));
      writeFileSync(join(folder, 'wrong', 'database-passwords.json'), '{"api":"a","pages":"b"}');
      const before = await verifiers();
      const { code, stderr } = await cli('wrong');
      expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
      expect(stderr).toMatch(/^The database does not take the passwords in .* Set DATA_DIR/);
      expect(await verifiers()).toEqual(before);
    });

    it('where the passwords cannot be read, or Vern never started, says so', async () => {
      writeFileSync(join(folder, 'wrong', 'database-passwords.json'), 'hunter2');
      const unreadable = await cli('wrong');
      expect([unreadable.code, unreadable.stderr]).toEqual([1, expect.stringMatching(/^Cannot read .*passwords/)]);
      expect(unreadable.stderr).not.toContain('hunter2');
      const empty = new URL(databaseUrl);
      empty.pathname = '/postgres';
      expect(await cli('data', empty.href)).toMatchObject({
        code: 1,
        stderr: 'The database has no tables of Vern yet. Run npm start with it first.\n',
      });
    });

    it('from its own folder works', async () => {
      const before = await verifiers();
      expect(await cli('data')).toMatchObject({ code: 0, stderr: '' });
      expect(await verifiers()).toEqual(before);
    });
  });
});
