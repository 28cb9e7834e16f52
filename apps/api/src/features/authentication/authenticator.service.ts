import { Inject, Injectable } from '@nestjs/common';
import { Database, setKnock, type AgencyContext } from '#database';
import { grantContext } from '#database/grant';
import type { AgencyId, Clock } from '#kernel';
import type { Authenticator, Credentials } from '../../platform/access/authenticator.js';
import { hashToken } from '../../platform/access/tokens.js';
import { CLOCK } from '../../platform/platform.module.js';
import { findPresentedKey, touchKey } from '../api-keys/index.js';
import { SessionsService } from './sessions.service.js';

/** Use of a key is written down at most this often. */
const TOUCH_EVERY = 60_000;

@Injectable()
export class VernAuthenticator implements Authenticator {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    @Inject(CLOCK) private readonly clock: Clock,
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
      if (now.getTime() - (row.lastUsedAt?.getTime() ?? 0) > TOUCH_EVERY) {
        await setKnock(tx, { agencyId: row.agencyId });
        await touchKey(tx, row.id, now);
      }
      return grantContext({
        agencyId: row.agencyId as AgencyId,
        clientId: null,
        role: null,
        actions: row.scopes,
        actor: { type: 'key', id: row.id },
      });
    });
  }
}
