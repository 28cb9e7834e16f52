import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { DocumentKind } from '#kernel';
import { DocumentKindEnum } from '../../platform/graphql/enums.js';
import { JsonScalar } from '../../platform/graphql/json.scalar.js';
import { FindingType } from './findings.types.js';

@InputType()
export class PreviewInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => DocumentKindEnum)
  kind!: DocumentKind;

  @Field(() => String)
  locale!: string;

  @Field(() => JsonScalar)
  facts!: unknown;
}

@ObjectType('Preview')
export class PreviewType {
  @Field(() => String, {
    description:
      'HTML fragment of the draft. Elements that `blocks` explain have the id of their block as `data-block`.',
  })
  html!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [FindingType])
  findings!: readonly unknown[];
}

@ObjectType('Citation', { description: 'A rule of law.' })
export class CitationType {
  @Field(() => String, { description: 'As cited in the language.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url!: string | null;
}

@ObjectType('PreviewBlock', {
  description: 'A paragraph, list, entry, row or heading of a preview, and why it stands there.',
})
export class PreviewBlockType {
  @Field(() => String, { description: '`data-block` of its element. The same block keeps its id while others change.' })
  id!: string;

  @Field(() => String, { description: 'Path of the clause it comes from.' })
  clause!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The headings it stands under, in the language of the document.',
  })
  section!: string | null;

  @Field(() => Boolean, { description: "The words are the agency's own, not the standard's." })
  ownWording!: boolean;

  @Field(() => [CitationType], { description: 'Rules of law that ask for it.' })
  citations!: readonly CitationType[];

  @Field(() => [String], { description: 'JSON pointers of the facts in it; of those in its heading when it has none.' })
  pointers!: readonly string[];
}
