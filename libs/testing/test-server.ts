import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#database/embedded';
import { prepareDatabase } from '#prisma/prepare-database';
import pg from 'pg';

export const TEMPLATE = 'vern_template';
export const TEST_PASSWORDS = { api: 'test-api', pages: 'test-pages' } as const;

export interface TestServer {
  /** Superuser connection string of the server's maintenance database. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A real PostgreSQL for one test run, with a migrated template database that test files clone. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'vern-test-'));
  const server = await startEmbeddedPostgres({ dataDir, fast: true, settings: { max_connections: '200' } });
  await execute(server.url, `CREATE DATABASE ${TEMPLATE}`);
  const template = new URL(server.url);
  template.pathname = `/${TEMPLATE}`;
  await prepareDatabase(template.href, { passwords: TEST_PASSWORDS });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
