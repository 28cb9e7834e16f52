import { Inject, Injectable } from '@nestjs/common';
import { actorName, Database, enqueue, type AgencyContext } from '#database';
import { dayIn, type Clock, type DocumentKind } from '#kernel';
import { checkFacts, clausesOf, compile, isBlocked, type Finding } from '#policy';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CLOCK } from '../../platform/platform.module.js';
import { AuditService } from '../audit/index.js';
import { keepClauseSet } from '../clause-sets/index.js';
import { findNewestFacts } from '../facts/index.js';
import { circumstancesOf } from './circumstances.js';
import { draftState } from './drafts.js';
import * as repository from './documents.repository.js';
import { publicUrl } from './public-address.js';
import { confirmPublication } from './publication.job.js';

export interface PublishResult {
  readonly outcome: 'published' | 'unchanged' | 'blocked';
  /** The live version after this; undefined when blocked. */
  readonly version: repository.VersionRow | undefined;
  readonly findings: readonly Finding[];
  readonly document: repository.DocumentRow;
}

@Injectable()
export class PublishingService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Makes the draft live: version, texts, publication, audit event and jobs in one transaction. Refuses while a finding blocks;
   * makes nothing new when the live version already says the same.
   */
  async publish(context: AgencyContext, input: { clientId: string; kind: DocumentKind }): Promise<PublishResult> {
    return this.database.withAgency(context, async (tx) => {
      const document = await repository.lockDocument(tx, input.clientId, input.kind);
      const [newest] = await findNewestFacts(tx, [input.clientId]);
      if (!document || !newest) throw new DomainError(commonErrors.NOT_FOUND);

      const circumstances = await circumstancesOf(tx, this.clock, input.clientId);
      const findings = checkFacts(newest.facts, document.kind, circumstances);
      if (isBlocked(findings)) return { outcome: 'blocked', version: undefined, findings, document };
      const now = this.clock.now();
      const draft = draftState(document.kind, newest.facts, circumstances, findings);
      const { sha256 } = draft;
      const [live] = await repository.findLiveVersions(tx, [document.id], now);
      if (live?.sha256 === sha256) return { outcome: 'unchanged', version: live, findings, document };

      const number = (await repository.newestNumber(tx, document.id)) + 1;
      const edition = { number, date: newest.facts.document?.effectiveFrom ?? dayIn(now) };
      const clauses = clausesOf(circumstances.wording ?? [], { kind: document.kind, locales: newest.facts.locales });
      const trees = newest.facts.locales.map((locale) =>
        compile(newest.facts, { kind: document.kind, locale, edition, clauses }),
      );
      const id = await repository.insertPublishedVersion(tx, {
        agencyId: context.agencyId,
        documentId: document.id,
        number,
        sha256,
        clauseSetId: clauses.id,
        factsRevision: newest.revision,
        facts: newest.facts,
        trees,
        publishedAt: now,
        publishedBy: actorName(context.actor),
      });
      await keepClauseSet(tx, context.agencyId, clauses, now);
      // The clause set may be newer than the last save; the draft then carries the identity that was just published.
      if (sha256 !== document.draftSha256) await repository.updateDraft(tx, input.clientId, document.kind, draft);
      await this.audit.record(tx, context, {
        action: 'document.published',
        subject: `document:${document.id}`,
        clientId: input.clientId,
        detail: { kind: document.kind, number, sha256, factsRevision: newest.revision },
      });
      await enqueue(tx, confirmPublication, {
        agencyId: context.agencyId,
        clientId: input.clientId,
        documentId: document.id,
        publicUrl: publicUrl(this.config.pagesUrl, document.publicKey),
        sha256,
      });
      const version = {
        id,
        documentId: document.id,
        publicKey: document.publicKey,
        number,
        sha256,
        locales: trees.map((tree) => tree.locale),
        publishedAt: now,
      };
      return { outcome: 'published', version, findings, document };
    });
  }
}
