import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from './platform/config/config.js';
import { JOB_HANDLERS, type JobHandler } from './platform/jobs/job-handler.js';
import { startJobs } from './platform/jobs/job-runner.js';
import { LOGGER, type Logger } from './platform/logging/logger.js';
import { NestLogger } from './platform/logging/nest-logger.js';
import { WorkerModule } from './worker.module.js';

const config = readConfig(process.env);
if (config.jobsDatabaseUrl === undefined)
  throw new Error('Environment variable JOBS_DATABASE_URL: the worker needs it');
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
  logger: false,
  abortOnError: false,
});
const logger = app.get<Logger>(LOGGER);
app.useLogger(new NestLogger(logger));
const runner = await startJobs(config.jobsDatabaseUrl, app.get<readonly JobHandler[]>(JOB_HANDLERS), logger);

let stopping: Promise<void> | undefined;
const stop = (): Promise<void> =>
  (stopping ??= (async () => {
    await runner.stop();
    await app.close();
    // Listening for its end keeps the channel to whoever started us open, and an open channel keeps us.
    if (process.connected) process.disconnect();
  })());
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
// When whoever started us is gone, however it went, nobody would stop us.
process.once('disconnect', () => void stop());
process.send?.('ready');
