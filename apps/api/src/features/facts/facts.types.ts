import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { ActorType } from '../actors/index.js';

@ObjectType('FactChange', { description: 'When the value of a fact, or what is under it, became what it is.' })
export class FactChangeType {
  @Field(() => String, { description: 'JSON pointer into the facts, as it was asked for.' })
  pointer!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that changed it. Null when no facts have ever said it, and when `before` is set.',
  })
  revision!: number | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When that revision was saved.' })
  at!: Date | null;

  @Field(() => ActorType, { nullable: true, description: 'Who saved it.' })
  by!: ActorType | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Set when the change lies further back than is searched: it was before this.',
  })
  before!: Date | null;
}
