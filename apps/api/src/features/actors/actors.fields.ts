import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/access/request.js';
import { ActorLoaders } from './actors.loaders.js';
import { ActorKind, ActorType } from './actors.types.js';

@Resolver(() => ActorType)
export class ActorFields {
  constructor(private readonly loaders: ActorLoaders) {}

  @ResolveField('name', () => String, {
    nullable: true,
    description: "The person's or the key's name. Null for who is no longer in the agency, and for Vern itself.",
  })
  async name(@Parent() { kind, reference }: ActorType, @Context() context: GraphqlContext): Promise<string | null> {
    return kind === ActorKind.SYSTEM ? null : this.loaders.names(context).load(reference);
  }
}
