import { Inject, Injectable } from '@nestjs/common';
import { actorName, Database, type Actor, type AgencyContext, type TenantTx } from '#database';
import type { Clock } from '#kernel';
import { ROLE_ACTIONS, type RoleActions } from '../../platform/access/roles.js';
import { hashToken, newToken } from '../../platform/access/tokens.js';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { pageRequest, toConnection, type Connection, type PageArgs } from '../../platform/graphql/paging.js';
import { CLOCK } from '../../platform/platform.module.js';
import { AuditService } from '../audit/index.js';
import { apiKeyErrors } from './api-keys.errors.js';
import * as repository from './api-keys.repository.js';
import { grantableScopes } from './grantable-scopes.js';

const PREFIX = 'vern_';

@Injectable()
export class ApiKeysService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ROLE_ACTIONS) private readonly roles: RoleActions,
  ) {}

  async list(context: AgencyContext, args: PageArgs): Promise<Connection<repository.ApiKeyRow>> {
    const page = pageRequest<[string]>(args, ['id']);
    const rows = await this.database.withAgency(context, (tx) => repository.findKeys(tx, page));
    return toConnection(rows, page.take, (row) => [row.id]);
  }

  /** Makes a key with the given actions (an editor's when absent). The key itself is in the answer and nowhere else. */
  async create(
    context: AgencyContext,
    input: { name: string; scopes?: readonly string[] },
  ): Promise<{ apiKey: repository.ApiKeyRow; key: string }> {
    const scopes = [...new Set(input.scopes ?? this.roles.editor)];
    const grantable = grantableScopes(context);
    const refused = scopes.find((scope) => !grantable.includes(scope));
    if (refused !== undefined) throw new DomainError(apiKeyErrors.SCOPE_NOT_ALLOWED, { scope: refused });
    const key = newToken(PREFIX);
    const apiKey = await this.database.withAgency(context, async (tx) => {
      const row = await repository.insertKey(tx, {
        agencyId: context.agencyId,
        name: input.name,
        prefix: key.slice(0, PREFIX.length + 6),
        keyHash: hashToken(key),
        scopes,
        createdBy: actorName(context.actor),
        memberId: await memberBehind(tx, context.actor),
        createdAt: this.clock.now(),
      });
      await this.audit.record(tx, context, { action: 'api-key.created', subject: `key:${row.id}`, detail: { scopes } });
      return row;
    });
    return { apiKey, key };
  }

  /** Part of removing a member: revokes the keys it made, and tells how many. */
  async revokeOfMember(tx: TenantTx, context: AgencyContext, memberId: string): Promise<number> {
    const ids = await repository.revokeKeysOfMember(tx, memberId, this.clock.now());
    const detail = { because: 'member.removed' };
    await this.audit.recordAll(
      tx,
      context,
      ids.map((id) => ({ action: 'api-key.revoked', subject: `key:${id}`, detail })),
    );
    return ids.length;
  }

  /** From now on the key opens nothing. Revoking twice changes nothing. */
  async revoke(context: AgencyContext, id: string): Promise<repository.ApiKeyRow> {
    return this.database.withAgency(context, async (tx) => {
      if (await repository.revokeKey(tx, id, this.clock.now()))
        await this.audit.record(tx, context, { action: 'api-key.revoked', subject: `key:${id}` });
      const row = await repository.findKey(tx, id);
      if (!row) throw new DomainError(commonErrors.NOT_FOUND);
      return row;
    });
  }
}

/** The member that a new key acts within: its maker, or the maker of the key that makes it. Null for the administrator. */
async function memberBehind(tx: TenantTx, actor: Actor): Promise<string | null> {
  if (actor.type === 'member') return actor.id;
  if (actor.type === 'system') return null;
  const maker = await repository.findKey(tx, actor.id);
  if (!maker) throw new DomainError(commonErrors.UNAUTHENTICATED);
  return maker.memberId;
}
