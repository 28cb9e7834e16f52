import { Client } from 'pg';
import { MigrationError } from './migration-error.js';

/** Any number of our own; Prisma's CLI uses another and is kept out by its own means. */
const LOCK = 5_637_001;
const WAIT_MS = 60_000;
const POLL_MS = 100;

/**
 * Runs the work while no other process of ours migrates this database. The lock belongs to a connection, so it is free
 * again if this process dies.
 * @throws MigrationError MIGRATIONS_LOCKED after 60 seconds
 */
export async function withMigrationLock<T>(
  url: string,
  log: ((message: string) => void) | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await takeLock(client, log);
    return await work();
  } finally {
    await client.end();
  }
}

async function takeLock(client: Client, log: ((message: string) => void) | undefined): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  for (let attempt = 0; ; attempt += 1) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK]);
    if (rows[0]?.taken) return;
    if (attempt === 0) log?.('Another process is applying migrations; waiting for it');
    if (Date.now() > deadline) {
      throw new MigrationError('MIGRATIONS_LOCKED', 'Another process has been applying migrations for over a minute.');
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
