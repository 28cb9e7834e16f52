import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LEGAL_FORMS } from '#policy';
import { enumOf } from '../../platform/graphql/enums.js';
import { REGISTER_STATUSES, type RegisterStatus } from './register-answer.js';

const LegalFormEnum = enumOf(LEGAL_FORMS);
const RegisterStatusEnum = enumOf(REGISTER_STATUSES);
registerEnumType(LegalFormEnum, { name: 'LegalForm' });
registerEnumType(RegisterStatusEnum, { name: 'RegisterStatus' });

@ObjectType('RegisterAddress')
export class RegisterAddressType {
  @Field(() => String, { nullable: true })
  street?: string;

  @Field(() => String, { nullable: true })
  postalCode?: string;

  @Field(() => String, { nullable: true })
  city?: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string;
}

@ObjectType('RegisterEntry', { description: 'What the Norwegian business register says of a business.' })
export class RegisterEntryType {
  @Field(() => String)
  orgNumber!: string;

  @Field(() => String, { nullable: true, description: 'Null when the register has removed the business.' })
  name?: string;

  @Field(() => LegalFormEnum, { nullable: true })
  legalForm?: (typeof LEGAL_FORMS)[number];

  @Field(() => RegisterAddressType, { nullable: true })
  address?: RegisterAddressType;

  @Field(() => Boolean, { nullable: true })
  vatRegistered?: boolean;

  @Field(() => String, { nullable: true })
  website?: string;

  @Field(() => RegisterStatusEnum)
  status!: RegisterStatus;

  @Field(() => String, { nullable: true, description: 'ISO date the status is from, when the register says.' })
  statusDate?: string;
}
