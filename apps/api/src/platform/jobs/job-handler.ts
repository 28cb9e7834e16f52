import type { JobDefinition } from '#database';

export const JOB_HANDLERS = Symbol('JobHandlers');

/** What is done for a job. May run more than once for the same job, and must not do harm then. */
export interface JobHandler<Payload extends object = object> {
  readonly job: JobDefinition<Payload>;
  /** When it is done by itself: a cron pattern in UTC. A run that was missed is not made up for. */
  readonly every?: string;
  handle(payload: Payload): Promise<void>;
}
