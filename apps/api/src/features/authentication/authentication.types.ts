import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/index.js';

@InputType()
export class SwitchAgencyInput {
  @Field(() => ID)
  agencyId!: string;
}

@ObjectType()
export class SwitchAgencyPayload {
  @Field(() => AgencyType, { description: 'The agency that the session is of from now on.' })
  agency!: AgencyType;
}
