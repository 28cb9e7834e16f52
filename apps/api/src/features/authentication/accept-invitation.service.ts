import { Inject, Injectable } from '@nestjs/common';
import { Database, setKnock, type DoorwayTx } from '#database';
import type { Clock, Role } from '#kernel';
import { hashToken } from '../../platform/access/tokens.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CLOCK } from '../../platform/platform.module.js';
import { findAgency } from '../agencies/index.js';
import { findOpenInvitation, insertMember, memberErrors, useInvitation } from '../members/index.js';
import { authenticationErrors } from './authentication.errors.js';
import * as repository from './authentication.repository.js';
import { hashPassword, passwordIsLongEnough, passwordIsRight, SHORTEST_PASSWORD } from './passwords.js';
import { SessionsService } from './sessions.service.js';

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
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the link is for. Throws INVITATION_INVALID when it is used, withdrawn or too old. */
  async preview(token: string): Promise<InvitationPreview> {
    return this.database.atTheDoor({ credential: hashToken(token) }, async (tx) => {
      const invitation = await this.require(tx, token);
      const person = await repository.findPersonByEmail(tx, invitation.email);
      const agency = await findAgency(tx);
      return { email: invitation.email, agency: agency.name, role: invitation.role, hasAccount: person !== null };
    });
  }

  /** Makes the person a member and signs them in. The link works once, also when opened twice at the same moment. */
  async accept(token: string, input: { name: string; password: string }): Promise<string> {
    if (!passwordIsLongEnough(input.password))
      throw new DomainError(authenticationErrors.PASSWORD_TOO_SHORT, { length: SHORTEST_PASSWORD });
    const passwordHash = await hashPassword(input.password);
    return this.database.atTheDoor({ credential: hashToken(token) }, async (tx) => {
      const invitation = await this.require(tx, token);
      const known = await repository.findPersonByEmail(tx, invitation.email);
      if (known && !(await passwordIsRight(input.password, known.passwordHash)))
        throw new DomainError(authenticationErrors.SIGN_IN_REFUSED);
      if (!(await useInvitation(tx, invitation, this.clock.now())))
        throw new DomainError(memberErrors.INVITATION_INVALID);
      const person =
        known ?? (await repository.insertPerson(tx, { email: invitation.email, name: input.name, passwordHash }));
      const { id } = await insertMember(tx, {
        agencyId: invitation.agencyId,
        personId: person.id,
        role: invitation.role,
      });
      return this.sessions.open(tx, person.id, {
        id,
        agencyId: invitation.agencyId,
        clientId: null,
        role: invitation.role,
      });
    });
  }

  private async require(tx: DoorwayTx, token: string) {
    const invitation = await findOpenInvitation(tx, hashToken(token), this.clock.now());
    if (!invitation) throw new DomainError(memberErrors.INVITATION_INVALID);
    await setKnock(tx, { agencyId: invitation.agencyId, email: invitation.email });
    return invitation;
  }
}
