import { Injectable } from '@nestjs/common';
import { Database, type AgencyContext } from '#database';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { newestChanges, tokensOf, type FactChange } from './fact-history.js';
import { findFactsHistory } from './facts.repository.js';

/** Saves that are compared with the one before. A change that lies further back is told as before that day. */
const SEARCHED = 200;

@Injectable()
export class FactHistoryService {
  constructor(private readonly database: Database) {}

  /**
   * The newest change of the value at each pointer into the facts of a revision, the newest when none is named. One query however
   * many. Throws NOT_FOUND for a client or revision that is not there.
   */
  async changes(
    context: AgencyContext,
    clientId: string,
    { pointers, revision }: { readonly pointers: readonly string[]; readonly revision?: number | null },
  ): Promise<FactChange[]> {
    const roots = [...new Set(pointers.map((pointer) => tokensOf(pointer)[0] ?? ''))];
    const revisions = await this.database.withAgency(context, (tx) =>
      findFactsHistory(tx, clientId, { parts: roots, most: SEARCHED + 1, upTo: revision ?? null }),
    );
    if (revisions.length === 0) throw new DomainError(commonErrors.NOT_FOUND);
    return newestChanges(revisions, pointers, revisions.at(-1)?.revision === 1);
  }
}
