import { stripVTControlCharacters } from 'node:util';

/**
 * - MIGRATION_FAILED: the database refused a migration.
 * - MIGRATION_UNFINISHED: an earlier run began a migration and did not complete it; a person must look.
 * - MIGRATION_UNREADABLE: a migration folder has no migration.sql.
 * - MIGRATIONS_LOCKED: another process is still migrating.
 * - SCHEMA_INVALID: the `.prisma` files do not form a schema.
 * - ENGINE_FAILED: anything else Prisma's engine reports.
 */
export type MigrationErrorCode =
  | 'MIGRATION_FAILED'
  | 'MIGRATION_UNFINISHED'
  | 'MIGRATION_UNREADABLE'
  | 'MIGRATIONS_LOCKED'
  | 'SCHEMA_INVALID'
  | 'ENGINE_FAILED';

/** Why migrations were not applied or compared; `migration` names the folder at fault. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly code: MigrationErrorCode;
  readonly migration: string | undefined;

  constructor(code: MigrationErrorCode, message: string, options: { migration?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.migration = options.migration;
  }
}

/** The database's own words about the script it refused. */
export interface ScriptFailure {
  readonly message: string;
  /** SQLSTATE. */
  readonly code: string | undefined;
}

/** Turns what the engine throws into one of our errors. */
export function explainEngineError(cause: unknown, script: ScriptFailure | undefined): MigrationError {
  const { message, code } = readEngineError(cause);
  if (code === 'P1012') return new MigrationError('SCHEMA_INVALID', message, { cause });
  if (code === 'P3009') return unfinished(message, cause);
  const migration = /migration_name="([^"]+)"/.exec(message)?.[1] ?? /^Migration `([^`]+)` failed/.exec(message)?.[1];
  if (migration === undefined) return new MigrationError('ENGINE_FAILED', withoutTrace(message), { cause });
  const state = script?.code === undefined ? '' : ` (SQLSTATE ${script.code})`;
  return new MigrationError(
    'MIGRATION_FAILED',
    `Migration ${migration} failed: ${script?.message ?? withoutTrace(message)}${state}. ` +
      'Its file is one transaction, so nothing of it remains unless the file itself commits.',
    { migration, cause },
  );
}

function unfinished(message: string, cause: unknown): MigrationError {
  const [, migration, startedAt] = /The `([^`]+)` migration started at (.+?) failed/.exec(message) ?? [];
  if (migration === undefined) return new MigrationError('MIGRATION_UNFINISHED', withoutTrace(message), { cause });
  return new MigrationError(
    'MIGRATION_UNFINISHED',
    `Migration ${migration} began at ${startedAt} and did not finish, so no migration is applied. See what it left in the ` +
      `database, then mark it: prisma migrate resolve --rolled-back ${migration} (or --applied ${migration}).`,
    { migration, cause },
  );
}

function readEngineError(error: unknown): { message: string; code: string | undefined } {
  if (!(error instanceof Error)) return { message: String(error), code: undefined };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { message: stripVTControlCharacters(error.message).trim(), code };
}

/** The engine appends the path through its own functions, one numbered line each. */
function withoutTrace(message: string): string {
  return message.split(/\n\s+0: /)[0]?.trim() ?? message;
}
