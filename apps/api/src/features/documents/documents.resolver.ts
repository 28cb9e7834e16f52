import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import type { GraphqlContext } from '../../platform/access/request.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { requireLocale, requireId } from '../../platform/graphql/input.js';
import { interfaceLocale } from '../../platform/http/locale.js';
import { documentErrors } from './documents.errors.js';
import type { VersionRow } from './documents.repository.js';
import { PublishDocumentInput, PublishDocumentPayload, VersionType } from './documents.types.js';
import { blockingCount } from './drafts.js';
import { PreviewInput, PreviewType } from './preview.types.js';
import { PreviewService } from './preview.service.js';
import { PublishingService, type PublishResult } from './publishing.service.js';

@Resolver(() => PublishDocumentPayload)
export class DocumentsResolver {
  constructor(
    private readonly publishing: PublishingService,
    private readonly previews: PreviewService,
  ) {}

  @Authorize('document:read')
  @Query(() => PreviewType, {
    description: 'What facts, saved or not, would say. Refuses what does not fit the schema with FACTS_INVALID.',
  })
  preview(@Ctx() ctx: AgencyContext, @Args('input') input: PreviewInput, @Context() { req }: GraphqlContext) {
    const { clientId, kind, locale, facts } = input;
    const asked = { clientId: requireId(clientId), kind, locale: requireLocale(locale), facts };
    return this.previews.preview(ctx, asked, interfaceLocale(req.headers['accept-language']));
  }

  @Authorize('document:publish')
  @Mutation(() => PublishDocumentPayload)
  publishDocument(
    @Ctx() ctx: AgencyContext,
    @Args('input') { clientId, kind }: PublishDocumentInput,
  ): Promise<PublishResult> {
    return this.publishing.publish(ctx, { clientId: requireId(clientId), kind });
  }

  @ResolveField('version', () => VersionType, {
    nullable: true,
    description: 'The live version. Null, with the error PUBLICATION_BLOCKED, when a finding blocks.',
  })
  version(@Parent() result: PublishResult): VersionRow | undefined {
    if (result.outcome === 'blocked')
      throw new DomainError(documentErrors.PUBLICATION_BLOCKED, { count: blockingCount(result.findings) });
    return result.version;
  }

  @ResolveField('unchanged', () => Boolean)
  unchanged(@Parent() result: PublishResult): boolean {
    return result.outcome === 'unchanged';
  }
}
