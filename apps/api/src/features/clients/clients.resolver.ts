import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Authorize } from '../../platform/access/authorize.js';
import { Ctx } from '../../platform/access/ctx.decorator.js';
import type { GraphqlContext } from '../../platform/access/request.js';
import { requireId, requireLine } from '../../platform/graphql/input.js';
import { interfaceLocale } from '../../platform/http/locale.js';
import { DocumentLoaders } from '../documents/index.js';
import { ChooseServiceService } from './choose-service.service.js';
import { ClientsService } from './clients.service.js';
import {
  ChooseServiceInput,
  ChooseServicePayload,
  ClientConnection,
  ClientsArgs,
  ClientType,
  CreateClientInput,
  CreateClientPayload,
  SaveFactsInput,
  SaveFactsPayload,
} from './clients.types.js';
import { SaveFactsService } from './save-facts.service.js';

@Resolver(() => ClientType)
export class ClientsResolver {
  constructor(
    private readonly service: ClientsService,
    private readonly saving: SaveFactsService,
    private readonly choosing: ChooseServiceService,
    private readonly loaders: DocumentLoaders,
  ) {}

  @Authorize('client:read')
  @Query(() => ClientConnection)
  clients(
    @Ctx() ctx: AgencyContext,
    @Args() { first, after, filter }: ClientsArgs,
    @Context() context: GraphqlContext,
  ) {
    return this.service.list(ctx, { first: first ?? null, after: after ?? null }, filter ?? {}, (tx, clientIds) =>
      this.loaders.preload(context, tx, clientIds),
    );
  }

  @Authorize('client:read')
  @Query(() => ClientType)
  client(@Ctx() ctx: AgencyContext, @Args('id', { type: () => ID }) id: string) {
    return this.service.get(ctx, requireId(id));
  }

  @Authorize('client:create')
  @Mutation(() => CreateClientPayload)
  async createClient(
    @Ctx() ctx: AgencyContext,
    @Args('input') { name, orgNumber, fromRegister, allowDuplicate }: CreateClientInput,
  ): Promise<CreateClientPayload> {
    const client = await this.service.create(ctx, {
      name: requireLine(name, 'name'),
      ...(orgNumber && { orgNumber }),
      fromRegister: fromRegister === true,
      allowDuplicate: allowDuplicate === true,
    });
    return { client };
  }

  @Authorize('facts:write')
  @Mutation(() => SaveFactsPayload)
  saveFacts(
    @Ctx() ctx: AgencyContext,
    @Args('input') input: SaveFactsInput,
    @Context() { req }: GraphqlContext,
  ): Promise<SaveFactsPayload> {
    const locale = interfaceLocale(req.headers['accept-language']);
    return this.saving.save(ctx, { ...input, clientId: requireId(input.clientId) }, locale);
  }

  @Authorize('facts:write')
  @Mutation(() => ChooseServicePayload, {
    description: 'Puts a service of the catalogue into the facts, as suggestions that a person confirms.',
  })
  async chooseService(
    @Ctx() ctx: AgencyContext,
    @Args('input') input: ChooseServiceInput,
    @Context() { req }: GraphqlContext,
  ): Promise<ChooseServicePayload> {
    const locale = interfaceLocale(req.headers['accept-language']);
    return this.choosing.choose(ctx, { ...input, clientId: requireId(input.clientId) }, locale);
  }
}
