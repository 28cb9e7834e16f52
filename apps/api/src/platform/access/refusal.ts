import type { AgencyContext } from '#database';
import { ROLES, type Action, type Role } from '#kernel';
import { commonErrors } from '../errors/common.errors.js';
import { DomainError, type ErrorDefinition } from '../errors/domain-error.js';
import type { RoleActions } from './roles.js';

/** The same refusal, told to an integration: a key has no role, only the scopes it was made with. */
const forbiddenToKey: ErrorDefinition = {
  ...commonErrors.FORBIDDEN,
  sentence: {
    nb: 'API-nøkkelen har ikke tilgangen «{action}». Lag en ny nøkkel som har den; en nøkkel kan ikke få flere tilganger siden.',
    en: 'The API key does not have the scope “{action}”. Make a new key that has it; a key cannot be given more scopes later.',
  },
};

/** Why somebody may not do `action`. A member is also told which roles may, most powerful first, when `roles` are known. */
export function refusal({ actor }: AgencyContext, action: Action, roles?: RoleActions): DomainError {
  if (actor.type === 'key') return new DomainError(forbiddenToKey, { action });
  const allowed: readonly Role[] | undefined = roles && ROLES.filter((role) => roles[role].includes(action));
  return new DomainError(commonErrors.FORBIDDEN, { action, ...(allowed && { roles: allowed }) });
}
