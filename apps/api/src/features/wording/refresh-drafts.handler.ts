import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import { grantContext } from '#database/grant';
import type { AgencyId, Clock } from '#kernel';
import type { JobHandler } from '../../platform/jobs/job-handler.js';
import { CLOCK } from '../../platform/platform.module.js';
import { refreshDrafts } from '../documents/index.js';
import { refreshDraftsJob } from './refresh-drafts.job.js';
import * as repository from './refresh.repository.js';

type Payload = NonNullable<(typeof refreshDraftsJob)['payload']>;

/** Clients in one transaction. */
const BATCH = 100;

/** Goes on where the round stopped, batch by batch; does nothing when a newer round has begun. */
@Injectable()
export class RefreshDraftsHandler implements JobHandler<Payload> {
  readonly job = refreshDraftsJob;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ agencyId, round }: Payload): Promise<void> {
    const context = grantContext({
      agencyId: agencyId as AgencyId,
      clientId: null,
      role: null,
      actions: [],
      actor: { type: 'system', id: 'wording' },
    });
    while (
      await this.database.withAgency(context, async (tx) => {
        const refresh = await repository.lockRound(tx, round);
        if (!refresh) return false;
        const clientIds = await repository.lockNextClients(tx, refresh.after, BATCH);
        if (clientIds.length > 0) await refreshDrafts(tx, this.clock, clientIds);
        const last = clientIds.length < BATCH;
        await repository.advanceRefresh(tx, refresh, clientIds, last ? this.clock.now() : null);
        return !last;
      })
    );
  }
}
