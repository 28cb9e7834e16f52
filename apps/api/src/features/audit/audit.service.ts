import { Injectable } from '@nestjs/common';
import { actorName, Database, type AgencyContext, type DoorwayTx, type Prisma, type TenantTx } from '#database';
import { isId } from '#kernel';
import { pageRequest, toConnection, type Connection, type PageArgs } from '../../platform/graphql/paging.js';
import type { AuditAction } from './audit.events.js';
import { findAuditEvents, insertAuditEvents, type AuditEventRow } from './audit.repository.js';

export interface AuditEntry {
  readonly action: AuditAction;
  /** `<kind>:<id>` of what was acted on. */
  readonly subject: string;
  readonly clientId?: string;
  /** Ids, counts and states; never names, addresses or texts. */
  readonly detail?: Prisma.InputJsonObject;
}

@Injectable()
export class AuditService {
  constructor(private readonly database: Database) {}

  /** Writes the event in the business transaction: both happen or neither. */
  async record(tx: TenantTx | DoorwayTx, context: AgencyContext, entry: AuditEntry): Promise<void> {
    await this.recordAll(tx, context, [entry]);
  }

  /** As `record`, for an act with several events: one statement however many. */
  async recordAll(tx: TenantTx | DoorwayTx, context: AgencyContext, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await insertAuditEvents(
      tx,
      entries.map((entry) => ({
        agencyId: context.agencyId,
        clientId: entry.clientId ?? null,
        actor: actorName(context.actor),
        action: entry.action,
        subject: entry.subject,
        detail: entry.detail ?? {},
      })),
    );
  }

  /** Newest first; nothing for a client that is not there. */
  async list(context: AgencyContext, args: PageArgs, clientId: string | undefined): Promise<Connection<AuditEventRow>> {
    const page = pageRequest<[string]>(args, ['id']);
    if (clientId !== undefined && !isId(clientId)) return toConnection<AuditEventRow>([], page.take, (row) => [row.id]);
    const rows = await this.database.withAgency(context, (tx) => findAuditEvents(tx, page, clientId));
    return toConnection(rows, page.take, (row) => [row.id]);
  }
}
