import { Inject, Injectable } from '@nestjs/common';
import type { AgencyContext } from '#database';
import type { Clock } from '#kernel';
import { CLOCK } from '../../platform/platform.module.js';
import { LookupLimit } from './lookup-limit.js';
import { requireOrgNumber } from './org-number.js';
import type { RegisterEntry } from './register-answer.js';
import { RegisterClient } from './register.client.js';

@Injectable()
export class RegisterService {
  private readonly limit = new LookupLimit();

  constructor(
    private readonly register: RegisterClient,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What the Norwegian business register says of a number as typed. Call outside transactions: it waits for another's server.
   * Throws ORG_NUMBER_INVALID, TOO_MANY_LOOKUPS, REGISTER_NOT_FOUND or REGISTER_UNAVAILABLE.
   */
  async find(context: AgencyContext, orgNumber: string): Promise<RegisterEntry> {
    const number = requireOrgNumber(orgNumber);
    this.limit.count(context.agencyId, this.clock.now());
    return this.register.find(number);
  }
}
