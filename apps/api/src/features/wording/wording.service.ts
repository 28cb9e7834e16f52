import { Inject, Injectable } from '@nestjs/common';
import { actorName, Database, enqueue, type AgencyContext, type TenantTx } from '#database';
import type { Clock, InterfaceLocale } from '#kernel';
import { checkOwnClause, STANDARD_CLAUSES } from '#policy';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CLOCK } from '../../platform/platform.module.js';
import { AuditService, type AuditAction } from '../audit/index.js';
import { refreshDrafts } from '../documents/index.js';
import { lockRevision } from '../facts/index.js';
import { listClauses, type ListedClause } from './clause-list.js';
import { refreshDraftsJob } from './refresh-drafts.job.js';
import { beginRefresh, findRefresh, type RefreshRow } from './refresh.repository.js';
import { inLanguage } from './problems.js';
import { wordingErrors } from './wording.errors.js';
import * as repository from './wording.repository.js';

/** Clauses in own words that an agency, and each of its clients, can have. */
const LIMITS = { agency: 500, client: 200 } as const;

export interface Change extends repository.WordingPlace {
  /** The revision the edit began from, 0 for none; absent: save over whatever is there. */
  readonly expectedRevision: number | null;
}

export interface Changed {
  /** Null when an added clause is gone. */
  readonly clause: ListedClause | null;
  /** The round over the agency's clients; null for a client's own wording, whose drafts are up to date at once. */
  readonly refresh: RefreshRow | null;
}

@Injectable()
export class WordingService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Says a clause in own words. Throws CLAUSE_INVALID with every problem, CLAUSE_CONFLICT with what the other saved, or
   * CLAUSE_LIMIT; nothing is stored then.
   */
  async save(context: AgencyContext, change: Change, text: string, language: InterfaceLocale): Promise<Changed> {
    const { kind, path, locale } = change;
    const problems = checkOwnClause({ kind, path, locale, text });
    if (problems.length > 0)
      throw new DomainError(wordingErrors.CLAUSE_INVALID, {
        count: problems.length,
        problems: problems.map(inLanguage(language)),
      });
    return this.change(context, change, 'clause.saved', async (tx, newest) => {
      if (newest?.text == null) await requireRoom(tx, change.clientId);
      return { text, base: STANDARD_CLAUSES.source(locale, kind, path) ?? null };
    });
  }

  /** Says the clause in standard words again, or no more when it was added. */
  async remove(context: AgencyContext, change: Change): Promise<Changed> {
    return this.change(context, change, 'clause.removed', (_, newest) => {
      if (newest?.text == null) throw new DomainError(commonErrors.NOT_FOUND);
      return { text: null, base: null };
    });
  }

  /** Keeps own wording as it is, over what the standard clause says now. */
  async acceptStandard(context: AgencyContext, change: Change): Promise<Changed> {
    return this.change(context, change, 'clause.standard-accepted', (_, newest) => {
      if (newest?.text == null) throw new DomainError(commonErrors.NOT_FOUND);
      const base = STANDARD_CLAUSES.source(change.locale, change.kind, change.path);
      if (base === undefined) throw new DomainError(commonErrors.INPUT_INVALID, { field: 'path' });
      return { text: newest.text, base };
    });
  }

  /** How far the last change of the agency's wording has come. */
  async refresh(context: AgencyContext): Promise<RefreshRow | null> {
    return this.database.withAgency(context, findRefresh);
  }

  private async change(
    context: AgencyContext,
    { expectedRevision, ...place }: Change,
    action: AuditAction,
    decide: (
      tx: TenantTx,
      newest: repository.WordingRow | null,
    ) => Promise<{ text: string | null; base: string | null }> | { text: string | null; base: string | null },
  ): Promise<Changed> {
    const { agencyId } = context;
    const { clientId, kind, path, locale } = place;
    // What the whole agency says is not for somebody who belongs to one client.
    if (clientId === null && context.clientId !== null) throw new DomainError(commonErrors.FORBIDDEN);
    return this.database.withAgency(context, async (tx) => {
      await repository.lockWording(tx, agencyId);
      if (clientId !== null && (await lockRevision(tx, clientId)) === undefined)
        throw new DomainError(commonErrors.NOT_FOUND);
      const newest = await repository.findNewest(tx, place);
      requireRevision(newest, expectedRevision);
      const next = await decide(tx, newest);
      const now = this.clock.now();
      const revision = (newest?.revision ?? 0) + 1;
      const savedBy = actorName(context.actor);
      await repository.insertRevision(tx, { agencyId, ...place, ...next, revision, savedBy, savedAt: now });
      await this.audit.record(tx, context, {
        action,
        subject: clientId === null ? `agency:${agencyId}` : `client:${clientId}`,
        ...(clientId !== null && { clientId }),
        detail: { kind, path, locale, revision },
      });
      const refresh = next.text === newest?.text ? null : await this.bringUpToDate(tx, context, clientId, now);
      const clauses = listClauses(place, await repository.findInForce(tx, place));
      return { clause: clauses.find((clause) => clause.path === path) ?? null, refresh };
    });
  }

  /** One client's drafts at once; those of all clients by a job. */
  private async bringUpToDate(
    tx: TenantTx,
    { agencyId }: AgencyContext,
    clientId: string | null,
    now: Date,
  ): Promise<RefreshRow | null> {
    if (clientId !== null) {
      await refreshDrafts(tx, this.clock, [clientId]);
      return null;
    }
    const refresh = await beginRefresh(tx, agencyId, now);
    if (refresh.finishedAt === null)
      await enqueue(tx, refreshDraftsJob, { agencyId, round: refresh.round }, `${refreshDraftsJob.name}:${agencyId}`);
    return refresh;
  }
}

async function requireRoom(tx: TenantTx, clientId: string | null): Promise<void> {
  const limit = clientId === null ? LIMITS.agency : LIMITS.client;
  if ((await repository.countInForce(tx, clientId)) >= limit)
    throw new DomainError(wordingErrors.CLAUSE_LIMIT, { limit });
}

function requireRevision(newest: repository.WordingRow | null, expectedRevision: number | null): void {
  const currentRevision = newest?.text == null ? 0 : newest.revision;
  if (expectedRevision === null || expectedRevision === currentRevision) return;
  throw new DomainError(wordingErrors.CLAUSE_CONFLICT, {
    expectedRevision,
    currentRevision,
    savedBy: newest?.savedBy,
    savedAt: newest?.savedAt.toISOString(),
    text: newest?.text,
  });
}
