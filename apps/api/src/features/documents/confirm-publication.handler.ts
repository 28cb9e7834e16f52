import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import { grantContext } from '#database/grant';
import type { AgencyId, Clock } from '#kernel';
import type { JobHandler } from '../../platform/jobs/job-handler.js';
import { CLOCK } from '../../platform/platform.module.js';
import { AuditService } from '../audit/index.js';
import { findLiveVersions } from './documents.repository.js';
import { confirmPublication } from './publication.job.js';

type Payload = NonNullable<(typeof confirmPublication)['payload']>;

/** Reads the hosted document as a visitor would. Fails, and so is tried again, while pages show something else. */
@Injectable()
export class ConfirmPublicationHandler implements JobHandler<Payload> {
  readonly job = confirmPublication;

  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(payload: Payload): Promise<void> {
    const context = grantContext({
      agencyId: payload.agencyId as AgencyId,
      clientId: null,
      role: null,
      actions: [],
      actor: { type: 'system', id: 'publication-check' },
    });
    const [live] = await this.database.withAgency(context, (tx) =>
      findLiveVersions(tx, [payload.documentId], this.clock.now()),
    );
    // A newer version has been published meanwhile; its own job confirms it.
    if (live?.sha256 !== payload.sha256) return;
    const response = await fetch(`${payload.publicUrl}.json`, { signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`Pages answered ${String(response.status)}`);
    const shown = (await response.json()) as { version?: { sha256?: string } };
    if (shown.version?.sha256 !== payload.sha256) throw new Error('Pages show another version');
    await this.database.withAgency(context, (tx) =>
      this.audit.record(tx, context, {
        action: 'publication.confirmed',
        subject: `document:${payload.documentId}`,
        clientId: payload.clientId,
        detail: { sha256: payload.sha256 },
      }),
    );
  }
}
