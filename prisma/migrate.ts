import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '#database/embedded';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MigrationError } from './engine/migration-error.js';
import { withMigrationLock } from './engine/migration-lock.js';
import { withSchemaEngine } from './engine/schema-engine.js';

const MIGRATIONS = fileURLToPath(new URL('./migrations/', import.meta.url));
const SCHEMA = fileURLToPath(new URL('./schema/', import.meta.url));
const NOTHING_EXCLUDED = { externalTables: [], externalEnums: [] };

export interface ApplyMigrationsOptions {
  /** Told what happens, one sentence at a time. */
  log?: (message: string) => void;
  /** Folders `<timestamp>_<name>/migration.sql`; those beside this file if not given. */
  migrationsDir?: string;
}

/**
 * Applies the migrations that the database does not have, in order of their timestamps. Each file is one transaction.
 * Keeps Prisma's `_prisma_migrations` table, so `prisma migrate deploy` can be used instead. Processes that start
 * together wait for each other.
 * @param url of a role that may create tables (the owner of the schema)
 * @returns the names of the migrations applied by this call
 * @throws MigrationError see its codes
 */
export async function applyMigrations(
  url: string,
  { log, migrationsDir = MIGRATIONS }: ApplyMigrationsOptions = {},
): Promise<{ applied: string[] }> {
  const migrationsList = await readMigrations(migrationsDir, '');
  const apply = async (): Promise<string[]> =>
    withSchemaEngine(url, undefined, async (engine) => {
      const result = await engine.applyMigrations({ migrationsList, filters: NOTHING_EXCLUDED });
      return result.appliedMigrationNames;
    });
  const applied = await withMigrationLock(url, log, apply);
  for (const name of applied) log?.(`Applied migration ${name}`);
  return { applied };
}

export interface DiffMigrationOptions {
  /** A server on which a scratch database may be made; a temporary embedded one if not given. */
  url?: string;
  /** SQL run in the scratch database before the migrations, for what they take for granted (roles). */
  before?: string;
  migrationsDir?: string;
  /** A folder of `.prisma` files that together are the schema. */
  schemaDir?: string;
}

/**
 * The SQL that the next migration needs so that the migrations add up to the schema; empty when they agree. What Prisma
 * does not model (policies, grants, functions, triggers) is not compared.
 * @throws MigrationError when a migration does not run, or the schema is not valid
 */
export async function diffMigration(options: DiffMigrationOptions = {}): Promise<string> {
  const { url, before = '', migrationsDir = MIGRATIONS, schemaDir = SCHEMA } = options;
  if (url === undefined) return withTemporaryServer((temporary) => diffMigration({ ...options, url: temporary }));
  const [migrations, files] = await Promise.all([readMigrations(migrationsDir, before), readSchema(schemaDir)]);
  const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
  return withSchemaEngine(url, datamodels, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: NOTHING_EXCLUDED,
    });
    const script = (stdout ?? '').trim();
    return script === '-- This is an empty migration.' ? '' : script;
  });
}

async function withTemporaryServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vern-diff-'));
  try {
    const server = await startEmbeddedPostgres({ dataDir, fast: true });
    try {
      return await work(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function readMigrations(baseDir: string, shadowDbInitScript: string): Promise<MigrationList> {
  const lockfile = await readFile(join(baseDir, 'migration_lock.toml'), 'utf8').catch(
    () => 'provider = "postgresql"\n',
  );
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = names.sort().map(async (name) => {
    const file = join(baseDir, name, 'migration.sql');
    const value = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new MigrationError('MIGRATION_UNREADABLE', `Migration ${name} has no readable migration.sql.`, {
        migration: name,
        cause,
      });
    });
    return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } };
  });
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: lockfile },
    shadowDbInitScript,
    migrationDirectories: await Promise.all(migrationDirectories),
  };
}

async function readSchema(schemaDir: string): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(schemaDir, { recursive: true })).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(schemaDir, name);
      return { path, content: await readFile(path, 'utf8') };
    }),
  );
}
