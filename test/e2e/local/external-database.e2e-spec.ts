import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#database/embedded';
import pg from 'pg';
import { startVern, type Running } from './running.js';

describe('npm start with DATABASE_URL', () => {
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

    vern = await startVern({ DATA_DIR: join(folder, 'data'), DATABASE_URL: url.href, DEMO: '0' });
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
});
