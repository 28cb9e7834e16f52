import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Severity } from '#kernel';
import { SeverityEnum } from '../../platform/graphql/enums.js';

@ObjectType('Finding', { description: 'What is missing, contradictory or risky in facts.' })
export class FindingType {
  @Field(() => String)
  code!: string;

  @Field(() => SeverityEnum)
  severity!: Severity;

  @Field(() => String, { description: 'JSON pointer into the facts: the value to mend, or where it is missing.' })
  pointer!: string;
}

@ObjectType('FindingCounts')
export class FindingCountsType {
  @Field(() => Int)
  blocks!: number;

  @Field(() => Int)
  warns!: number;

  @Field(() => Int)
  suggests!: number;
}
