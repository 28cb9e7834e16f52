import { Inject, Injectable } from '@nestjs/common';
import { actorName, Database, type AgencyContext, type TenantTx } from '#database';
import type { Clock, InterfaceLocale } from '#kernel';
import { validateOrgNumber } from '#law';
import type { ClientFacts, Finding } from '#policy';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CLOCK } from '../../platform/platform.module.js';
import { actorOf, findActorNames } from '../actors/index.js';
import { AuditService } from '../audit/index.js';
import { DocumentsService } from '../documents/index.js';
import { factsErrors, findNewestFacts, insertFacts, lockRevision, readFacts } from '../facts/index.js';
import { replaceWebsites, updateClient, type ClientRow } from './clients.repository.js';

export interface SaveFacts {
  readonly clientId: string;
  readonly facts: unknown;
  /** The revision the edit began from; absent: save over whatever is there. */
  readonly expectedRevision?: number | null | undefined;
}

@Injectable()
export class SaveFactsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly documents: DocumentsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Stores facts as a new revision and all that follows from them, and tells what they lack. Throws FACTS_INVALID with nothing stored, or FACTS_CONFLICT
   * with what the other saved when the edit began from an older revision.
   */
  async save(
    context: AgencyContext,
    input: SaveFacts,
    locale: InterfaceLocale,
  ): Promise<{ client: ClientRow; findings: readonly Finding[] }> {
    return this.database.withAgency(context, async (tx) => {
      const revision = await lockRevision(tx, input.clientId);
      if (revision === undefined) throw new DomainError(commonErrors.NOT_FOUND);
      const facts = readFacts(input.facts, locale);
      if (input.expectedRevision != null && input.expectedRevision !== revision) {
        const [newest] = await findNewestFacts(tx, [input.clientId]);
        throw new DomainError(factsErrors.FACTS_CONFLICT, {
          expectedRevision: input.expectedRevision,
          currentRevision: revision,
          savedBy: newest?.savedBy,
          saver: newest && (await this.saver(tx, newest.savedBy)),
          savedAt: newest?.savedAt.toISOString(),
          facts: newest?.facts,
        });
      }
      const { agencyId } = context;
      const next = revision + 1;
      await insertFacts(tx, {
        agencyId,
        clientId: input.clientId,
        revision: next,
        facts,
        savedBy: actorName(context.actor),
        savedAt: this.clock.now(),
      });
      const client = await updateClient(tx, agencyId, input.clientId, { factsRevision: next, ...identityOf(facts) });
      await replaceWebsites(
        tx,
        agencyId,
        input.clientId,
        facts.websites?.map((website) => website.domain.toLowerCase()) ?? [],
      );
      const findings = await this.documents.draftChanged(tx, input.clientId, facts);
      await this.audit.record(tx, context, {
        action: 'facts.saved',
        subject: `client:${input.clientId}`,
        clientId: input.clientId,
        detail: { revision: next },
      });
      return { client, findings };
    });
  }

  /** Who was first, as `Actor` is shown, for the person who has to choose between the two. */
  private async saver(tx: TenantTx, savedBy: string) {
    const [name = null] = await findActorNames(tx, [savedBy]);
    return { ...actorOf(savedBy), name };
  }
}

/** Name and number are facts; the client's row shows them in lists. */
function identityOf({ organisation }: ClientFacts): { name?: string; orgNumber: string | null } {
  const { name, orgNumber, country } = organisation ?? {};
  const checked = orgNumber === undefined ? undefined : validateOrgNumber(country ?? 'NO', orgNumber);
  return { ...(name !== undefined && { name }), orgNumber: checked?.valid ? checked.normalised : (orgNumber ?? null) };
}
