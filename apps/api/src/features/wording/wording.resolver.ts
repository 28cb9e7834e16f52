import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import type { DocumentKind } from '#kernel';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx, requireAction } from '../../platform/access/ctx.decorator.js';
import type { GraphqlContext } from '../../platform/access/request.js';
import { DocumentKindEnum } from '../../platform/graphql/enums.js';
import { requireLocale, requireId, requireLine } from '../../platform/graphql/input.js';
import { interfaceLocale } from '../../platform/http/locale.js';
import { ClauseEditorService } from './clause-editor.service.js';
import {
  AcceptStandardInput,
  AcceptStandardPayload,
  ClausePreviewType,
  ClauseType,
  PreviewClauseInput,
  RemoveClauseInput,
  RemoveClausePayload,
  SaveClauseInput,
  SaveClausePayload,
  WordingRefreshType,
  type ClauseChangeInput,
} from './wording.types.js';
import { WordingService, type Change } from './wording.service.js';

@Resolver()
export class WordingResolver {
  constructor(
    private readonly wording: WordingService,
    private readonly editor: ClauseEditorService,
  ) {}

  @Authorize('wording:read')
  @Query(() => [ClauseType], {
    description:
      "Every clause of a kind of document in its order, in the agency's words; with a client, in that client's.",
  })
  clauses(
    @Ctx() ctx: AgencyContext,
    @Args('kind', { type: () => DocumentKindEnum }) kind: DocumentKind,
    @Args('locale', { type: () => String }) locale: string,
    @Args('clientId', { type: () => ID, nullable: true }) clientId: string | null,
  ) {
    return this.editor.list(ctx, {
      kind,
      locale: requireLocale(locale),
      clientId: clientId == null ? null : requireId(clientId),
    });
  }

  @Authorize('wording:read')
  @Query(() => ClausePreviewType, {
    description: 'What a clause in these words would say of a client. Stores nothing.',
  })
  previewClause(
    @Ctx() ctx: AgencyContext,
    @Args('input') input: PreviewClauseInput,
    @Context() { req }: GraphqlContext,
  ) {
    requireAction(req, 'facts:read');
    const { kind } = input;
    return this.editor.preview(
      ctx,
      requireId(input.clientId),
      { kind, path: requirePath(input.path), locale: requireLocale(input.locale), text: tidy(input.text) },
      interfaceLocale(req.headers['accept-language']),
    );
  }

  @Authorize('wording:read')
  @Query(() => WordingRefreshType, {
    nullable: true,
    description: "How far the last change of the agency's wording has reached. Null when there was none.",
  })
  wordingRefresh(@Ctx() ctx: AgencyContext) {
    return this.wording.refresh(ctx);
  }

  @Authorize('wording:write')
  @Mutation(() => SaveClausePayload, { description: 'Refuses what cannot be used with CLAUSE_INVALID.' })
  saveClause(@Ctx() ctx: AgencyContext, @Args('input') input: SaveClauseInput, @Context() { req }: GraphqlContext) {
    return this.wording.save(ctx, changeOf(input), tidy(input.text), interfaceLocale(req.headers['accept-language']));
  }

  @Authorize('wording:write')
  @Mutation(() => RemoveClausePayload, { description: 'The standard clause is said again; an added one is gone.' })
  removeClause(@Ctx() ctx: AgencyContext, @Args('input') input: RemoveClauseInput) {
    return this.wording.remove(ctx, changeOf(input));
  }

  @Authorize('wording:write')
  @Mutation(() => AcceptStandardPayload, {
    description: 'Keeps own wording over the standard clause as it is now, so that it no longer counts as changed.',
  })
  acceptStandard(@Ctx() ctx: AgencyContext, @Args('input') input: AcceptStandardInput) {
    return this.wording.acceptStandard(ctx, changeOf(input));
  }
}

function changeOf({ kind, path, locale, clientId, expectedRevision }: ClauseChangeInput): Change {
  return {
    kind,
    path: requirePath(path),
    locale: requireLocale(locale),
    clientId: clientId == null ? null : requireId(clientId),
    expectedRevision: expectedRevision ?? null,
  };
}

function requirePath(path: string): string {
  return requireLine(path, 'path', 120);
}

/** One way to write a letter and one way to end a line, so that the same words are the same text. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}
