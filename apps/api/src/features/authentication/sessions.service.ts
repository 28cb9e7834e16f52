import { Inject, Injectable } from '@nestjs/common';
import { Database, setKnock, type AgencyContext, type DoorwayTx } from '#database';
import { grantContext } from '#database/grant';
import type { AgencyId, ClientId, Clock } from '#kernel';
import { ROLE_ACTIONS, type RoleActions } from '../../platform/access/roles.js';
import { hashToken, newToken } from '../../platform/access/tokens.js';
import { CLOCK } from '../../platform/platform.module.js';
import * as repository from './authentication.repository.js';

/** A session ends this long after it was last used. */
export const SESSION_DAYS = 14;
const DAY = 86_400_000;
/** Use is written down at most this often. */
const TOUCH_EVERY = 3_600_000;

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ROLE_ACTIONS) private readonly roles: RoleActions,
  ) {}

  /** Opens a session for a membership and gives its token; only the hash is stored. */
  async open(tx: DoorwayTx, personId: string, membership: repository.Membership): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await setKnock(tx, { agencyId: membership.agencyId });
    await repository.insertSession(tx, {
      agencyId: membership.agencyId,
      memberId: membership.id,
      personId,
      tokenHash: hashToken(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_DAYS * DAY),
    });
    return token;
  }

  async find(token: string): Promise<AgencyContext | undefined> {
    const tokenHash = hashToken(token);
    const now = this.clock.now();
    return this.database.atTheDoor({ credential: tokenHash }, async (tx) => {
      const session = await repository.findSession(tx, tokenHash, now);
      if (!session) return undefined;
      await setKnock(tx, { agencyId: session.agencyId });
      const member = await repository.findSessionMember(tx, session.memberId);
      if (!member) return undefined;
      if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY) {
        await repository.touchSession(tx, session.id, now, new Date(now.getTime() + SESSION_DAYS * DAY));
      }
      return grantContext({
        agencyId: member.agencyId as AgencyId,
        clientId: member.clientId as ClientId | null,
        role: member.role,
        actions: this.roles[member.role],
        actor: { type: 'member', id: member.id, personId: session.personId },
      });
    });
  }

  async close(token: string): Promise<void> {
    const tokenHash = hashToken(token);
    await this.database.atTheDoor({ credential: tokenHash }, (tx) => repository.deleteSession(tx, tokenHash));
  }
}
