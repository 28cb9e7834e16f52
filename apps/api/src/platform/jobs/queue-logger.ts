import { Logger as QueueLogger } from 'graphile-worker';
import type { Logger } from '../logging/logger.js';

/** The queue's messages in our log. Its texts can quote payloads, so only failures are kept, and without their text. */
export function describeForQueue(logger: Logger): QueueLogger {
  return new QueueLogger((scope) => (level, _message, meta) => {
    if (`${level}` !== 'error') return;
    logger.error({ task: scope.taskIdentifier, jobId: scope.jobId, err: meta?.error }, 'job failed');
  });
}
