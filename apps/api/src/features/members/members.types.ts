import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '#kernel';
import { RoleEnum } from '../../platform/graphql/enums.js';
import { ConnectionOf } from '../../platform/graphql/paging.js';

@ObjectType('Member')
export class MemberType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;
}

@ObjectType()
export class MemberConnection extends ConnectionOf(MemberType) {}

@ObjectType('Invitation')
export class InvitationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;
}

@ObjectType()
export class InvitationConnection extends ConnectionOf(InvitationType) {}

@InputType()
export class InviteMemberInput {
  @Field(() => String)
  email!: string;

  @Field(() => RoleEnum)
  role!: Role;
}

@ObjectType()
export class InviteMemberPayload {
  @Field(() => InvitationType)
  invitation!: InvitationType;
}

@InputType()
export class RevokeInvitationInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
export class RevokeInvitationPayload {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class ChangeMemberRoleInput {
  @Field(() => ID)
  id!: string;

  @Field(() => RoleEnum)
  role!: Role;
}

@ObjectType()
export class ChangeMemberRolePayload {
  @Field(() => MemberType)
  member!: MemberType;
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
export class RemoveMemberPayload {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'API keys that were made by the member, and are revoked with it.' })
  revokedApiKeys!: number;
}
