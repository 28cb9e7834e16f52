import { Inject, Injectable } from '@nestjs/common';
import { Database, type AgencyContext, type TenantTx } from '#database';
import { DOCUMENT_KINDS, type Clock } from '#kernel';
import { checkFacts, type ClientFacts, type Finding } from '#policy';
import { inOrder } from '../../platform/graphql/loaders.js';
import { toConnection, type Connection, type PageRequest } from '../../platform/graphql/paging.js';
import { CLOCK } from '../../platform/platform.module.js';
import { findNewestFacts } from '../facts/index.js';
import { circumstancesOf, findCircumstances } from './circumstances.js';
import { draftState, draftStates } from './drafts.js';
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
    const states = draftStates(facts, await circumstancesOf(tx, this.clock, clientId));
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

  /** Takes note of what newly saved facts would publish. The findings of every kind of document; one of several is told once. */
  async draftChanged(tx: TenantTx, clientId: string, facts: ClientFacts): Promise<readonly Finding[]> {
    const circumstances = await circumstancesOf(tx, this.clock, clientId);
    const checked = DOCUMENT_KINDS.map((kind) => ({ kind, findings: checkFacts(facts, kind, circumstances) }));
    await repository.updateDrafts(
      tx,
      checked.map(({ kind, findings }) => ({ clientId, kind, ...draftState(kind, facts, circumstances, findings) })),
    );
    return eachOnce(checked.flatMap(({ findings }) => findings));
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
    const [rows, circumstances] = await this.database.withAgency(context, async (tx) => [
      await findNewestFacts(tx, clientIds),
      await findCircumstances(tx, this.clock, clientIds),
    ]);
    const facts = new Map(rows.map((row) => [row.clientId, row.facts]));
    return documents.map(({ clientId, kind }) => {
      const newest = facts.get(clientId);
      return newest ? checkFacts(newest, kind, circumstances.get(clientId)) : [];
    });
  }

  /** Findings of every kind of document; one that concerns several is told once. */
  async allFindings(tx: TenantTx, clientId: string, facts: ClientFacts): Promise<readonly Finding[]> {
    const circumstances = await circumstancesOf(tx, this.clock, clientId);
    return eachOnce(DOCUMENT_KINDS.flatMap((kind) => checkFacts(facts, kind, circumstances)));
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

function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
