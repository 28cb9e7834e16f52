import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import { requireId, requireLine } from '../../platform/graphql/input.js';
import { PageArgs } from '../../platform/graphql/paging.js';
import { ApiKeysService } from './api-keys.service.js';
import {
  ApiKeyConnection,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
} from './api-keys.types.js';

@Resolver()
export class ApiKeysResolver {
  constructor(private readonly keys: ApiKeysService) {}

  @Authorize('apiKey:read')
  @Query(() => ApiKeyConnection)
  apiKeys(@Ctx() ctx: AgencyContext, @Args() page: PageArgs) {
    return this.keys.list(ctx, page);
  }

  @Authorize('apiKey:create')
  @Mutation(() => CreateApiKeyPayload)
  createApiKey(
    @Ctx() ctx: AgencyContext,
    @Args('input') { name, scopes }: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayload> {
    return this.keys.create(ctx, { name: requireLine(name, 'name'), ...(scopes && { scopes }) });
  }

  @Authorize('apiKey:revoke')
  @Mutation(() => RevokeApiKeyPayload)
  async revokeApiKey(
    @Ctx() ctx: AgencyContext,
    @Args('input') { id }: RevokeApiKeyInput,
  ): Promise<RevokeApiKeyPayload> {
    return { apiKey: await this.keys.revoke(ctx, requireId(id)) };
  }
}
