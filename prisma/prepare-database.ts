import { readFileSync } from 'node:fs';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { applyMigrations } from './migrate.js';

/** Connection strings of the three roles. `owner` runs migrations and the worker's queue. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly api: string;
  readonly pages: string;
}

export interface PrepareOptions {
  /** Passwords the two roles get. */
  readonly passwords: { readonly api: string; readonly pages: string };
  readonly log?: (line: string) => void;
}

export type DatabaseProblem = 'UNREACHABLE' | 'REFUSED' | 'NO_DATABASE' | 'TOO_OLD' | 'NOT_ALLOWED';

/** Why a database cannot be used, in one line. */
export class DatabaseProblemError extends Error {
  constructor(
    readonly problem: DatabaseProblem,
    message: string,
  ) {
    super(message);
    this.name = 'DatabaseProblemError';
  }
}

const OLDEST_VERSION = 15;

/**
 * Brings a database to the state the code needs: roles, migrations, job queue. Safe to run again and from several processes.
 * `adminUrl` must be allowed to create roles.
 */
export async function prepareDatabase(adminUrl: string, { passwords, log }: PrepareOptions): Promise<DatabaseUrls> {
  const admin = await connect(adminUrl);
  try {
    await requireVersion(admin);
    await createRoles(admin, passwords);
  } finally {
    await admin.end();
  }
  const urls = databaseUrls(adminUrl, passwords);
  const { owner } = urls;
  const { applied } = await applyMigrations(owner, log ? { log } : {});
  if (applied.length > 0) log?.(`Applied ${String(applied.length)} migrations`);
  await runMigrations({ connectionString: owner, noPreparedStatements: true });
  return urls;
}

/** The addresses of a database that is prepared; asks and changes nothing. */
export function databaseUrls(adminUrl: string, passwords: PrepareOptions['passwords']): DatabaseUrls {
  return {
    owner: asRole(adminUrl, 'vern_owner'),
    api: asUser(adminUrl, 'vern_api', passwords.api),
    pages: asUser(adminUrl, 'vern_pages', passwords.pages),
  };
}

/** Connects, or says in a line why not. Throws DatabaseProblemError UNREACHABLE, REFUSED or NO_DATABASE. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (cause) {
    const { host, port } = client;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === '28P01' || code === '28000') {
      throw new DatabaseProblemError(
        'REFUSED',
        `The database at ${host}:${String(port)} refused the connection (${code}). Check user and password.`,
      );
    }
    if (code === '3D000') {
      throw new DatabaseProblemError(
        'NO_DATABASE',
        `The server at ${host}:${String(port)} has no database of that name (${code}). Create it, or correct the name.`,
      );
    }
    throw new DatabaseProblemError(
      'UNREACHABLE',
      `No database answers at ${host}:${String(port)}. Check that it runs and that the address is right.`,
    );
  }
  return client;
}

async function requireVersion(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ number: string; name: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS name`,
  );
  const [row] = rows;
  if (row && Number(row.number) >= OLDEST_VERSION * 10_000) return;
  throw new DatabaseProblemError(
    'TOO_OLD',
    `The database is PostgreSQL ${row?.name ?? '?'}. Vern needs ${String(OLDEST_VERSION)} or newer.`,
  );
}

async function createRoles(admin: pg.Client, passwords: PrepareOptions['passwords']): Promise<void> {
  try {
    // Two processes may start together; roles belong to the whole server.
    await admin.query('BEGIN; SELECT pg_advisory_xact_lock(7236211)');
    await admin.query(readFileSync(new URL('./roles.sql', import.meta.url), 'utf8'));
    await admin.query(`ALTER ROLE vern_api LOGIN PASSWORD ${pg.escapeLiteral(passwords.api)}`);
    await admin.query(`ALTER ROLE vern_pages LOGIN PASSWORD ${pg.escapeLiteral(passwords.pages)}`);
    await admin.query('COMMIT');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === '42501') {
      throw new DatabaseProblemError(
        'NOT_ALLOWED',
        'The database user may not create roles. Give it CREATEROLE, or run prisma/roles.sql as an administrator.',
      );
    }
    throw cause;
  }
}

function asRole(url: string, role: string): string {
  const changed = new URL(url);
  changed.searchParams.set('options', `-c role=${role}`);
  return changed.href.replaceAll('+', '%20');
}

function asUser(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = encodeURIComponent(password);
  return changed.href;
}
