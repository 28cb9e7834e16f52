import { Query, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import { AgenciesService, type Viewer } from './agencies.service.js';
import { ViewerType } from './agencies.types.js';

@Resolver()
export class AgenciesResolver {
  constructor(private readonly service: AgenciesService) {}

  @Authorize('agency:read')
  @Query(() => ViewerType)
  viewer(@Ctx() ctx: AgencyContext): Promise<Viewer> {
    return this.service.viewer(ctx);
  }
}
