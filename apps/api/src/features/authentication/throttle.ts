import type { DoorwayTx } from '#database';
import { hashToken } from '../../platform/access/tokens.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { authenticationErrors } from './authentication.errors.js';
import {
  countFailures,
  insertFailures,
  lockThrottle,
  oldestFailure,
  takeBackFailures,
} from './authentication.repository.js';

/** The sweep forgets failures that are older. */
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

/**
 * Throws TOO_MANY_ATTEMPTS, with the time to wait, when the window is full. Otherwise the attempt counts as a failure until
 * `takeBack`: attempts made at the same moment are counted one after the other, and cannot all slip in before the first has failed.
 */
export async function countAttempt(tx: DoorwayTx, attempt: Attempt, now: Date): Promise<readonly bigint[]> {
  const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
  const keys = keysOf(attempt);
  for (const scope of ['account', 'address'] as const) {
    await lockThrottle(tx, keys[scope]);
    if ((await countFailures(tx, keys[scope], since)) < LIMITS[scope]) continue;
    const oldest = (await oldestFailure(tx, keys[scope], since)) ?? now;
    const wait = Math.max(1, Math.ceil((oldest.getTime() + WINDOW_MINUTES * 60_000 - now.getTime()) / 1000));
    throw new DomainError(authenticationErrors.TOO_MANY_ATTEMPTS, {
      retryAfterSeconds: wait,
      minutes: Math.ceil(wait / 60),
    });
  }
  return insertFailures(tx, [keys.account, keys.address], now);
}

/** The password was right: the attempt was no failure. */
export async function takeBack(tx: DoorwayTx, counted: readonly bigint[]): Promise<void> {
  await takeBackFailures(tx, counted);
}
