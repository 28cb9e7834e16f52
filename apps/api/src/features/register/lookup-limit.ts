import { LRUCache } from 'lru-cache';
import { DomainError } from '../../platform/errors/domain-error.js';
import { registerErrors } from './register.errors.js';

const WINDOW_SECONDS = 60;
/** Look-ups of one agency in any minute. */
const MOST_LOOKUPS = 60;

/**
 * Keeps one agency from asking the register on behalf of nobody. Counted in the memory of this process: with several processes,
 * each allows so many.
 */
export class LookupLimit {
  private readonly lookups = new LRUCache<string, readonly number[]>({ max: 10_000 });

  /** Counts a look-up. Throws TOO_MANY_LOOKUPS with the seconds to wait. */
  count(agencyId: string, now: Date): void {
    const since = now.getTime() - WINDOW_SECONDS * 1_000;
    const recent = (this.lookups.get(agencyId) ?? []).filter((at) => at > since);
    const oldest = recent[0];
    if (oldest !== undefined && recent.length >= MOST_LOOKUPS) {
      throw new DomainError(registerErrors.TOO_MANY_LOOKUPS, {
        retryAfterSeconds: Math.max(1, Math.ceil((oldest - since) / 1_000)),
      });
    }
    this.lookups.set(agencyId, [...recent, now.getTime()]);
  }
}
