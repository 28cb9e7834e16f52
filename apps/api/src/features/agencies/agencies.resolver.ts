import { Query, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import { grantableScopes } from '../api-keys/index.js';
import { MembersService } from '../members/index.js';
import { AgenciesService } from './agencies.service.js';
import { ViewerType } from './agencies.types.js';

@Resolver()
export class AgenciesResolver {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly members: MembersService,
  ) {}

  @Authorize('agency:read')
  @Query(() => ViewerType)
  async viewer(@Ctx() ctx: AgencyContext): Promise<ViewerType> {
    const [agency, member] = await Promise.all([this.agencies.current(ctx), this.members.current(ctx)]);
    return { agency, member, actions: ctx.actions, grantableScopes: grantableScopes(ctx) };
  }
}
