import { ROLES, type Role } from '#kernel';

/** Whether somebody with role `actor` may give, change or take away `role`: never one above one's own. */
export function mayHandleRole(actor: Role | null, role: Role): boolean {
  return actor !== null && ROLES.indexOf(actor) <= ROLES.indexOf(role);
}
