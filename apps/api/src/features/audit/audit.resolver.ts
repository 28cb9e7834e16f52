import { Args, Query, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import { AuditService } from './audit.service.js';
import { AuditEventConnection, AuditEventsArgs } from './audit.types.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Authorize('audit:read')
  @Query(() => AuditEventConnection)
  auditEvents(@Ctx() ctx: AgencyContext, @Args() args: AuditEventsArgs) {
    return this.audit.list(ctx, args, args.clientId ?? undefined);
  }
}
