import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Client, Pool } from 'pg';
import { z } from 'zod';
import { explainEngineError, type ScriptFailure } from './migration-error.js';

/** Node has it; the type libraries in use do not. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

let loading: Promise<void> | undefined;

/** Prisma's schema engine is WebAssembly from npm: unlike the binary of its CLI, it needs no download. */
async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(join(dirname(script), 'schema_engine_bg.wasm'));
  const imports = Object.fromEntries(
    Object.entries(bindings).map(([name, value]) => [name, name.startsWith('__wbg_setTimeout_') ? idleTimer : value]),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') (start as () => void)();
}

/** The engine does not clear the timer of its ten-second lock; it must not keep a finished process alive. */
function idleTimer(callback: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(callback, milliseconds).unref();
}

/**
 * Lends the schema engine, connected to a database.
 * @param datamodels the schema files, `[path, content]`, where the command needs them
 */
export async function withSchemaEngine<T>(
  url: string,
  datamodels: [string, string][] | undefined,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await (loading ??= load());
  const connections = new Connections(url);
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(connections);
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter);
    try {
      return await work(engine);
    } catch (error) {
      throw explainEngineError(error, connections.scriptFailure);
    } finally {
      engine.free();
    }
  } finally {
    await connections.close();
  }
}

const { Character: CHARACTER, CharacterArray: CHARACTER_ARRAY } = ColumnTypeEnum;
const CHAR_OID = 18;
const CHAR_ARRAY_OID = 1002;

const queryResult = z.looseObject({ fields: z.array(z.looseObject({ dataTypeID: z.number() })) });

/**
 * PrismaPg refuses the catalogue's one-byte type "char", which the engine needs to describe a database, though it knows
 * arrays of it. Such columns are passed through as arrays and given their own type again behind PrismaPg.
 */
function legible(pool: Pool): Pool {
  const query = async (...args: Parameters<Pool['query']>): Promise<unknown> => {
    const result = await Promise.resolve<unknown>(pool.query(...args));
    const read = queryResult.safeParse(result);
    if (!read.success) return result;
    const fields = read.data.fields.map((field) =>
      field.dataTypeID === CHAR_OID ? { ...field, dataTypeID: CHAR_ARRAY_OID } : field,
    );
    return { ...read.data, fields };
  };
  return new Proxy(pool, {
    get: (target, name): unknown => (name === 'query' ? query : Reflect.get(target, name, target)),
  });
}

function describe(error: unknown): ScriptFailure | undefined {
  if (!isDriverAdapterError(error)) return undefined;
  return { message: error.cause.originalMessage ?? error.message, code: error.cause.originalCode };
}

/**
 * The engine's way to PostgreSQL. It differs from PrismaPg in this:
 * - A script goes to the server whole. PrismaPg splits it at every semicolon, also inside function bodies and strings,
 *   and would leave half of a failed migration behind.
 * - The scratch database is addressed by its own URL. PrismaPg keeps the connection string, which wins over the database
 *   name, and so would work in the real database.
 * - The catalogue's type "char" can be read.
 * - Everything is closed and dropped at the end.
 */
class Connections implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  /** What the database said about the last script it refused; the engine passes on only part of it. */
  scriptFailure: ScriptFailure | undefined;
  readonly #url: string;
  readonly #open = new Set<SqlDriverAdapter>();
  readonly #scratchDatabases: string[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  connect(): Promise<SqlDriverAdapter> {
    return this.#connect(this.#url);
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await this.#administer(`create database "${database}" template template0`);
    this.#scratchDatabases.push(database);
    const url = new URL(this.#url);
    url.pathname = `/${database}`;
    return this.#connect(url.href);
  }

  /** Ends what the engine left open and drops the scratch databases. */
  async close(): Promise<void> {
    await Promise.all([...this.#open].map((adapter) => adapter.dispose()));
    for (const database of this.#scratchDatabases)
      await this.#administer(`drop database if exists "${database}" with (force)`);
  }

  async #connect(connectionString: string): Promise<SqlDriverAdapter> {
    const pool = new Pool({ connectionString });
    const adapter: SqlDriverAdapter = await new PrismaPg(legible(pool), { disposeExternalPool: true }).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type) => (type === CHARACTER_ARRAY ? CHARACTER : type));
      return { ...result, columnTypes };
    };
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      if (this.#open.delete(adapter)) await dispose();
    };
    // Without parameters this is PostgreSQL's simple query: all statements in one transaction.
    adapter.executeScript = async (script) => {
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] }).catch((error: unknown) => {
        this.scriptFailure = describe(error);
        throw error;
      });
    };
    this.#open.add(adapter);
    return adapter;
  }

  async #administer(statement: string): Promise<void> {
    const client = new Client({ connectionString: this.#url });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
}
