import type { INestApplicationContext } from '@nestjs/common';
import { openAdministration } from '../../api/src/administration.app.js';
import { readConfig } from '../../api/src/platform/config/config.js';
import { DomainError } from '../../api/src/platform/errors/domain-error.js';
import { joinDatabase } from '../../local/src/database.js';
import { readSettings, StartProblem } from '../../local/src/settings.js';
import { CommandProblem, EXIT } from './exit.js';

/**
 * Runs `work` with the product's services on the database of DATABASE_URL, or on the embedded one in DATA_DIR: beside a running
 * `npm start`, or by starting it for the moment.
 */
export async function withAdministration<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  try {
    const database = await joinDatabase(readSettings(process.env));
    try {
      const app = await openAdministration(readConfig({ API_DATABASE_URL: database.urls.api, LOG_LEVEL: 'silent' }));
      try {
        return await work(app);
      } finally {
        await app.close();
      }
    } finally {
      await database.stop();
    }
  } catch (error) {
    if (error instanceof StartProblem) throw new CommandProblem(EXIT.refused, error.message);
    if (error instanceof DomainError) throw new CommandProblem(EXIT.refused, error.sentence('en'));
    throw error;
  }
}
