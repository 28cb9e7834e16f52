import { defineJob } from '#database';

/** Asks the pages server what visitors now read, and writes down that it is what was published. */
export const confirmPublication = defineJob<{
  readonly agencyId: string;
  readonly clientId: string;
  readonly documentId: string;
  readonly publicUrl: string;
  readonly sha256: string;
}>('publication.confirm');
