import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/access/request.js';
import { actorOf, ActorLoaders, ActorType } from '../actors/index.js';
import type { AuditEventRow } from './audit.repository.js';
import { AuditEventType } from './audit.types.js';

@Resolver(() => AuditEventType)
export class AuditEventFields {
  constructor(private readonly actors: ActorLoaders) {}

  @ResolveField('by', () => ActorType, { description: 'Who did it.' })
  by(@Parent() { actor }: AuditEventRow): ActorType {
    return actorOf(actor);
  }

  @ResolveField('subjectName', () => String, {
    nullable: true,
    description: 'The name of the member or key it was done to. Null for who is gone, and for other subjects.',
  })
  async subjectName(@Parent() { subject }: AuditEventRow, @Context() context: GraphqlContext): Promise<string | null> {
    return /^(member|key):/.test(subject) ? this.actors.names(context).load(subject) : null;
  }
}
