import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import { requireEmail, requireId } from '../../platform/graphql/input.js';
import { PageArgs } from '../../platform/graphql/paging.js';
import { MembersService } from './members.service.js';
import {
  ChangeMemberRoleInput,
  ChangeMemberRolePayload,
  InvitationConnection,
  InviteMemberInput,
  InviteMemberPayload,
  MemberConnection,
  RemoveMemberInput,
  RemoveMemberPayload,
  RevokeInvitationInput,
  RevokeInvitationPayload,
} from './members.types.js';

@Resolver()
export class MembersResolver {
  constructor(private readonly service: MembersService) {}

  @Authorize('member:read')
  @Query(() => MemberConnection)
  members(@Ctx() ctx: AgencyContext, @Args() page: PageArgs) {
    return this.service.list(ctx, page);
  }

  @Authorize('member:read')
  @Query(() => InvitationConnection, { description: 'Open invitations.' })
  invitations(@Ctx() ctx: AgencyContext, @Args() page: PageArgs) {
    return this.service.invitations(ctx, page);
  }

  @Authorize('member:invite')
  @Mutation(() => InviteMemberPayload)
  async inviteMember(@Ctx() ctx: AgencyContext, @Args('input') input: InviteMemberInput): Promise<InviteMemberPayload> {
    return {
      invitation: await this.service.invite(ctx, { email: requireEmail(input.email, 'email'), role: input.role }),
    };
  }

  @Authorize('member:invite')
  @Mutation(() => RevokeInvitationPayload)
  async revokeInvitation(
    @Ctx() ctx: AgencyContext,
    @Args('input') { id }: RevokeInvitationInput,
  ): Promise<RevokeInvitationPayload> {
    await this.service.revokeInvitation(ctx, requireId(id));
    return { id };
  }

  @Authorize('member:change')
  @Mutation(() => ChangeMemberRolePayload)
  async changeMemberRole(
    @Ctx() ctx: AgencyContext,
    @Args('input') { id, role }: ChangeMemberRoleInput,
  ): Promise<ChangeMemberRolePayload> {
    return { member: await this.service.changeRole(ctx, { id: requireId(id), role }) };
  }

  @Authorize('member:remove')
  @Mutation(() => RemoveMemberPayload)
  async removeMember(
    @Ctx() ctx: AgencyContext,
    @Args('input') { id }: RemoveMemberInput,
  ): Promise<RemoveMemberPayload> {
    return { id, revokedApiKeys: await this.service.remove(ctx, requireId(id)) };
  }
}
