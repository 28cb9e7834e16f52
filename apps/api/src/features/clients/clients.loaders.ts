import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type DataLoader from 'dataloader';
import type { GraphqlContext } from '../../platform/access/request.js';
import { inOrder, loaderFor } from '../../platform/graphql/loaders.js';
import { findClientsById, type ClientRow } from './clients.repository.js';

/** Clients that other records point to, read in one batch per operation. */
@Injectable()
export class ClientLoaders {
  constructor(private readonly database: Database) {}

  byId(context: GraphqlContext): DataLoader<string, ClientRow | null> {
    return loaderFor(context, 'clients.byId', async (access, ids: readonly string[]) => {
      const rows = await this.database.withAgency(access, (tx) => findClientsById(tx, ids));
      return inOrder(
        ids,
        rows,
        ({ id }) => id,
        (row) => row ?? null,
      );
    });
  }
}
