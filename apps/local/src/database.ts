import { join } from 'node:path';
import { attachEmbeddedPostgres, EmbeddedPostgresError, startEmbeddedPostgres } from '#database/embedded';
import {
  connect,
  databaseUrls,
  DatabaseProblemError,
  prepareDatabase,
  type DatabaseUrls,
} from '#prisma/prepare-database';
import pg from 'pg';
import { loadSecrets, readSecrets, secretsFile } from './secrets.js';
import { StartProblem, type DatabaseSettings } from './settings.js';

export interface LocalDatabase {
  readonly urls: DatabaseUrls;
  /** Whether the embedded server still runs. Of an external one we know nothing. */
  isGone(): boolean;
  stop(): Promise<void>;
}

const NAME = 'vern';

/** The database of DATABASE_URL, or the embedded one in the data folder, brought up to date. Throws StartProblem. */
export async function openDatabase(
  { dataDir, databaseUrl }: DatabaseSettings,
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

/** A prepared database as the API sees it. */
export interface JoinedDatabase {
  readonly apiUrl: string;
  stop(): Promise<void>;
}

/**
 * The database for the command line. One that others may be using (DATABASE_URL, or the embedded server of a running `npm start`)
 * is joined with the passwords of the data folder and left as it is: setting other passwords would lock the running product out.
 * The embedded server of a stopped one is started for the moment. Throws StartProblem.
 */
export async function joinDatabase({ dataDir, databaseUrl }: DatabaseSettings): Promise<JoinedDatabase> {
  return asStartProblem(async () => {
    const running = databaseUrl === undefined ? await attachEmbeddedPostgres(clusterFolder(dataDir)) : undefined;
    const inUse = running === undefined ? databaseUrl : withinServer(running);
    if (inUse !== undefined) return { apiUrl: await joinWithSecrets(inUse, dataDir), stop: async () => undefined };
    const database = await openDatabase({ dataDir, databaseUrl }, () => undefined);
    return { apiUrl: database.urls.api, stop: () => database.stop() };
  });
}

async function joinWithSecrets(url: string, dataDir: string): Promise<string> {
  const where = 'Set DATA_DIR to the folder that npm start uses with this database.';
  const secrets = readSecrets(dataDir);
  if (!secrets) throw new StartProblem(`The passwords of the database are not in ${secretsFile(dataDir)}. ${where}`);
  const { api } = databaseUrls(url, secrets);
  try {
    const client = await connect(api);
    const { rowCount } = await client
      .query(`SELECT WHERE to_regclass('public.agency') IS NOT NULL`)
      .finally(() => client.end());
    if (rowCount === 0) throw new StartProblem('The database has no tables of Vern yet. Run npm start with it first.');
    return api;
  } catch (error) {
    if (!(error instanceof DatabaseProblemError && error.problem === 'REFUSED')) throw error;
    throw new StartProblem(
      `The database does not take the passwords in ${secretsFile(dataDir)}, and they are not changed from here. ${where}`,
    );
  }
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
  return prepareDatabase(withinServer(serverUrl), { passwords: loadSecrets(dataDir), log });
}

/** The address of our database on an embedded server. */
function withinServer(serverUrl: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${NAME}`;
  return url.href;
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
