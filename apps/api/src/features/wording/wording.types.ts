import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DocumentKind } from '#kernel';
import { DocumentKindEnum } from '../../platform/graphql/enums.js';
import type { ClauseState } from './clause-list.js';

const ClauseStateEnum: Readonly<Record<ClauseState, ClauseState>> = {
  STANDARD: 'STANDARD',
  AGENCY: 'AGENCY',
  CLIENT: 'CLIENT',
  ADDED: 'ADDED',
};
registerEnumType(ClauseStateEnum, {
  name: 'ClauseState',
  description: 'Whose words a clause is said in.',
  valuesMap: {
    STANDARD: { description: "The product's." },
    AGENCY: { description: "The agency's, for all its clients." },
    CLIENT: { description: "This client's." },
    ADDED: { description: 'There is no standard clause: it was added.' },
  },
});

@ObjectType('OwnWording')
export class OwnWordingType {
  @Field(() => String)
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The standard clause as it was when this was written. Null for an added clause.',
  })
  base!: string | null;

  @Field(() => Boolean, { description: 'The standard clause says something else now than when this was written.' })
  standardChanged!: boolean;

  @Field(() => Boolean, {
    description:
      'This product cannot read it any more: the standard clause is said instead, and an added one not at all.',
  })
  unreadable!: boolean;

  @Field(() => Int, { description: 'Give it as `expectedRevision` when saving.' })
  revision!: number;

  @Field(() => String, { description: '`member:<id>`, `key:<id>` or `system:<name>`.' })
  savedBy!: string;

  @Field(() => GraphQLISODateTime)
  savedAt!: Date;
}

@ObjectType('Clause', { description: 'One unit of text of a kind of document, in one language.' })
export class ClauseType {
  @Field(() => String, { description: '`<section>/<clause>`, or `<section>/own-<name>` for an added one.' })
  path!: string;

  @Field(() => String, { description: "`title`, `lead`, or the section's id." })
  section!: string;

  @Field(() => String, { nullable: true, description: "The section's heading. Null for title and lead." })
  heading!: string | null;

  @Field(() => String, { nullable: true, description: 'The standard clause. Null for an added clause.' })
  standard!: string | null;

  @Field(() => OwnWordingType, { nullable: true })
  agency!: OwnWordingType | null;

  @Field(() => OwnWordingType, {
    nullable: true,
    description: 'Goes before the agency’s. Only when a client is asked for.',
  })
  client!: OwnWordingType | null;

  @Field(() => [String], { description: 'What asks for it, as `{{cite}}` takes it.' })
  citations!: readonly string[];

  @Field(() => ClauseStateEnum)
  state!: ClauseState;

  @Field(() => Boolean, {
    description: 'Of the wording in force: the standard clause has changed since it was written.',
  })
  standardChanged!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Of the wording in force: the standard clause it was written over.',
  })
  base!: string | null;
}

@ObjectType('WordingRefresh', {
  description: "How far a change of the agency's wording has reached its clients' drafts.",
})
export class WordingRefreshType {
  @Field(() => Int, { description: 'Clients.' })
  total!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => GraphQLISODateTime)
  startedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  finishedAt!: Date | null;
}

@ObjectType('WordingProblem', {
  description: 'Why own wording cannot be used: where in its text, and what could stand there.',
})
export class WordingProblemType {
  @Field(() => String)
  code!: string;

  @Field(() => Int, { description: 'From 1.' })
  line!: number;

  @Field(() => Int, { description: 'From 1.' })
  column!: number;

  @Field(() => String, { description: "In the caller's language." })
  message!: string;

  @Field(() => [String], { description: 'Names that can be used at that place.' })
  allowed!: readonly string[];
}

@ObjectType('ClausePreview')
export class ClausePreviewType {
  @Field(() => String, {
    nullable: true,
    description: "HTML of the clause's section with the client's facts. Null when there are problems.",
  })
  html!: string | null;

  @Field(() => [WordingProblemType])
  problems!: readonly WordingProblemType[];
}

@InputType()
export class PreviewClauseInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => DocumentKindEnum)
  kind!: DocumentKind;

  @Field(() => String)
  path!: string;

  @Field(() => String)
  locale!: string;

  @Field(() => String)
  text!: string;
}

@InputType({ isAbstract: true })
export abstract class ClauseChangeInput {
  @Field(() => DocumentKindEnum)
  kind!: DocumentKind;

  @Field(() => String)
  path!: string;

  @Field(() => String)
  locale!: string;

  @Field(() => ID, { nullable: true, description: 'Absent: for the whole agency.' })
  clientId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision the edit began from, 0 for none. When it is not the newest, the change is refused with CLAUSE_CONFLICT.',
  })
  expectedRevision?: number | null;
}

@InputType()
export class SaveClauseInput extends ClauseChangeInput {
  @Field(() => String)
  text!: string;
}

@InputType()
export class RemoveClauseInput extends ClauseChangeInput {}

@InputType()
export class AcceptStandardInput extends ClauseChangeInput {}

@ObjectType({ isAbstract: true })
abstract class ClauseChangePayload {
  @Field(() => ClauseType, { nullable: true, description: 'Null when an added clause is gone.' })
  clause!: ClauseType | null;

  @Field(() => WordingRefreshType, {
    nullable: true,
    description: "The drafts of the agency's clients on their way. Null when none change, or all have changed already.",
  })
  refresh!: WordingRefreshType | null;
}

@ObjectType()
export class SaveClausePayload extends ClauseChangePayload {}

@ObjectType()
export class RemoveClausePayload extends ClauseChangePayload {}

@ObjectType()
export class AcceptStandardPayload extends ClauseChangePayload {}
