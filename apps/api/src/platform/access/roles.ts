import type { Action, Role } from '#kernel';

export const ROLE_ACTIONS = Symbol('RoleActions');

/** What each role may do; the features put it together in `features/roles.ts`. */
export type RoleActions = Readonly<Record<Role, readonly Action[]>>;
