import { Inject, Injectable } from '@nestjs/common';
import { Database, enqueue, type AgencyContext, type TenantTx } from '#database';
import type { Clock, Role } from '#kernel';
import { hashToken, newToken } from '../../platform/access/tokens.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { pageRequest, toConnection, type Connection, type PageArgs } from '../../platform/graphql/paging.js';
import { sendMail } from '../../platform/mail/mail.job.js';
import { CLOCK } from '../../platform/platform.module.js';
import { ApiKeysService } from '../api-keys/index.js';
import { AuditService } from '../audit/index.js';
import { memberErrors } from './members.errors.js';
import * as repository from './members.repository.js';
import { mayHandleRole } from './role-order.js';

const INVITATION_DAYS = 7;
/** An agency cannot be used to send mail without end to people who do not answer. */
const MOST_OPEN_INVITATIONS = 200;

export interface MemberView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
}

@Injectable()
export class MembersService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly keys: ApiKeysService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(context: AgencyContext, args: PageArgs): Promise<Connection<MemberView>> {
    const page = pageRequest<[string]>(args, ['id']);
    const rows = await this.database.withAgency(context, (tx) => repository.findMembers(tx, page));
    return toConnection(rows.map(toView), page.take, (row) => [row.id]);
  }

  /** The member acting in this context; null for a key. */
  async current(tx: TenantTx, { actor }: AgencyContext): Promise<MemberView | null> {
    if (actor.type !== 'member') return null;
    const row = await repository.findMember(tx, actor.id);
    return row && toView(row);
  }

  async invitations(context: AgencyContext, args: PageArgs): Promise<Connection<repository.InvitationRow>> {
    const page = pageRequest<[string]>(args, ['id']);
    const rows = await this.database.withAgency(context, (tx) =>
      repository.findInvitations(tx, page, this.clock.now()),
    );
    return toConnection(rows, page.take, (row) => [row.id]);
  }

  /** Mails a one-time link. An open invitation to the same address is replaced, so its old link stops working. */
  async invite(context: AgencyContext, input: { email: string; role: Role }): Promise<repository.InvitationRow> {
    if (!mayHandleRole(context.role, input.role)) throw new DomainError(memberErrors.ROLE_TOO_HIGH);
    const email = input.email.trim().toLowerCase();
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + INVITATION_DAYS * 86_400_000);
    return this.database.withAgency(context, async (tx) => {
      await repository.lockEmail(tx, email);
      if (await repository.findMemberByEmail(tx, email)) throw new DomainError(memberErrors.ALREADY_A_MEMBER);
      const open = await repository.findInvitationsTo(tx, email);
      if (!open.every(({ role }) => mayHandleRole(context.role, role)))
        throw new DomainError(memberErrors.ROLE_TOO_HIGH);
      await repository.deleteInvitations(tx, { email });
      if ((await repository.countOpenInvitations(tx, this.clock.now())) >= MOST_OPEN_INVITATIONS)
        throw new DomainError(memberErrors.TOO_MANY_INVITATIONS, { limit: MOST_OPEN_INVITATIONS });
      const invitation = await repository.insertInvitation(tx, {
        agencyId: context.agencyId,
        email,
        role: input.role,
        tokenHash: hashToken(token),
        invitedBy: context.actor.id,
        createdAt: this.clock.now(),
        expiresAt,
      });
      const agency = await repository.agencyName(tx, context.agencyId);
      await enqueue(tx, sendMail, {
        to: email,
        template: 'invitation',
        locale: 'nb',
        variables: { agency, link: `${this.config.publicUrl}/invitation/${token}`, days: INVITATION_DAYS },
      });
      await this.audit.record(tx, context, {
        action: 'member.invited',
        subject: `invitation:${invitation.id}`,
        detail: { role: input.role },
      });
      return invitation;
    });
  }

  async revokeInvitation(context: AgencyContext, id: string): Promise<void> {
    await this.database.withAgency(context, async (tx) => {
      const invitation = await repository.findInvitation(tx, id);
      if (!invitation) throw new DomainError(commonErrors.NOT_FOUND);
      if (!mayHandleRole(context.role, invitation.role)) throw new DomainError(memberErrors.ROLE_TOO_HIGH);
      // Accepted meanwhile: there is a member now, and nothing to withdraw.
      if ((await repository.deleteInvitations(tx, { id })) === 0) throw new DomainError(commonErrors.NOT_FOUND);
      await this.audit.record(tx, context, { action: 'invitation.revoked', subject: `invitation:${id}` });
    });
  }

  async changeRole(context: AgencyContext, input: { id: string; role: Role }): Promise<MemberView> {
    return this.database.withAgency(context, async (tx) => {
      await repository.lockOwners(tx);
      const member = await repository.findMember(tx, input.id);
      if (!member) throw new DomainError(commonErrors.NOT_FOUND);
      if (!mayHandleRole(context.role, member.role) || !mayHandleRole(context.role, input.role))
        throw new DomainError(memberErrors.ROLE_TOO_HIGH);
      if (member.role === 'owner' && input.role !== 'owner' && (await repository.countOwners(tx)) === 1)
        throw new DomainError(memberErrors.LAST_OWNER);
      const changed = await repository.updateRole(tx, context.agencyId, input.id, input.role);
      await this.audit.record(tx, context, {
        action: 'member.role-changed',
        subject: `member:${input.id}`,
        detail: { from: member.role, to: input.role },
      });
      return toView(changed);
    });
  }

  /** Takes a person out of the agency: open sessions there end at once, and so do the keys the person made. Gives how many keys. */
  async remove(context: AgencyContext, id: string): Promise<number> {
    return this.database.withAgency(context, async (tx) => {
      await repository.lockOwners(tx);
      const member = await repository.findMember(tx, id);
      if (!member) throw new DomainError(commonErrors.NOT_FOUND);
      if (!mayHandleRole(context.role, member.role)) throw new DomainError(memberErrors.ROLE_TOO_HIGH);
      if (member.role === 'owner' && (await repository.countOwners(tx)) === 1)
        throw new DomainError(memberErrors.LAST_OWNER);
      await repository.deleteMember(tx, context.agencyId, id);
      const revokedKeys = await this.keys.revokeOfMember(tx, context, id);
      await this.audit.record(tx, context, {
        action: 'member.removed',
        subject: `member:${id}`,
        detail: { role: member.role, revokedKeys },
      });
      return revokedKeys;
    });
  }
}

function toView({ id, role, createdAt, person }: repository.MemberRow): MemberView {
  return { id, role, createdAt, name: person.name, email: person.email };
}
