import { Args, Query, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import { RegisterService } from './register.service.js';
import { RegisterEntryType } from './register.types.js';

@Resolver()
export class RegisterResolver {
  constructor(private readonly register: RegisterService) {}

  @Authorize('client:create')
  @Query(() => RegisterEntryType, { description: 'Looks a Norwegian organisation number up in Enhetsregisteret.' })
  registerEntry(@Ctx() ctx: AgencyContext, @Args('orgNumber', { type: () => String }) orgNumber: string) {
    return this.register.find(ctx, orgNumber);
  }
}
