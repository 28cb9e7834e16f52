import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DocumentKind } from '#kernel';
import { DocumentKindEnum } from '../../platform/graphql/enums.js';
import { ConnectionOf } from '../../platform/graphql/paging.js';
import { FindingType } from './findings.types.js';

export enum DocumentStatus {
  /** Nothing is published. */
  DRAFT = 'DRAFT',
  /** The live version says what the facts say. */
  PUBLISHED = 'PUBLISHED',
  /** The facts have changed since the live version. */
  CHANGED = 'CHANGED',
}
registerEnumType(DocumentStatus, {
  name: 'DocumentStatus',
  valuesMap: {
    DRAFT: { description: 'Nothing is published.' },
    PUBLISHED: { description: 'The live version says what the facts say.' },
    CHANGED: { description: 'The facts have changed since the live version.' },
  },
});

@ObjectType('Version', { description: 'An immutable snapshot.' })
export class VersionType {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  sha256!: string;

  @Field(() => GraphQLISODateTime)
  publishedAt!: Date;
}

@ObjectType()
export class VersionConnection extends ConnectionOf(VersionType) {}

@ObjectType('Document')
export class DocumentType {
  @Field(() => ID)
  id!: string;

  @Field(() => DocumentKindEnum)
  kind!: DocumentKind;
}

@InputType()
export class PublishDocumentInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => DocumentKindEnum)
  kind!: DocumentKind;
}

@ObjectType('PublishDocumentPayload')
export class PublishDocumentPayload {
  @Field(() => Boolean, { description: 'The facts have not changed since the live version; no new version was made.' })
  unchanged!: boolean;

  @Field(() => [FindingType])
  findings!: readonly unknown[];

  @Field(() => DocumentType)
  document!: DocumentType;
}
