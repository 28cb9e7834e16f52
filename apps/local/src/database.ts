import { join } from 'node:path';
import { attachEmbeddedPostgres, EmbeddedPostgresError, startEmbeddedPostgres } from '#database/embedded';
import { DatabaseProblemError, prepareDatabase, type DatabaseUrls } from '#prisma/prepare-database';
import pg from 'pg';
import { loadSecrets } from './secrets.js';
import { StartProblem, type Settings } from './settings.js';

export interface LocalDatabase {
  readonly urls: DatabaseUrls;
  /** Whether the embedded server still runs. Of an external one we know nothing. */
  isGone(): boolean;
  stop(): Promise<void>;
}

const NAME = 'vern';
type Where = Pick<Settings, 'dataDir' | 'databaseUrl'>;

/** The database of DATABASE_URL, or the embedded one in the data folder, brought up to date. Throws StartProblem. */
export async function openDatabase(
  { dataDir, databaseUrl }: Where,
  log: (line: string) => void,
): Promise<LocalDatabase> {
  return asStartProblem(async () => {
    if (databaseUrl !== undefined) {
      return {
        urls: await prepareDatabase(databaseUrl, { passwords: loadSecrets(dataDir), log }),
        isGone: () => false,
        stop: async () => undefined,
      };
    }
    const server = await startEmbeddedPostgres({ dataDir: clusterFolder(dataDir) });
    try {
      return {
        urls: await prepareEmbedded(server.url, dataDir, log),
        isGone: () => !isAlive(server.pid),
        stop: () => server.stop(),
      };
    } catch (error) {
      await server.stop();
      throw error;
    }
  });
}

/** As `openDatabase`, but joins the embedded server of a running `npm start` when there is one. For the command line. */
export async function joinDatabase(where: Where): Promise<LocalDatabase> {
  const quiet = (): void => undefined;
  const running =
    where.databaseUrl === undefined ? await attachEmbeddedPostgres(clusterFolder(where.dataDir)) : undefined;
  if (running === undefined) return openDatabase(where, quiet);
  return asStartProblem(async () => ({
    urls: await prepareEmbedded(running, where.dataDir, quiet),
    isGone: () => false,
    stop: async () => undefined,
  }));
}

const clusterFolder = (dataDir: string): string => join(dataDir, 'postgres');

async function prepareEmbedded(serverUrl: string, dataDir: string, log: (line: string) => void): Promise<DatabaseUrls> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${NAME}`;
  return prepareDatabase(url.href, { passwords: loadSecrets(dataDir), log });
}

async function asStartProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatabaseProblemError || error instanceof EmbeddedPostgresError)
      throw new StartProblem(error.message);
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
