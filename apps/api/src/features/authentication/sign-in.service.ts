import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Clock } from '#kernel';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CLOCK } from '../../platform/platform.module.js';
import { authenticationErrors } from './authentication.errors.js';
import * as repository from './authentication.repository.js';
import { passwordIsRight } from './passwords.js';
import { SessionsService } from './sessions.service.js';
import { countAttempt, takeBack } from './throttle.js';

export interface SignedIn {
  readonly token: string;
  /** The agency the session is of. */
  readonly agencyId: string;
  readonly memberships: readonly repository.MembershipWithAgency[];
}

@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The person behind an address and password. Refuses alike for an unknown address and a wrong password. */
  async verify(email: string, password: string, ip: string): Promise<{ personId: string }> {
    const attempt = { email: possibleAddress(email), ip };
    const { person, counted } = await this.database.atTheDoor({ email: attempt.email }, async (tx) => ({
      counted: await countAttempt(tx, attempt, this.clock.now()),
      person: await repository.findPersonByEmail(tx, attempt.email),
    }));
    const right = await passwordIsRight(password, person?.passwordHash);
    if (!right || !person) throw new DomainError(authenticationErrors.SIGN_IN_REFUSED);
    await this.database.atTheDoor({}, (tx) => takeBack(tx, counted));
    return { personId: person.id };
  }

  /**
   * Opens a session in the agency asked for, else in that of the person's oldest membership, and lists where else the person could
   * work. Somebody who is no longer a member anywhere is refused like a stranger; an agency that is not theirs is NOT_FOUND.
   */
  async openSession(personId: string, agencyId?: string): Promise<SignedIn> {
    return this.database.atTheDoor({ personId }, async (tx) => {
      const memberships = await repository.findMemberships(tx, personId);
      if (memberships.length === 0) throw new DomainError(authenticationErrors.SIGN_IN_REFUSED);
      const chosen =
        agencyId === undefined ? memberships[0] : memberships.find((membership) => membership.agencyId === agencyId);
      if (!chosen) throw new DomainError(commonErrors.NOT_FOUND);
      const token = await this.sessions.open(tx, personId, chosen);
      return { token, agencyId: chosen.agencyId, memberships };
    });
  }
}

/** What the address is looked up as. What no address can be, such as a text with a null character, is nobody's. */
function possibleAddress(email: string): string {
  const address = email.trim().toLowerCase();
  return address.length > 254 || /\p{Cc}|\p{Cs}/u.test(address) ? '' : address;
}
