import { Inject, Injectable } from '@nestjs/common';
import { Database, setKnock, type AgencyContext, type DoorwayTx } from '#database';
import { grantContext } from '#database/grant';
import type { AgencyId, ClientId, Clock } from '#kernel';
import type { Authenticator, Credentials } from '../../platform/access/authenticator.js';
import { ROLE_ACTIONS, type RoleActions } from '../../platform/access/roles.js';
import { hashToken } from '../../platform/access/tokens.js';
import { CLOCK } from '../../platform/platform.module.js';
import { findPresentedKey, touchKey } from '../api-keys/index.js';
import { findMembershipById } from './authentication.repository.js';
import { SessionsService } from './sessions.service.js';

/** Use of a key is written down at most this often. */
const TOUCH_EVERY = 60_000;

@Injectable()
export class VernAuthenticator implements Authenticator {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ROLE_ACTIONS) private readonly roles: RoleActions,
  ) {}

  async authenticate({ apiKey, sessionToken }: Credentials): Promise<AgencyContext | undefined> {
    if (apiKey !== undefined) return this.byKey(apiKey);
    return sessionToken === undefined ? undefined : this.sessions.find(sessionToken);
  }

  private async byKey(key: string): Promise<AgencyContext | undefined> {
    const keyHash = hashToken(key);
    const now = this.clock.now();
    return this.database.atTheDoor({ credential: keyHash }, async (tx) => {
      const row = await findPresentedKey(tx, keyHash);
      if (!row) return undefined;
      await setKnock(tx, { agencyId: row.agencyId });
      const limits = await this.limitsOf(tx, row.memberId);
      if (!limits) return undefined;
      if (now.getTime() - (row.lastUsedAt?.getTime() ?? 0) > TOUCH_EVERY) await touchKey(tx, row.id, now);
      return grantContext({
        agencyId: row.agencyId as AgencyId,
        clientId: limits.clientId,
        role: null,
        actions: row.scopes.filter((scope) => limits.actions.includes(scope)),
        actor: { type: 'key', id: row.id },
      });
    });
  }

  /**
   * What a key may do at most, whatever its scopes: what its maker may do now, since roles change. Undefined when the maker is no
   * longer a member. A key of the installation's administrator is limited by what owners may do.
   */
  private async limitsOf(
    tx: DoorwayTx,
    memberId: string | null,
  ): Promise<{ readonly clientId: ClientId | null; readonly actions: readonly string[] } | undefined> {
    if (memberId === null) return { clientId: null, actions: this.roles.owner };
    const member = await findMembershipById(tx, memberId);
    if (!member) return undefined;
    return { clientId: member.clientId as ClientId | null, actions: this.roles[member.role] };
  }
}
