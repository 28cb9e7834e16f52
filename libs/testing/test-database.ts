import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { execute, TEMPLATE, TEST_PASSWORDS } from './test-server.js';

export interface TestDatabase {
  readonly name: string;
  /** As vern_api: what the product's code gets. */
  readonly api: string;
  readonly pages: string;
  readonly owner: string;
  /** As superuser: for looking behind the product's back. */
  readonly admin: string;
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A database of its own for one test file, cloned from the migrated template. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const server = process.env.VERN_TEST_SERVER;
  if (server === undefined) throw new Error('No test server: run through Jest, whose global setup starts it');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await execute(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const admin = at(server, name);
  const pool = new pg.Pool({ connectionString: admin, max: 2 });
  // Dropping the database ends connections that a test left open; that is no news.
  pool.on('error', () => undefined);
  return {
    name,
    admin,
    api: at(server, name, 'vern_api', TEST_PASSWORDS.api),
    pages: at(server, name, 'vern_pages', TEST_PASSWORDS.pages),
    owner: `${admin}?options=-c%20role%3Dvern_owner`,
    query: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...values])).rows,
    drop: async () => {
      await pool.end();
      await execute(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

function at(server: string, database: string, user?: string, password?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}
