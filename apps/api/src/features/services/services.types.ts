import { ArgsType, Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  COOKIE_CATEGORIES,
  RECIPIENT_ROLES,
  SERVICE_CATEGORIES,
  SERVICE_PARTS,
  type KnownService,
  type RecipientRole,
  type ServiceCategory,
  type ServicePart,
} from '#policy';
import { enumOf } from '../../platform/graphql/enums.js';
import { JsonScalar } from '../../platform/graphql/json.scalar.js';
import { ConnectionOf, PageArgs } from '../../platform/graphql/paging.js';
import { SERVICE_ORIGINS, type CatalogueEntry, type ServiceOrigin } from './agency-catalogue.js';

const ServiceCategoryEnum = enumOf(SERVICE_CATEGORIES);
const ServiceRoleEnum = enumOf(RECIPIENT_ROLES);
export const ServicePartEnum = enumOf(SERVICE_PARTS);
const ServiceOriginEnum = enumOf(SERVICE_ORIGINS);
const CookieCategoryEnum = enumOf(COOKIE_CATEGORIES);

registerEnumType(ServiceCategoryEnum, { name: 'ServiceCategory' });
registerEnumType(ServiceRoleEnum, { name: 'ServiceRole' });
registerEnumType(ServicePartEnum, { name: 'ServicePart' });
registerEnumType(ServiceOriginEnum, {
  name: 'ServiceOrigin',
  valuesMap: {
    STANDARD: { description: "The product's." },
    OWN: { description: "The agency's own." },
    CORRECTED: { description: "The agency's, in place of the product's by the same slug." },
  },
});
registerEnumType(CookieCategoryEnum, { name: 'CookieCategory' });

@ObjectType('ServiceProvider')
export class ServiceProviderType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string;
}

@ObjectType('ServiceCookie')
export class ServiceCookieType {
  @Field(() => String)
  name!: string;

  @Field(() => CookieCategoryEnum)
  category!: (typeof COOKIE_CATEGORIES)[number];

  @Field(() => String, { nullable: true, description: 'In words.' })
  purpose?: string;

  @Field(() => String, { nullable: true, description: 'In words.' })
  duration?: string;
}

@ObjectType('ServiceLocations')
export class ServiceLocationsType {
  @Field(() => [String], { nullable: true, description: 'Countries where data are stored.' })
  storage?: readonly string[];

  @Field(() => [String], { nullable: true, description: 'Countries from where people can reach them.' })
  access?: readonly string[];
}

@ObjectType('ServiceTransfer')
export class ServiceTransferType {
  @Field(() => String)
  country!: string;

  @Field(() => String, { description: 'A code of `factsVocabulary.transferMechanisms`.' })
  mechanism!: string;
}

@ObjectType('ServiceLinks')
export class ServiceLinksType {
  @Field(() => String, { nullable: true })
  privacyPolicy?: string;

  @Field(() => String, { nullable: true })
  processingTerms?: string;

  @Field(() => String, { nullable: true })
  subProcessors?: string;
}

@ObjectType('ServiceSource')
export class ServiceSourceType {
  @Field(() => String)
  url!: string;

  @Field(() => String, { description: 'ISO date.' })
  checkedOn!: string;

  @Field(() => [ServicePartEnum])
  parts!: readonly ServicePart[];
}

@ObjectType('Service', { description: 'A product that many clients use, as the agency knows it.' })
export class ServiceType {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ServiceCategoryEnum)
  category!: ServiceCategory;

  @Field(() => ServiceProviderType, {
    nullable: true,
    description: "Null for software that runs on the customer's own server.",
  })
  provider?: ServiceProviderType;

  @Field(() => ServiceRoleEnum, { description: 'What the provider usually is to the customer.' })
  role!: RecipientRole;

  @Field(() => ServiceLocationsType, { nullable: true, description: 'Null: not known.' })
  locations?: ServiceLocationsType;

  @Field(() => [ServiceTransferType], { nullable: true, description: 'Countries outside the EEA. Null: not known.' })
  transfers?: readonly ServiceTransferType[];

  @Field(() => ServiceLinksType, { nullable: true })
  links?: ServiceLinksType;

  @Field(() => [String], { nullable: true, description: 'Domains that browsers ask when a page uses it.' })
  domains?: readonly string[];

  @Field(() => [ServiceSourceType])
  sources!: readonly ServiceSourceType[];

  @Field(() => ServiceOriginEnum)
  own!: ServiceOrigin;

  @Field(() => JsonScalar, { description: 'The whole entry in codes, as `saveService` takes it.' })
  entry!: unknown;
}

/** An entry with its fields at the top, as GraphQL reads them. */
export interface ServiceNode extends KnownService {
  readonly own: ServiceOrigin;
  readonly entry: KnownService;
}

export function toNode({ service, own }: CatalogueEntry): ServiceNode {
  return { ...service, own, entry: service };
}

@ObjectType()
export class ServiceConnection extends ConnectionOf(ServiceType) {}

@ArgsType()
export class ServicesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Name, slug, provider or domain; the nearest come first.' })
  search?: string | null;

  @Field(() => ServiceCategoryEnum, { nullable: true })
  category?: ServiceCategory | null;

  @Field(() => Boolean, { nullable: true, description: "True: only the agency's own and its corrections." })
  own?: boolean | null;
}

@ObjectType()
export class DomainCompany {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  homepage?: string;
}

@ObjectType()
export class ServiceForDomain {
  @Field(() => [ServiceType], { description: 'Services that use the domain, the closest first.' })
  services!: readonly ServiceNode[];

  @Field(() => DomainCompany, { nullable: true, description: 'Who it belongs to, when no service is known to use it.' })
  company?: DomainCompany | undefined;
}

@InputType()
export class SaveServiceInput {
  @Field(() => JsonScalar, {
    description: 'As `Service.entry`. The slug of a standard service makes this a correction of it.',
  })
  service!: unknown;
}

@ObjectType()
export class SaveServicePayload {
  @Field(() => ServiceType)
  service!: ServiceNode;
}

@InputType()
export class DeleteServiceInput {
  @Field(() => String)
  slug!: string;
}

@ObjectType()
export class DeleteServicePayload {
  @Field(() => String)
  slug!: string;

  @Field(() => ServiceType, {
    nullable: true,
    description: 'The standard service that was corrected, and counts again.',
  })
  service?: ServiceNode | undefined;
}
