import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type DataLoader from 'dataloader';
import type { GraphqlContext } from '../../platform/access/request.js';
import { loaderFor } from '../../platform/graphql/loaders.js';
import { findActorNames } from './actors.repository.js';

/** Names of members and keys, read in one batch per operation. */
@Injectable()
export class ActorLoaders {
  constructor(private readonly database: Database) {}

  names(context: GraphqlContext): DataLoader<string, string | null> {
    return loaderFor(context, 'actors.names', (access, actors: readonly string[]) =>
      this.database.withAgency(access, (tx) => findActorNames(tx, actors)),
    );
  }
}
