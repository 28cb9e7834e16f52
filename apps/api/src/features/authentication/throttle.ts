import type { DoorwayTx } from '#database';
import { hashToken } from '../../platform/access/tokens.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { authenticationErrors } from './authentication.errors.js';
import { countFailures, deleteFailures, insertFailures, oldestFailure } from './authentication.repository.js';

const WINDOW_MINUTES = 15;
/** Failures in the window before more attempts are refused: for one account, and from one address whatever the account. */
const LIMITS = { account: 8, address: 40 } as const;

export interface Attempt {
  readonly email: string;
  readonly ip: string;
}

/** Hashes, so that the throttle's memory names nobody. */
function keysOf({ email, ip }: Attempt): { readonly account: string; readonly address: string } {
  return { account: hashToken(`account:${email}`), address: hashToken(`address:${ip}`) };
}

/** Throws TOO_MANY_ATTEMPTS, with the minutes to wait, when the window is full. */
export async function refuseWhenThrottled(tx: DoorwayTx, attempt: Attempt, now: Date): Promise<void> {
  const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
  const keys = keysOf(attempt);
  for (const scope of ['account', 'address'] as const) {
    if ((await countFailures(tx, keys[scope], since)) < LIMITS[scope]) continue;
    const oldest = (await oldestFailure(tx, keys[scope], since)) ?? now;
    const wait = Math.max(1, Math.ceil((oldest.getTime() + WINDOW_MINUTES * 60_000 - now.getTime()) / 1000));
    throw new DomainError(authenticationErrors.TOO_MANY_ATTEMPTS, {
      retryAfterSeconds: wait,
      minutes: Math.ceil(wait / 60),
    });
  }
}

export async function rememberFailure(tx: DoorwayTx, attempt: Attempt, now: Date): Promise<void> {
  const { account, address } = keysOf(attempt);
  await insertFailures(tx, [account, address], now);
  await deleteFailures(tx, new Date(now.getTime() - WINDOW_MINUTES * 60_000));
}
