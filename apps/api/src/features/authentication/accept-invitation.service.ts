import { Inject, Injectable } from '@nestjs/common';
import { Database, setKnock, type DoorwayTx } from '#database';
import { grantContext } from '#database/grant';
import type { AgencyId, Clock, Role } from '#kernel';
import { hashToken } from '../../platform/access/tokens.js';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CLOCK } from '../../platform/platform.module.js';
import { findAgency } from '../agencies/index.js';
import { AuditService } from '../audit/index.js';
import {
  findOpenInvitation,
  insertMember,
  isMember,
  lockEmail,
  memberErrors,
  useInvitation,
} from '../members/index.js';
import { authenticationErrors } from './authentication.errors.js';
import * as repository from './authentication.repository.js';
import { newPasswordHash, passwordIsRight } from './passwords.js';
import { SessionsService } from './sessions.service.js';
import { countAttempt, takeBack } from './throttle.js';

export interface InvitationPreview {
  readonly email: string;
  readonly agency: string;
  readonly role: Role;
  /** The person has an account already and proves it with the password. */
  readonly hasAccount: boolean;
}

@Injectable()
export class AcceptInvitationService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the link is for. Throws INVITATION_INVALID when it is used, withdrawn or too old. */
  async preview(token: string): Promise<InvitationPreview> {
    return this.database.atTheDoor({ credential: hashToken(token) }, async (tx) => {
      const invitation = await this.require(tx, token);
      const person = await repository.findPersonByEmail(tx, invitation.email);
      const agency = await findAgency(tx, invitation.agencyId);
      return { email: invitation.email, agency: agency.name, role: invitation.role, hasAccount: person !== null };
    });
  }

  /**
   * Makes the person a member and signs them in. The link works once, also when opened twice at the same moment. Somebody with an
   * account proves it with the password, and may guess as seldom as at the sign-in; a name is asked of a new person only.
   */
  async accept(token: string, input: { name?: string; password: string }, ip: string): Promise<string> {
    const credential = hashToken(token);
    const { known, counted } = await this.database.atTheDoor({ credential }, async (tx) => {
      const { email } = await this.require(tx, token);
      const person = await repository.findPersonByEmail(tx, email);
      return { known: person, counted: person ? await countAttempt(tx, { email, ip }, this.clock.now()) : [] };
    });
    if (!known && input.name === undefined) throw new DomainError(commonErrors.INPUT_INVALID, { field: 'name' });
    // Between the transactions: hashing takes long, and is done for nobody without an open invitation.
    const passwordHash = known ? await this.prove(known, input.password) : await newPasswordHash(input.password);
    return this.database.atTheDoor({ credential }, async (tx) => {
      const invitation = await this.require(tx, token);
      await takeBack(tx, counted);
      if (!(await useInvitation(tx, invitation, this.clock.now())))
        throw new DomainError(memberErrors.INVITATION_INVALID);
      await lockEmail(tx, invitation.email);
      const person = await repository.findPersonByEmail(tx, invitation.email);
      // An account that was made in the meantime has a password that this person has not proved to know.
      if (person?.id !== known?.id) throw new DomainError(authenticationErrors.SIGN_IN_REFUSED);
      const { id: personId } =
        person ??
        (await repository.insertPerson(tx, { email: invitation.email, name: input.name ?? '', passwordHash }));
      return this.join(tx, invitation, personId);
    });
  }

  private async prove(known: { readonly passwordHash: string | null }, password: string): Promise<null> {
    if (!(await passwordIsRight(password, known.passwordHash)))
      throw new DomainError(authenticationErrors.SIGN_IN_REFUSED);
    return null;
  }

  private async join(
    tx: DoorwayTx,
    { agencyId, role }: { readonly agencyId: string; readonly role: Role },
    personId: string,
  ): Promise<string> {
    if (await isMember(tx, agencyId, personId)) throw new DomainError(memberErrors.ALREADY_A_MEMBER);
    const { id } = await insertMember(tx, { agencyId, personId, role });
    const context = grantContext({
      agencyId: agencyId as AgencyId,
      clientId: null,
      role,
      actions: [],
      actor: { type: 'member', id, personId },
    });
    await this.audit.record(tx, context, { action: 'member.joined', subject: `member:${id}`, detail: { role } });
    return this.sessions.open(tx, personId, { id, agencyId, clientId: null, role });
  }

  private async require(tx: DoorwayTx, token: string) {
    const invitation = await findOpenInvitation(tx, hashToken(token), this.clock.now());
    if (!invitation) throw new DomainError(memberErrors.INVITATION_INVALID);
    await setKnock(tx, { agencyId: invitation.agencyId, email: invitation.email });
    return invitation;
  }
}
