import { defineJob } from '#database';

/** Brings the drafts of an agency's clients up to its newest wording. `round` tells which change of wording asked for it. */
export const refreshDraftsJob = defineJob<{ readonly agencyId: string; readonly round: number }>(
  'wording.refresh-drafts',
);
