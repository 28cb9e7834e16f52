import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Severity } from '#kernel';
import { explainFinding, FINDINGS, type Finding } from '#policy';
import type { GraphqlContext } from '../../platform/access/request.js';
import { chosenLocale, LOCALE_ARGUMENT } from '../../platform/graphql/locale-argument.js';
import { FindingType } from './findings.types.js';

@Resolver(() => FindingType)
export class FindingFields {
  @ResolveField('severity', () => String)
  severity(@Parent() finding: Finding): Severity {
    return FINDINGS[finding.code].severity;
  }

  @ResolveField('message', () => String)
  message(
    @Parent() finding: Finding,
    @Args('locale', LOCALE_ARGUMENT) locale: string | null,
    @Context() context: GraphqlContext,
  ): string {
    return explainFinding(finding, chosenLocale(locale, context)).message;
  }

  @ResolveField('fix', () => String, { description: 'What to do.' })
  fix(
    @Parent() finding: Finding,
    @Args('locale', LOCALE_ARGUMENT) locale: string | null,
    @Context() context: GraphqlContext,
  ): string {
    return explainFinding(finding, chosenLocale(locale, context)).fix;
  }

  @ResolveField('articles', () => [String], { description: 'What asks for it, as cited in the language.' })
  articles(
    @Parent() finding: Finding,
    @Args('locale', LOCALE_ARGUMENT) locale: string | null,
    @Context() context: GraphqlContext,
  ): readonly string[] {
    return explainFinding(finding, chosenLocale(locale, context)).articles;
  }
}
