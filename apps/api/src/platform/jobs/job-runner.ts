import { parseCronItems, run, type Runner } from 'graphile-worker';
import { describeForQueue } from './queue-logger.js';
import type { Logger } from '../logging/logger.js';
import type { JobHandler } from './job-handler.js';

/** Runs jobs until stopped. A job that fails is tried again, later and later; a job nobody handles stays, and is said loudly. */
export async function startJobs(
  connectionString: string,
  handlers: readonly JobHandler[],
  logger: Logger,
): Promise<Runner> {
  const taskList = Object.fromEntries(
    handlers.map((handler) => [handler.job.name, (payload: unknown) => handler.handle(payload as object)]),
  );
  // One at a time: a run that waits or is tried again is not joined by the next.
  const cronItems = handlers.flatMap(({ job: { name }, every }) =>
    every === undefined ? [] : [{ task: name, match: every, options: { jobKey: name, maxAttempts: 3 } }],
  );
  return run({
    connectionString,
    taskList,
    parsedCronItems: parseCronItems(cronItems),
    concurrency: 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    noPreparedStatements: true,
    logger: describeForQueue(logger),
  });
}
