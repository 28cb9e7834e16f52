import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { InterfaceLocale, Severity } from '#kernel';
import { explainFinding, FINDINGS, type Finding } from '#policy';
import type { GraphqlContext } from '../../platform/access/request.js';
import { requireInterfaceLocale } from '../../platform/graphql/input.js';
import { interfaceLocale } from '../../platform/http/locale.js';
import { FindingType } from './findings.types.js';

const LOCALE = { type: () => String, nullable: true, description: "The caller's language when absent." } as const;

@Resolver(() => FindingType)
export class FindingFields {
  @ResolveField('severity', () => String)
  severity(@Parent() finding: Finding): Severity {
    return FINDINGS[finding.code].severity;
  }

  @ResolveField('message', () => String)
  message(
    @Parent() finding: Finding,
    @Args('locale', LOCALE) locale: string | null,
    @Context() context: GraphqlContext,
  ): string {
    return explainFinding(finding, choose(locale, context)).message;
  }

  @ResolveField('fix', () => String, { description: 'What to do.' })
  fix(
    @Parent() finding: Finding,
    @Args('locale', LOCALE) locale: string | null,
    @Context() context: GraphqlContext,
  ): string {
    return explainFinding(finding, choose(locale, context)).fix;
  }

  @ResolveField('articles', () => [String], { description: 'What asks for it, as cited in the language.' })
  articles(
    @Parent() finding: Finding,
    @Args('locale', LOCALE) locale: string | null,
    @Context() context: GraphqlContext,
  ): readonly string[] {
    return explainFinding(finding, choose(locale, context)).articles;
  }
}

function choose(locale: string | null | undefined, context: GraphqlContext): InterfaceLocale {
  return locale == null ? interfaceLocale(context.req.headers['accept-language']) : requireInterfaceLocale(locale);
}
