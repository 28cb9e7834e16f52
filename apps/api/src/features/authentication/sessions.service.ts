import { Inject, Injectable } from '@nestjs/common';
import { Database, setKnock, type AgencyContext, type DoorwayTx } from '#database';
import { grantContext } from '#database/grant';
import type { AgencyId, ClientId, Clock } from '#kernel';
import { ROLE_ACTIONS, type RoleActions } from '../../platform/access/roles.js';
import { hashToken, newToken } from '../../platform/access/tokens.js';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CLOCK } from '../../platform/platform.module.js';
import type { AgencyRow } from '../agencies/index.js';
import { AuditService } from '../audit/index.js';
import * as repository from './authentication.repository.js';

/** A session ends this long after it was last used, */
const IDLE_DAYS = 14;
/** and this long after the sign-in, however much it is used. */
export const SESSION_DAYS = 30;
const DAY = 86_400_000;
/** Use is written down at most this often. */
const TOUCH_EVERY = 3_600_000;

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
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
      expiresAt: endOf(now, now),
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
      const member = await repository.findMembershipById(tx, session.memberId);
      if (!member) return undefined;
      if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY) {
        await repository.touchSession(tx, session.id, now, endOf(session.createdAt, now));
      }
      return this.grant(member, session.personId);
    });
  }

  /**
   * Makes the session one of another agency of the same person; when it ends does not change. Throws NOT_FOUND for an agency that
   * is not there or not the person's, and for a caller without a session.
   */
  async switchAgency({ actor }: AgencyContext, token: string | undefined, agencyId: string): Promise<AgencyRow> {
    if (actor.type !== 'member' || token === undefined) throw new DomainError(commonErrors.NOT_FOUND);
    const { personId } = actor;
    const tokenHash = hashToken(token);
    const now = this.clock.now();
    return this.database.atTheDoor({ credential: tokenHash, personId }, async (tx) => {
      const chosen = await repository.findMembershipIn(tx, personId, agencyId);
      if (!chosen) throw new DomainError(commonErrors.NOT_FOUND);
      await setKnock(tx, { agencyId });
      if (!(await repository.moveSession(tx, { tokenHash, personId, now }, chosen)))
        throw new DomainError(commonErrors.UNAUTHENTICATED);
      const entered = this.grant(chosen, personId);
      await this.audit.record(tx, entered, { action: 'session.entered', subject: `member:${chosen.id}` });
      return chosen.agency;
    });
  }

  /** The agencies of the person behind the context; none for a key. */
  async agencies({ actor }: AgencyContext): Promise<readonly AgencyRow[]> {
    if (actor.type !== 'member') return [];
    const { personId } = actor;
    const memberships = await this.database.atTheDoor({ personId }, (tx) => repository.findMemberships(tx, personId));
    return memberships.map(({ agency }) => agency);
  }

  async close(token: string): Promise<void> {
    const tokenHash = hashToken(token);
    await this.database.atTheDoor({ credential: tokenHash }, (tx) => repository.deleteSession(tx, tokenHash));
  }

  private grant({ id, agencyId, clientId, role }: repository.Membership, personId: string): AgencyContext {
    return grantContext({
      agencyId: agencyId as AgencyId,
      clientId: clientId as ClientId | null,
      role,
      actions: this.roles[role],
      actor: { type: 'member', id, personId },
    });
  }
}

function endOf(signedInAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + IDLE_DAYS * DAY, signedInAt.getTime() + SESSION_DAYS * DAY));
}
