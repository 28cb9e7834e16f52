import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { citationUrl, formatCitation } from '#law';
import type { GraphqlContext } from '../../platform/access/request.js';
import { chosenLocale, LOCALE_ARGUMENT } from '../../platform/graphql/locale-argument.js';
import type { Preview } from './preview.service.js';
import { PreviewBlockType, PreviewType } from './preview.types.js';

@Resolver(() => PreviewType)
export class PreviewFields {
  @ResolveField('blocks', () => [PreviewBlockType], {
    description: 'Why each part of the text stands there, in the order of the text.',
  })
  blocks(
    @Parent() { blocks }: Preview,
    @Args('locale', LOCALE_ARGUMENT) locale: string | null,
    @Context() context: GraphqlContext,
  ): PreviewBlockType[] {
    const language = chosenLocale(locale, context);
    return blocks.map(({ id, clause, headings, ownWording, citations, facts }) => ({
      id,
      clause,
      section: headings.length > 0 ? headings.join(' › ') : null,
      ownWording,
      citations: citations.map((citation) => ({
        label: formatCitation(citation, language),
        url: citationUrl(citation, language) ?? null,
      })),
      pointers: facts,
    }));
  }
}
