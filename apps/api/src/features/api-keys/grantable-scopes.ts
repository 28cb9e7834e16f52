import type { AgencyContext } from '#database';
import { ROLE_BOUND_ACTIONS } from '#kernel';

const roleBound: readonly string[] = ROLE_BOUND_ACTIONS;

/** Actions that somebody may give a key: their own, less those that need a role. */
export function grantableScopes({ actions }: AgencyContext): readonly string[] {
  return actions.filter((action) => !roleBound.includes(action));
}
