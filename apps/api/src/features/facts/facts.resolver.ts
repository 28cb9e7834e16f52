import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { factsJsonSchema } from '#policy';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import { requireId, requireInterfaceLocale, requirePointers } from '../../platform/graphql/input.js';
import { JsonScalar } from '../../platform/graphql/json.scalar.js';
import { actorOf } from '../actors/index.js';
import { FactHistoryService } from './fact-history.service.js';
import { factsVocabulary } from './facts-vocabulary.js';
import { FactChangeType } from './facts.types.js';

@Resolver()
export class FactsResolver {
  constructor(private readonly history: FactHistoryService) {}

  @Authorize('facts:read')
  @Query(() => [FactChangeType], {
    description:
      'The newest change of the value at each JSON pointer into facts as they were saved, in the order asked, each once.',
  })
  async factHistory(
    @Ctx() ctx: AgencyContext,
    @Args('clientId', { type: () => ID }) clientId: string,
    @Args('pointers', { type: () => [String], description: 'At most 200.' }) pointers: string[],
    @Args('revision', { type: () => Int, nullable: true, description: 'The facts meant, when not the newest saved.' })
    revision: number | null,
  ): Promise<FactChangeType[]> {
    const asked = { pointers: requirePointers(pointers, 'pointers'), revision };
    const changes = await this.history.changes(ctx, requireId(clientId), asked);
    return changes.map(({ pointer, saved, before }) => ({
      pointer,
      revision: saved?.revision ?? null,
      at: saved?.savedAt ?? null,
      by: saved ? actorOf(saved.savedBy) : null,
      before: before ?? null,
    }));
  }

  @Authorize('facts:read')
  @Query(() => JsonScalar, { description: 'Codes that facts may hold, with words, for forms.' })
  factsVocabulary(@Args('locale', { type: () => String }) locale: string): unknown {
    return factsVocabulary(requireInterfaceLocale(locale));
  }

  @Authorize('facts:read')
  @Query(() => JsonScalar, { description: 'JSON Schema (2020-12) of facts.' })
  factsSchema(): unknown {
    return factsJsonSchema();
  }
}
