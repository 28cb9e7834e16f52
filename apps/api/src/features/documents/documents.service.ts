import { Inject, Injectable } from '@nestjs/common';
import { Database, type AgencyContext, type TenantTx } from '#database';
import { DOCUMENT_KINDS, type Clock } from '#kernel';
import { checkFacts, type ClientFacts, type Finding } from '#policy';
import { inOrder } from '../../platform/graphql/loaders.js';
import { toConnection, type Connection, type PageRequest } from '../../platform/graphql/paging.js';
import { CLOCK } from '../../platform/platform.module.js';
import { findNewestFacts } from '../facts/index.js';
import { circumstancesOf } from './circumstances.js';
import { draftStates } from './drafts.js';
import * as repository from './documents.repository.js';
import { newPublicKey } from './public-address.js';

export interface DocumentsOfClients {
  /** In the order of kinds within each client. */
  readonly documents: readonly repository.DocumentRow[];
  readonly live: readonly repository.VersionRow[];
}

@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Gives a new client its documents, each with the address it keeps. */
  async prepare(tx: TenantTx, context: AgencyContext, clientId: string, facts: ClientFacts): Promise<void> {
    const states = draftStates(facts, circumstancesOf(this.clock));
    await repository.insertDocuments(
      tx,
      DOCUMENT_KINDS.map((kind) => {
        const state = states.get(kind);
        return {
          agencyId: context.agencyId,
          clientId,
          kind,
          publicKey: newPublicKey(),
          createdAt: this.clock.now(),
          ...(state && {
            draftSha256: state.sha256,
            draftBlocks: state.blocks,
            draftWarns: state.warns,
            draftSuggests: state.suggests,
          }),
        };
      }),
    );
  }

  /** Takes note of what newly saved facts would publish. */
  async draftChanged(tx: TenantTx, clientId: string, facts: ClientFacts): Promise<void> {
    await repository.updateDrafts(tx, clientId, draftStates(facts, circumstancesOf(this.clock)));
  }

  /** Documents of clients, and what is live of each: nobody shows a document without its status. */
  async ofClients(tx: TenantTx, clientIds: readonly string[]): Promise<DocumentsOfClients> {
    const documents = await repository.findDocuments(tx, clientIds);
    const ids = documents.map(({ id }) => id);
    return { documents, live: await repository.findLiveVersions(tx, ids, this.clock.now()) };
  }

  async liveVersions(
    context: AgencyContext,
    documentIds: readonly string[],
  ): Promise<readonly (repository.VersionRow | null)[]> {
    const rows = await this.database.withAgency(context, (tx) =>
      repository.findLiveVersions(tx, documentIds, this.clock.now()),
    );
    return inOrder(
      documentIds,
      rows,
      (row) => row.documentId,
      (row) => row ?? null,
    );
  }

  /** Findings of each document's draft. */
  async findings(
    context: AgencyContext,
    documents: readonly repository.DocumentRow[],
  ): Promise<readonly (readonly Finding[])[]> {
    const clientIds = [...new Set(documents.map((document) => document.clientId))];
    const rows = await this.database.withAgency(context, (tx) => findNewestFacts(tx, clientIds));
    const facts = new Map(rows.map((row) => [row.clientId, row.facts]));
    const circumstances = circumstancesOf(this.clock);
    return documents.map(({ clientId, kind }) => {
      const newest = facts.get(clientId);
      return newest ? checkFacts(newest, kind, circumstances) : [];
    });
  }

  /** Findings of every kind of document; one that concerns several is told once. */
  allFindings(facts: ClientFacts): readonly Finding[] {
    const circumstances = circumstancesOf(this.clock);
    const all = DOCUMENT_KINDS.flatMap((kind) => checkFacts(facts, kind, circumstances));
    return [...new Map(all.map((finding) => [`${finding.code} ${finding.pointer}`, finding])).values()];
  }

  /** One page of published versions of each document, newest first. */
  async versions(
    context: AgencyContext,
    documentIds: readonly string[],
    page: PageRequest<[string]>,
  ): Promise<readonly Connection<repository.VersionRow>[]> {
    const rows = await this.database.withAgency(context, (tx) => repository.findVersions(tx, documentIds, page));
    const byDocument = Map.groupBy(rows, ({ documentId }) => documentId);
    return documentIds.map((id) => toConnection(byDocument.get(id) ?? [], page.take, (row) => [String(row.number)]));
  }
}
