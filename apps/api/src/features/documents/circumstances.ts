import { dayIn, type Clock } from '#kernel';
import type { Circumstances } from '#policy';

/**
 * What facts are checked against besides themselves.
 *
 * @param known what is known of a service by its slug; what it would tell is left out when absent
 */
export function circumstancesOf(clock: Clock, known?: Circumstances['known']): Circumstances {
  return { today: dayIn(clock.now()), known };
}
