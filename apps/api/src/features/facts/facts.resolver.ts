import { Args, Query, Resolver } from '@nestjs/graphql';
import { factsJsonSchema } from '#policy';
import { Authorize } from '../../platform/access/authorize.js';
import { requireInterfaceLocale } from '../../platform/graphql/input.js';
import { JsonScalar } from '../../platform/graphql/json.scalar.js';
import { factsVocabulary } from './facts-vocabulary.js';

@Resolver()
export class FactsResolver {
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
