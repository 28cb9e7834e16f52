import { Inject, Injectable } from '@nestjs/common';
import { Database, setKnock } from '#database';
import type { Clock } from '#kernel';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CLOCK } from '../../platform/platform.module.js';
import { authenticationErrors } from './authentication.errors.js';
import * as repository from './authentication.repository.js';
import { passwordIsRight } from './passwords.js';
import { SessionsService } from './sessions.service.js';
import { countAttempt, takeBack } from './throttle.js';

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

  /** Opens a session in the person's agency. Somebody who is no longer a member anywhere is refused like a stranger. */
  async openSession(personId: string): Promise<string> {
    return this.database.atTheDoor({ personId }, async (tx) => {
      const membership = await repository.findMembership(tx, personId);
      if (!membership) throw new DomainError(authenticationErrors.SIGN_IN_REFUSED);
      await setKnock(tx, { agencyId: membership.agencyId });
      return this.sessions.open(tx, personId, membership);
    });
  }
}

/** What the address is looked up as. What no address can be, such as a text with a null character, is nobody's. */
function possibleAddress(email: string): string {
  const address = email.trim().toLowerCase();
  return address.length > 254 || /\p{Cc}|\p{Cs}/u.test(address) ? '' : address;
}
