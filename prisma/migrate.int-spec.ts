import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#database/embedded';
import { Client } from 'pg';
import { applyMigrations, diffMigration } from './migrate.js';

const FIRST = '20260101000000_agencies';
const SECOND = '20260102000000_clients';

let folder: string;
let migrationsDir: string;
let schemaDir: string;
let server: EmbeddedPostgres;
let url: string;
let databases = 0;

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function migration(name: string, sql: string): Promise<void> {
  await mkdir(join(migrationsDir, name), { recursive: true });
  await writeFile(join(migrationsDir, name, 'migration.sql'), sql);
}

async function schema(file: string, text: string): Promise<void> {
  await mkdir(schemaDir, { recursive: true });
  await writeFile(join(schemaDir, file), text);
}

const AGENCIES = `
CREATE TYPE "Plan" AS ENUM ('SMALL', 'LARGE');
CREATE TABLE "agency" (
  "id" UUID NOT NULL,
  "name" TEXT NOT NULL DEFAULT 'semi;colon',
  "plan" "Plan" NOT NULL,
  CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "agency" FORCE ROW LEVEL SECURITY;
CREATE FUNCTION agency_count() RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1;
  RETURN (SELECT count(*) FROM "agency"); -- a comment; with a semicolon
END $$;`;
const CLIENTS = `
CREATE TABLE "client" (
  "id" UUID NOT NULL,
  "agency_id" UUID NOT NULL,
  CONSTRAINT "client_pkey" PRIMARY KEY ("agency_id", "id")
);
ALTER TABLE "client" ADD CONSTRAINT "client_agency_id_fkey"
  FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;`;
const AGENCY_MODEL = `
model Agency {
  id      String   @id @db.Uuid
  name    String   @default("semi;colon")
  plan    Plan
  clients Client[]
  @@map("agency")
}
enum Plan {
  SMALL
  LARGE
}`;
const CLIENT_MODEL = `
model Client {
  id       String @db.Uuid
  agencyId String @map("agency_id") @db.Uuid
  agency   Agency @relation(fields: [agencyId], references: [id])
  @@id([agencyId, id])
  @@map("client")
}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vern-migrate-'));
  server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), fast: true });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  databases += 1;
  url = server.url;
  await query(`create database trial_${databases}`);
  const address = new URL(server.url);
  address.pathname = `/trial_${databases}`;
  url = address.href;
  migrationsDir = join(folder, `migrations-${databases}`);
  schemaDir = join(folder, `schema-${databases}`);
  await mkdir(migrationsDir);
});

describe('applying migrations', () => {
  it('applies what is missing, in order, and says what it did', async () => {
    const told: string[] = [];
    const log = (message: string): void => void told.push(message);
    await migration(FIRST, AGENCIES);
    expect(await applyMigrations(url, { migrationsDir, log })).toEqual({ applied: [FIRST] });
    await migration(SECOND, CLIENTS);
    expect(await applyMigrations(url, { migrationsDir, log })).toEqual({ applied: [SECOND] });
    expect(await applyMigrations(url, { migrationsDir, log })).toEqual({ applied: [] });
    expect(told).toEqual([`Applied migration ${FIRST}`, `Applied migration ${SECOND}`]);
    expect(await query('select agency_count() as count')).toEqual([{ count: '0' }]);
  });

  it('keeps the history where `prisma migrate deploy` looks for it', async () => {
    await migration(FIRST, AGENCIES);
    await applyMigrations(url, { migrationsDir });
    const history = await query(
      'select migration_name, applied_steps_count as steps, length(checksum) as checksum, finished_at is not null as finished from _prisma_migrations',
    );
    expect(history).toEqual([{ migration_name: FIRST, steps: 1, checksum: 64, finished: true }]);
  });

  it('does nothing twice when two processes start together', async () => {
    await migration(FIRST, AGENCIES);
    await migration(SECOND, CLIENTS);
    const runs = await Promise.all([1, 2, 3].map(() => applyMigrations(url, { migrationsDir })));
    expect(runs.flatMap(({ applied }) => applied).sort()).toEqual([FIRST, SECOND]);
  });

  it('names a failed migration and its reason, keeps nothing of it, and reports it until someone looks', async () => {
    await migration(FIRST, AGENCIES);
    await migration(SECOND, `create table half (id int);\ninsert into "nowhere" values (1);`);
    await expect(applyMigrations(url, { migrationsDir })).rejects.toMatchObject({
      name: 'MigrationError',
      code: 'MIGRATION_FAILED',
      migration: SECOND,
      message: expect.stringContaining('relation "nowhere" does not exist (SQLSTATE 42P01)'),
    });
    expect(await query(`select to_regclass('half') as half, to_regclass('agency') is not null as agency`)).toEqual([
      { half: null, agency: true },
    ]);
    await migration(SECOND, CLIENTS);
    await expect(applyMigrations(url, { migrationsDir })).rejects.toMatchObject({
      code: 'MIGRATION_UNFINISHED',
      migration: SECOND,
      message: expect.stringMatching(/did not finish.*--rolled-back 20260102000000_clients/),
    });
  });

  it('refuses a migration folder without its file', async () => {
    await mkdir(join(migrationsDir, FIRST));
    await expect(applyMigrations(url, { migrationsDir })).rejects.toMatchObject({
      code: 'MIGRATION_UNREADABLE',
      migration: FIRST,
    });
  });
});

describe('comparing migrations with the schema', () => {
  beforeEach(async () => {
    await schema('base.prisma', 'datasource db {\n  provider = "postgresql"\n}\n');
    await schema('agency.prisma', AGENCY_MODEL);
    await schema('client.prisma', CLIENT_MODEL);
    await migration(FIRST, AGENCIES);
  });

  it('is empty when they agree, and leaves no scratch database and nothing in the real one', async () => {
    await migration(SECOND, CLIENTS);
    expect(await diffMigration({ url, migrationsDir, schemaDir })).toBe('');
    expect(await query(`select datname from pg_database where datname like 'prisma%'`)).toEqual([]);
    expect(await query(`select to_regclass('agency') as agency`)).toEqual([{ agency: null }]);
  });

  it('is the SQL of the next migration when the schema is ahead', async () => {
    const sql = await diffMigration({ url, migrationsDir, schemaDir });
    expect(sql).toContain('CREATE TABLE "client"');
    await migration(SECOND, sql);
    expect(await diffMigration({ url, migrationsDir, schemaDir })).toBe('');
    expect(await applyMigrations(url, { migrationsDir })).toEqual({ applied: [FIRST, SECOND] });
  });

  it('runs on a temporary server of its own, with what the migrations take for granted', async () => {
    await migration(SECOND, `${CLIENTS}\nGRANT SELECT ON "client" TO diff_reader;`);
    expect(await diffMigration({ before: 'create role diff_reader', migrationsDir, schemaDir })).toBe('');
  });

  it('names a migration that does not run', async () => {
    await migration(SECOND, 'create tabel client ();');
    await expect(diffMigration({ url, migrationsDir, schemaDir })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      migration: SECOND,
    });
  });

  it('shows where the schema is not valid', async () => {
    await schema('client.prisma', CLIENT_MODEL.replace('@relation', '@relative'));
    await expect(diffMigration({ url, migrationsDir, schemaDir })).rejects.toMatchObject({
      code: 'SCHEMA_INVALID',
      message: expect.stringContaining('client.prisma'),
    });
  });
});
