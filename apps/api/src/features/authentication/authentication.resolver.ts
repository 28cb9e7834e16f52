import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import { credentialsOf, type GraphqlContext } from '../../platform/access/request.js';
import { requireId } from '../../platform/graphql/input.js';
import { AgencyType, ViewerType, type AgencyRow } from '../agencies/index.js';
import { SwitchAgencyInput, SwitchAgencyPayload } from './authentication.types.js';
import { SessionsService } from './sessions.service.js';

@Resolver(() => ViewerType)
export class AuthenticationResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Authorize('agency:read')
  @Mutation(() => SwitchAgencyPayload, {
    description: "Makes the session one of another agency of the person's. An agency that is not theirs is NOT_FOUND.",
  })
  async switchAgency(
    @Ctx() ctx: AgencyContext,
    @Args('input') { agencyId }: SwitchAgencyInput,
    @Context() { req }: GraphqlContext,
  ): Promise<SwitchAgencyPayload> {
    return { agency: await this.sessions.switchAgency(ctx, credentialsOf(req).sessionToken, requireId(agencyId)) };
  }

  @ResolveField('agencies', () => [AgencyType], {
    description: 'Agencies the person can switch to, this one too, the oldest membership first. None for an API key.',
  })
  agencies(@Ctx() ctx: AgencyContext): Promise<readonly AgencyRow[]> {
    return this.sessions.agencies(ctx);
  }
}
