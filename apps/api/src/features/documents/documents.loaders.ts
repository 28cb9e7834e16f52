import { Injectable } from '@nestjs/common';
import { Database, type TenantTx } from '#database';
import type { Finding } from '#policy';
import type DataLoader from 'dataloader';
import type { GraphqlContext } from '../../platform/access/request.js';
import { loaderFor } from '../../platform/graphql/loaders.js';
import { pageRequest, type Connection, type PageArgs } from '../../platform/graphql/paging.js';
import { findNewestFacts, type FactsRow } from '../facts/index.js';
import type { DocumentRow, VersionRow } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';

/** With the longest page, a batch of versions reads ten thousand rows at most. */
const DOCUMENTS_PER_BATCH = 100;

/** What fields read in batches, per operation. */
@Injectable()
export class DocumentLoaders {
  constructor(
    private readonly documents: DocumentsService,
    private readonly database: Database,
  ) {}

  byClient(context: GraphqlContext): DataLoader<string, readonly DocumentRow[]> {
    return loaderFor(context, 'documents.byClient', (access, clientIds: readonly string[]) =>
      this.database.withAgency(access, (tx) => this.read(context, tx, clientIds)),
    );
  }

  /** Reads the documents of clients in the transaction that read the clients, so that the operation needs no other. */
  async preload(context: GraphqlContext, tx: TenantTx, clientIds: readonly string[]): Promise<void> {
    const found = await this.read(context, tx, clientIds);
    const loader = this.byClient(context);
    for (const [index, id] of clientIds.entries()) loader.prime(id, found[index] ?? []);
  }

  private async read(
    context: GraphqlContext,
    tx: TenantTx,
    clientIds: readonly string[],
  ): Promise<readonly (readonly DocumentRow[])[]> {
    const { documents, live } = await this.documents.ofClients(tx, clientIds);
    const versions = new Map(live.map((version) => [version.documentId, version]));
    const loader = this.liveVersion(context);
    for (const { id } of documents) loader.prime(id, versions.get(id) ?? null);
    const byClient = Map.groupBy(documents, ({ clientId }) => clientId);
    return clientIds.map((id) => byClient.get(id) ?? []);
  }

  liveVersion(context: GraphqlContext): DataLoader<string, VersionRow | null> {
    return loaderFor(context, 'documents.liveVersion', (access, ids: readonly string[]) =>
      this.documents.liveVersions(access, ids),
    );
  }

  /** A page of versions per document: fields that ask for the same page are read together. */
  versions(context: GraphqlContext, args: PageArgs): DataLoader<string, Connection<VersionRow>> {
    const page = pageRequest<[string]>(args, ['number']);
    const name = `documents.versions ${String(page.take)} ${page.after?.[0] ?? ''}`;
    return loaderFor(
      context,
      name,
      (access, ids: readonly string[]) => this.documents.versions(access, ids, page),
      DOCUMENTS_PER_BATCH,
    );
  }

  findings(context: GraphqlContext): DataLoader<DocumentRow, readonly Finding[]> {
    return loaderFor(context, 'documents.findings', (access, documents: readonly DocumentRow[]) =>
      this.documents.findings(access, documents),
    );
  }

  /** Newest facts per client. Every client has facts from its first moment. */
  facts(context: GraphqlContext): DataLoader<string, FactsRow> {
    return loaderFor(context, 'facts.newest', async (access, clientIds: readonly string[]) => {
      const rows = await this.database.withAgency(access, (tx) => findNewestFacts(tx, clientIds));
      const byClient = new Map(rows.map((row) => [row.clientId, row]));
      return clientIds.map((id) => {
        const row = byClient.get(id);
        if (!row) throw new Error(`Client ${id} has no facts`);
        return row;
      });
    });
  }
}
