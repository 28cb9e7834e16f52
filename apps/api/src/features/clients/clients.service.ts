import { Inject, Injectable } from '@nestjs/common';
import { actorName, Database, type AgencyContext, type TenantTx } from '#database';
import type { Clock } from '#kernel';
import { emptyFacts, parseFacts, type ClientFacts } from '#policy';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { pageRequest, toConnection, type Connection, type PageArgs } from '../../platform/graphql/paging.js';
import { CLOCK } from '../../platform/platform.module.js';
import { AuditService } from '../audit/index.js';
import { DocumentsService } from '../documents/index.js';
import { insertFacts } from '../facts/index.js';
import { RegisterService, requireOrgNumber } from '../register/index.js';
import { clientErrors } from './clients.errors.js';
import * as repository from './clients.repository.js';

/** Connections whose total is counted only when asked for. */
export interface ClientList extends Connection<repository.ClientRow> {
  readonly filter: repository.ClientFilter;
}

export interface NewClient {
  readonly name: string;
  /** Norwegian, as typed. */
  readonly orgNumber?: string;
  /** Whether the business register fills in what it knows. */
  readonly fromRegister?: boolean;
  /** Another client of the agency may have the organisation number. */
  readonly allowDuplicate?: boolean;
}

@Injectable()
export class ClientsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly documents: DocumentsService,
    private readonly register: RegisterService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One page. `alongside` reads what else is shown of these clients in the same transaction. */
  async list(
    context: AgencyContext,
    args: PageArgs,
    filter: repository.ClientFilter,
    alongside?: (tx: TenantTx, clientIds: readonly string[]) => Promise<void>,
  ): Promise<ClientList> {
    const page = pageRequest<[string, string]>(args, ['line', 'id']);
    return this.database.withAgency(context, async (tx) => {
      const rows = await repository.findClients(tx, page, filter);
      const connection = toConnection(rows, page.take, (row) => [row.name, row.id]);
      await alongside?.(
        tx,
        connection.nodes.map(({ id }) => id),
      );
      return { ...connection, filter };
    });
  }

  async count(context: AgencyContext, filter: repository.ClientFilter): Promise<number> {
    return this.database.withAgency(context, (tx) => repository.countClients(tx, filter));
  }

  async get(context: AgencyContext, id: string): Promise<repository.ClientRow> {
    const row = await this.database.withAgency(context, (tx) => repository.findClient(tx, id));
    if (!row) throw new DomainError(commonErrors.NOT_FOUND);
    return row;
  }

  /**
   * Takes on a client: with facts that hold its name and number, and its documents as drafts. Throws ORG_NUMBER_INVALID, and
   * CLIENT_ORG_NUMBER_TAKEN with the other client unless duplicates are allowed: a group may want a client per trade name.
   * From the register it begins with what that says of the business; when that says nothing, no client is made.
   */
  async create(context: AgencyContext, input: NewClient): Promise<repository.ClientRow> {
    const orgNumber = input.orgNumber === undefined ? undefined : requireOrgNumber(input.orgNumber);
    const registered = input.fromRegister === true ? await this.registered(context, orgNumber) : undefined;
    const empty = emptyFacts(input.name, orgNumber);
    const read = parseFacts({ ...empty, organisation: { ...empty.organisation, ...registered } });
    if (!read.ok) throw new DomainError(commonErrors.INPUT_INVALID, { field: 'name' });
    const { facts } = read;
    return this.database.withAgency(context, async (tx) => {
      if (orgNumber !== undefined && !input.allowDuplicate) await requireFreeOrgNumber(tx, context.agencyId, orgNumber);
      const now = this.clock.now();
      const client = await repository.insertClient(tx, {
        agencyId: context.agencyId,
        name: input.name,
        orgNumber: orgNumber ?? null,
        factsRevision: 1,
        createdAt: now,
      });
      await insertFacts(tx, {
        agencyId: context.agencyId,
        clientId: client.id,
        revision: 1,
        facts,
        savedBy: actorName(context.actor),
        savedAt: now,
      });
      await this.documents.prepare(tx, context, client.id, facts);
      await this.audit.record(tx, context, {
        action: 'client.created',
        subject: `client:${client.id}`,
        clientId: client.id,
        ...(registered && { detail: { source: 'enhetsregisteret', fields: Object.keys(registered) } }),
      });
      return client;
    });
  }

  /** Facts that come from an official source, and need no confirmation. The name is the one given: the register shouts. */
  private async registered(
    context: AgencyContext,
    orgNumber: string | undefined,
  ): Promise<NonNullable<ClientFacts['organisation']>> {
    if (orgNumber === undefined) throw new DomainError(commonErrors.INPUT_INVALID, { field: 'orgNumber' });
    const { legalForm, address, vatRegistered } = await this.register.find(context, orgNumber);
    return {
      ...(legalForm && { legalForm }),
      ...(address && { address }),
      ...(vatRegistered !== undefined && { vatRegistered }),
    };
  }
}

async function requireFreeOrgNumber(tx: TenantTx, agencyId: string, orgNumber: string): Promise<void> {
  await repository.lockOrgNumber(tx, agencyId, orgNumber);
  const other = await repository.findClientByOrgNumber(tx, agencyId, orgNumber);
  if (other) throw new DomainError(clientErrors.CLIENT_ORG_NUMBER_TAKEN, { clientId: other.id, name: other.name });
}
