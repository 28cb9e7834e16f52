import { Injectable } from '@nestjs/common';
import { chooseService } from '#catalogue';
import { Database, type AgencyContext } from '#database';
import type { InterfaceLocale } from '#kernel';
import type { Finding } from '#policy';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { DocumentsService } from '../documents/index.js';
import { findNewestFacts } from '../facts/index.js';
import { findEntry } from '../services/index.js';
import { findClient, type ClientRow } from './clients.repository.js';
import { SaveFactsService } from './save-facts.service.js';

export interface ChooseService {
  readonly clientId: string;
  readonly slug: string;
  readonly expectedRevision?: number | null | undefined;
}

@Injectable()
export class ChooseServiceService {
  constructor(
    private readonly database: Database,
    private readonly saving: SaveFactsService,
    private readonly documents: DocumentsService,
  ) {}

  /**
   * Puts a service of the agency's catalogue into a client's newest facts, as suggestions. Saves nothing when it is there already.
   * Throws FACTS_CONFLICT when `expectedRevision` is not the newest, or somebody saved while this was under way.
   */
  async choose(
    context: AgencyContext,
    { clientId, slug, expectedRevision }: ChooseService,
    locale: InterfaceLocale,
  ): Promise<{ client: ClientRow; findings: readonly Finding[] }> {
    const { client, newest, entry } = await this.database.withAgency(context, async (tx) => ({
      client: await findClient(tx, clientId),
      newest: (await findNewestFacts(tx, [clientId]))[0],
      entry: await findEntry(tx, slug),
    }));
    if (!client || !newest || !entry) throw new DomainError(commonErrors.NOT_FOUND);
    const facts = chooseService(newest.facts, entry.service);
    if (facts === newest.facts && (expectedRevision ?? newest.revision) === newest.revision)
      return {
        client,
        findings: await this.database.withAgency(context, (tx) => this.documents.allFindings(tx, clientId, facts)),
      };
    return this.saving.save(
      context,
      { clientId, facts, expectedRevision: expectedRevision ?? newest.revision },
      locale,
    );
  }
}
