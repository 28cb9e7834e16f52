import { ArgsType, Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '../../platform/graphql/json.scalar.js';
import { ConnectionOf, PageArgs } from '../../platform/graphql/paging.js';
import { AuditActionEnum, type AuditAction } from './audit.events.js';

@ObjectType('AuditEvent')
export class AuditEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String, { description: '`member:<id>`, `key:<id>` or `system:<name>`.' })
  actor!: string;

  @Field(() => AuditActionEnum)
  action!: AuditAction;

  @Field(() => String, { description: '`<kind>:<id>` of what it was done to.' })
  subject!: string;

  @Field(() => JsonScalar)
  detail!: unknown;
}

@ObjectType()
export class AuditEventConnection extends ConnectionOf(AuditEventType) {}

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  clientId?: string | null;
}
