import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphQLISODateTime } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import { Ctx, requireAction } from '../../platform/access/ctx.decorator.js';
import type { GraphqlContext } from '../../platform/access/request.js';
import { JsonScalar } from '../../platform/graphql/json.scalar.js';
import { actorOf, ActorType } from '../actors/index.js';
import { AuditEventType, type AuditEventRow } from '../audit/index.js';
import { DocumentLoaders, DocumentType, type DocumentRow } from '../documents/index.js';
import { ClientLoaders } from './clients.loaders.js';
import type { ClientRow } from './clients.repository.js';
import { ClientsService, type ClientList } from './clients.service.js';
import { ClientConnection, ClientType } from './clients.types.js';

@Resolver(() => ClientType)
export class ClientFields {
  constructor(private readonly loaders: DocumentLoaders) {}

  @ResolveField('documents', () => [DocumentType])
  documents(@Parent() client: ClientRow, @Context() context: GraphqlContext): Promise<readonly DocumentRow[]> {
    requireAction(context.req, 'document:read');
    return this.loaders.byClient(context).load(client.id);
  }

  @ResolveField('facts', () => JsonScalar, { description: 'The newest facts saved.' })
  async facts(@Parent() client: ClientRow, @Context() context: GraphqlContext): Promise<unknown> {
    requireAction(context.req, 'facts:read');
    return (await this.loaders.facts(context).load(client.id)).facts;
  }

  @ResolveField('factsSavedAt', () => GraphQLISODateTime)
  async factsSavedAt(@Parent() client: ClientRow, @Context() context: GraphqlContext): Promise<Date> {
    return (await this.loaders.facts(context).load(client.id)).savedAt;
  }

  @ResolveField('factsSavedBy', () => String, { description: '`member:<id>`, `key:<id>` or `system:<name>`.' })
  async factsSavedBy(@Parent() client: ClientRow, @Context() context: GraphqlContext): Promise<string> {
    return (await this.loaders.facts(context).load(client.id)).savedBy;
  }

  @ResolveField('factsSaver', () => ActorType, { description: 'Who saved the newest facts.' })
  async factsSaver(@Parent() client: ClientRow, @Context() context: GraphqlContext): Promise<ActorType> {
    return actorOf((await this.loaders.facts(context).load(client.id)).savedBy);
  }

  @ResolveField('actions', () => [String], { description: 'What the caller may do with this client.' })
  actions(@Ctx() ctx: AgencyContext): readonly string[] {
    return ctx.actions;
  }
}

@Resolver(() => ClientConnection)
export class ClientConnectionFields {
  constructor(private readonly clients: ClientsService) {}

  @ResolveField('totalCount', () => Int, { description: 'Clients that match the filter, on all pages.' })
  totalCount(@Parent() list: ClientList, @Ctx() ctx: AgencyContext): Promise<number> {
    return this.clients.count(ctx, list.filter);
  }
}

@Resolver(() => AuditEventType)
export class AuditEventClientFields {
  constructor(private readonly loaders: ClientLoaders) {}

  @ResolveField('client', () => ClientType, { nullable: true, description: 'The client it concerns, if any.' })
  async client(@Parent() { clientId }: AuditEventRow, @Context() context: GraphqlContext): Promise<ClientRow | null> {
    requireAction(context.req, 'client:read');
    return clientId === null ? null : this.loaders.byId(context).load(clientId);
  }
}
