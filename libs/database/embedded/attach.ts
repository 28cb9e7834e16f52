import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { layout, readPassword, type DataDirectory } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { errorCode, isAlive, pause, run } from './processes.js';

const STARTING_MS = 10_000;

/** What postmaster.pid says, and whether that process is this cluster's server or an unrelated one with a reused id. */
export interface PostmasterRecord {
  readonly pid: number;
  readonly port: number;
  readonly state: 'running' | 'gone' | 'reused';
}

/**
 * The superuser's connection string of the server that runs on this data directory, started by any process.
 * @returns undefined when none runs there
 * @throws EmbeddedPostgresError DATA_DIR_UNWRITABLE when the folder belongs to another user
 */
export async function attachEmbeddedPostgres(dataDir: string): Promise<string | undefined> {
  const root = await realpath(dataDir).catch(() => undefined);
  if (root === undefined) return undefined;
  const directory = layout(root);
  const deadline = Date.now() + STARTING_MS;
  for (;;) {
    const record = await readPostmaster(directory);
    if (record?.state !== 'running') return undefined;
    const url = connectionString(record.port, await readPassword(directory));
    if (await accepts(url)) return url;
    if (Date.now() > deadline) return undefined;
    await pause(100);
  }
}

/** Reads postmaster.pid: undefined when there is none (not started, or stopped in order). */
export async function readPostmaster({ cluster }: DataDirectory): Promise<PostmasterRecord | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw new EmbeddedPostgresError(
      'DATA_DIR_UNWRITABLE',
      `Cannot read ${cluster} (${errorCode(error) ?? 'error'}): it belongs to another user. Start as that user.`,
      { cause: error },
    );
  });
  const [pidLine, , , portLine] = text.split('\n');
  const pid = Number(pidLine);
  if (!(pid > 0)) return undefined;
  return { pid, port: Number(portLine), state: await stateOf(pid, cluster) };
}

async function stateOf(pid: number, cluster: string): Promise<PostmasterRecord['state']> {
  if (!isAlive(pid)) return 'gone';
  const commandLine = await commandLineOf(pid);
  return commandLine === undefined || commandLine.includes(cluster) ? 'running' : 'reused';
}

/** Undefined when the system does not tell. */
async function commandLineOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (process.platform === 'win32') return undefined;
  const listing = await run({ file: '/bin/ps', args: ['-o', 'command=', '-p', String(pid)] }, {});
  return listing.exitCode === 0 ? listing.stdout : undefined;
}

/** The superuser's address of a server on this machine. */
export function connectionString(port: number, password: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** Whether the server lets us in now. */
export async function accepts(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
