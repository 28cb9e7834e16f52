import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MemberType } from '../members/index.js';

@ObjectType('Agency')
export class AgencyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('Viewer', { description: 'Who is calling, and what they may do.' })
export class ViewerType {
  @Field(() => MemberType, { nullable: true, description: 'Null for an API key.' })
  member!: MemberType | null;

  @Field(() => AgencyType)
  agency!: AgencyType;

  @Field(() => [String], { description: 'Actions the caller may do, such as `facts:write`.' })
  actions!: readonly string[];

  @Field(() => [String], { description: 'Actions the caller could give to an API key: those that need no role.' })
  grantableScopes!: readonly string[];
}
