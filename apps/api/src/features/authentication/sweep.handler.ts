import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { JobHandler } from '../../platform/jobs/job-handler.js';
import { LOGGER, type Logger } from '../../platform/logging/logger.js';
import { sweepEnded } from './authentication.repository.js';
import { sweepJob } from './sweep.job.js';

/** Rows of each kind in one transaction, and transactions in one run: also after an attack on the sign-in a run ends; the next one goes on. */
const MOST_ROWS = 5_000;
const MOST_ROUNDS = 20;

@Injectable()
export class SweepHandler implements JobHandler {
  readonly job = sweepJob;
  readonly every = '*/10 * * * *';

  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const swept = await this.database.atTheDoor({}, (tx) => sweepEnded(tx, MOST_ROWS));
      this.logger.info({ swept }, 'ended access swept');
      if (Math.max(swept.sessions, swept.invitations, swept.failures) < MOST_ROWS) return;
    }
  }
}
