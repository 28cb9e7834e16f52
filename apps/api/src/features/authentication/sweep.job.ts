import { defineJob } from '#database';

/** Deletes sessions, invitations and throttle rows that have ended. */
export const sweepJob = defineJob<Record<string, never>>('access.sweep');
