import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyMigrations } from '#prisma/migrate';
import pg from 'pg';

const MIGRATIONS = new URL('../../prisma/migrations/', import.meta.url);
const BEFORE = ['migration_lock.toml', '20261120200000_init', '20261120200100_tenancy'];
const MEMBERSHIP = '20261121000000_membership';

/** An installation from before keys knew the member behind them. */
describe('keys made before an upgrade', () => {
  const name = `test_${randomUUID().slice(0, 8)}`;
  const folder = mkdtempSync(join(tmpdir(), 'vern-migrations-'));
  let server: pg.Client;
  let admin: pg.Client;
  let owner: string;

  const bring = async (folders: readonly string[]) => {
    for (const each of folders) cpSync(new URL(each, MIGRATIONS), join(folder, each), { recursive: true });
    await applyMigrations(owner, { migrationsDir: folder });
  };

  beforeAll(async () => {
    const url = new URL(process.env.VERN_TEST_SERVER ?? '');
    server = new pg.Client({ connectionString: url.href });
    await server.connect();
    await server.query(`CREATE DATABASE ${name}`);
    url.pathname = `/${name}`;
    admin = new pg.Client({ connectionString: url.href });
    await admin.connect();
    await admin.query(readFileSync(new URL('../../prisma/roles.sql', import.meta.url), 'utf8'));
    owner = `${url.href}?options=-c%20role%3Dvern_owner`;
    await bring(BEFORE);
  });
  afterAll(async () => {
    await admin.end();
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('belong to the member who made them, also through other keys; the administrator’s belong to nobody', async () => {
    const [agency, other, member] = [randomUUID(), randomUUID(), randomUUID()];
    const keys = { byMember: randomUUID(), byKey: randomUUID(), byItsKey: randomUUID(), byAdministrator: randomUUID() };
    await admin.query(`INSERT INTO agency (id, slug, name) VALUES ('${agency}', 'a', 'A'), ('${other}', 'b', 'B')`);
    const insert = (id: string, createdBy: string, agencyId = agency) =>
      admin.query(
        `INSERT INTO api_key (id, agency_id, name, prefix, key_hash, scopes, created_by) VALUES ($1, $2, 'x', 'x', $3, '{}', $4)`,
        [id, agencyId, randomUUID(), createdBy],
      );
    // In an order in which makers come last.
    await insert(keys.byItsKey, `key:${keys.byKey}`);
    await insert(keys.byKey, `key:${keys.byMember}`);
    await insert(keys.byMember, `member:${member}`);
    await insert(keys.byAdministrator, 'system:administration');
    await insert(randomUUID(), `key:${keys.byMember}`, other);
    await bring([MEMBERSHIP]);

    const { rows } = await admin.query<{ id: string; member_id: string | null }>(
      'SELECT id, member_id FROM api_key WHERE agency_id = $1',
      [agency],
    );
    expect(Object.fromEntries(rows.map((row) => [row.id, row.member_id]))).toEqual({
      [keys.byMember]: member,
      [keys.byKey]: member,
      [keys.byItsKey]: member,
      [keys.byAdministrator]: null,
    });
    expect(
      (await admin.query('SELECT FROM api_key WHERE agency_id = $1 AND member_id IS NULL', [other])).rowCount,
    ).toBe(1);
    const { rows: forced } = await admin.query(
      `SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'api_key'`,
    );
    expect(forced).toEqual([{ forced: true }]);
  });
});
