import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import type { GraphqlContext } from '../../platform/access/request.js';
import { interfaceLocale } from '../../platform/http/locale.js';
import { ServicesService } from './services.service.js';
import {
  DeleteServiceInput,
  DeleteServicePayload,
  SaveServiceInput,
  SaveServicePayload,
  ServiceConnection,
  ServiceForDomain,
  ServicesArgs,
  ServiceType,
  toNode,
} from './services.types.js';

@Resolver()
export class ServicesResolver {
  constructor(private readonly catalogue: ServicesService) {}

  @Authorize('service:read')
  @Query(() => ServiceConnection, {
    description: "The catalogue of known services, with the agency's own and its corrections.",
  })
  async services(@Ctx() ctx: AgencyContext, @Args() { first, after, ...filter }: ServicesArgs) {
    const { nodes, pageInfo } = await this.catalogue.list(ctx, { first: first ?? null, after: after ?? null }, filter);
    return { nodes: nodes.map(toNode), pageInfo };
  }

  @Authorize('service:read')
  @Query(() => ServiceType)
  async service(@Ctx() ctx: AgencyContext, @Args('slug', { type: () => String }) slug: string) {
    return toNode(await this.catalogue.get(ctx, slug));
  }

  @Authorize('service:read')
  @Query(() => ServiceForDomain, { description: 'Whose a domain is that a page asks something of.' })
  async serviceForDomain(
    @Ctx() ctx: AgencyContext,
    @Args('domain', { type: () => String }) domain: string,
  ): Promise<ServiceForDomain> {
    const { services, company } = await this.catalogue.forDomain(ctx, domain);
    return { services: services.map(toNode), company };
  }

  @Authorize('service:write')
  @Mutation(() => SaveServicePayload)
  async saveService(
    @Ctx() ctx: AgencyContext,
    @Args('input') { service }: SaveServiceInput,
    @Context() { req }: GraphqlContext,
  ): Promise<SaveServicePayload> {
    const saved = await this.catalogue.save(ctx, service, interfaceLocale(req.headers['accept-language']));
    return { service: toNode(saved) };
  }

  @Authorize('service:write')
  @Mutation(() => DeleteServicePayload)
  async deleteService(
    @Ctx() ctx: AgencyContext,
    @Args('input') { slug }: DeleteServiceInput,
  ): Promise<DeleteServicePayload> {
    const standard = await this.catalogue.delete(ctx, slug);
    return { slug, service: standard && toNode(standard) };
  }
}
