import { validateOrgNumber } from '#law';
import { DomainError } from '../../platform/errors/domain-error.js';
import { registerErrors } from './register.errors.js';

/** The nine digits of a Norwegian organisation number as typed. Throws ORG_NUMBER_INVALID saying what is wrong. */
export function requireOrgNumber(value: string): string {
  const result = validateOrgNumber('NO', value);
  if (result.valid) return result.normalised;
  throw new DomainError(registerErrors.ORG_NUMBER_INVALID, { field: 'orgNumber', reason: result.reason });
}
