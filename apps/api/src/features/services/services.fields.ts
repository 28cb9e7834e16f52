import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { serviceInWords, unverifiedParts, type ServicePart } from '#policy';
import type { GraphqlContext } from '../../platform/access/request.js';
import { chosenLocale, LOCALE_ARGUMENT } from '../../platform/graphql/locale-argument.js';
import { ServiceCookieType, ServicePartEnum, ServiceType, type ServiceNode } from './services.types.js';

/** What an entry says, in the words of a language. */
@Resolver(() => ServiceType)
export class ServiceFields {
  @ResolveField('categoryName', () => String)
  categoryName(
    @Parent() { entry }: ServiceNode,
    @Args('locale', LOCALE_ARGUMENT) locale: string | null,
    @Context() context: GraphqlContext,
  ): string {
    return serviceInWords(entry, chosenLocale(locale, context)).category;
  }

  @ResolveField('purpose', () => String, { description: 'What it does, completing «til å …» / “to …”.' })
  purpose(
    @Parent() { entry }: ServiceNode,
    @Args('locale', LOCALE_ARGUMENT) locale: string | null,
    @Context() context: GraphqlContext,
  ): string {
    return serviceInWords(entry, chosenLocale(locale, context)).purpose;
  }

  @ResolveField('data', () => [String], { description: 'What the provider usually gets.' })
  data(
    @Parent() { entry }: ServiceNode,
    @Args('locale', LOCALE_ARGUMENT) locale: string | null,
    @Context() context: GraphqlContext,
  ): readonly string[] {
    return serviceInWords(entry, chosenLocale(locale, context)).data;
  }

  @ResolveField('people', () => [String], { description: 'About whom.' })
  people(
    @Parent() { entry }: ServiceNode,
    @Args('locale', LOCALE_ARGUMENT) locale: string | null,
    @Context() context: GraphqlContext,
  ): readonly string[] {
    return serviceInWords(entry, chosenLocale(locale, context)).people;
  }

  @ResolveField('cookies', () => [ServiceCookieType], {
    nullable: true,
    description: "Null: not known. Empty: it stores nothing on the visitor's device.",
  })
  cookies(
    @Parent() { entry }: ServiceNode,
    @Args('locale', LOCALE_ARGUMENT) locale: string | null,
    @Context() context: GraphqlContext,
  ) {
    const words = serviceInWords(entry, chosenLocale(locale, context));
    return entry.cookies?.map((cookie, index) => ({ ...words.cookies?.[index], category: cookie.category }));
  }

  @ResolveField('unverified', () => [ServicePartEnum], { description: 'Parts that no source was read for.' })
  unverified(@Parent() { entry }: ServiceNode): readonly ServicePart[] {
    return unverifiedParts(entry);
  }
}
