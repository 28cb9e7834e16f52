import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '../../platform/graphql/json.scalar.js';
import { ConnectionOf, PageArgs } from '../../platform/graphql/paging.js';
import { FindingType } from '../documents/index.js';

@ObjectType('Client', { description: "The agency's customer." })
export class ClientType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  orgNumber!: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => Int, { description: 'Number of the newest facts; give it as `expectedRevision` when saving.' })
  factsRevision!: number;
}

@ObjectType()
export class ClientConnection extends ConnectionOf(ClientType) {}

@InputType()
export class ClientFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or organisation number.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only clients with blocking findings, or only those without.' })
  blocked?: boolean | null;
}

@ArgsType()
export class ClientsArgs extends PageArgs {
  @Field(() => ClientFilter, { nullable: true })
  filter?: ClientFilter | null;
}

@InputType()
export class CreateClientInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  orgNumber?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Fills legal form, address and VAT registration in from Enhetsregisteret, as `registerEntry` shows them.',
  })
  fromRegister?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether another client may have the organisation number already; else it is refused with CLIENT_ORG_NUMBER_TAKEN.',
  })
  allowDuplicate?: boolean | null;
}

@ObjectType()
export class CreateClientPayload {
  @Field(() => ClientType)
  client!: ClientType;
}

@InputType()
export class SaveFactsInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => JsonScalar)
  facts!: unknown;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision the edit began from. When it is not the newest, the save is refused with FACTS_CONFLICT.',
  })
  expectedRevision?: number | null;
}

@ObjectType()
export class SaveFactsPayload {
  @Field(() => ClientType)
  client!: ClientType;

  @Field(() => [FindingType], { description: "Findings of all the client's documents, each once." })
  findings!: readonly unknown[];
}

@InputType()
export class ChooseServiceInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => String, { description: 'Of an entry in `services`.' })
  slug!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was looked at. When it is not the newest, the answer is FACTS_CONFLICT.',
  })
  expectedRevision?: number | null;
}

@ObjectType()
export class ChooseServicePayload {
  @Field(() => ClientType)
  client!: ClientType;

  @Field(() => [FindingType], { description: "Findings of all the client's documents, each once." })
  findings!: readonly unknown[];
}
