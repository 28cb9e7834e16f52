import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from '#database/embedded';
import type { INestApplicationContext } from '@nestjs/common';
import { openAdministration } from '../../api/src/administration.app.js';
import { readConfig } from '../../api/src/platform/config/config.js';
import { DomainError } from '../../api/src/platform/errors/domain-error.js';
import { joinDatabase } from '../../local/src/database.js';
import { readDatabaseSettings, StartProblem, type DatabaseSettings } from '../../local/src/settings.js';
import { CommandProblem, EXIT } from './exit.js';

/**
 * Runs `work` with the product's services on the database of DATABASE_URL, or on the embedded one in DATA_DIR: beside a running
 * `npm start`, or by starting it for the moment.
 */
export async function withAdministration<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  try {
    const settings = readDatabaseSettings(process.env);
    requireDatabase(settings);
    const database = await joinDatabase(settings);
    try {
      const app = await openAdministration(readConfig({ API_DATABASE_URL: database.apiUrl, LOG_LEVEL: 'silent' }));
      try {
        return await work(app);
      } finally {
        await app.close();
      }
    } finally {
      await database.stop();
    }
  } catch (error) {
    throw asCommandProblem(error);
  }
}

/** An empty database has no agency: making one here would only hide that DATA_DIR is another folder than the one in use. */
function requireDatabase({ dataDir, databaseUrl }: DatabaseSettings): void {
  if (databaseUrl !== undefined || existsSync(join(dataDir, 'postgres'))) return;
  throw new CommandProblem(
    EXIT.refused,
    `There is no database in ${dataDir} yet. Run npm start first, or set DATA_DIR or DATABASE_URL.`,
  );
}

/** What can be told in a line becomes one; anything else stays as it is. */
function asCommandProblem(error: unknown): unknown {
  if (error instanceof DomainError) {
    const unusable = error.definition.status === 400;
    return new CommandProblem(unusable ? EXIT.unusable : EXIT.refused, error.sentence('en'));
  }
  const isOfMachine =
    error instanceof StartProblem ||
    error instanceof EmbeddedPostgresError ||
    (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM'));
  return isOfMachine ? new CommandProblem(EXIT.refused, error.message) : error;
}
