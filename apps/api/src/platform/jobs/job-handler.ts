import type { JobDefinition } from '#database';

export const JOB_HANDLERS = Symbol('JobHandlers');

/** What is done for a job. May run more than once for the same job, and must not do harm then. */
export interface JobHandler<Payload extends object = object> {
  readonly job: JobDefinition<Payload>;
  handle(payload: Payload): Promise<void>;
}
