import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '../../platform/errors/domain-error.js';
import { authenticationErrors } from './authentication.errors.js';

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 1_000;

let decoy: Promise<string> | undefined;

async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), PARAMETERS);
}

/** What is stored of a new password. Throws PASSWORD_TOO_SHORT or PASSWORD_TOO_LONG. */
export async function newPasswordHash(password: string): Promise<string> {
  if (password.length < SHORTEST_PASSWORD)
    throw new DomainError(authenticationErrors.PASSWORD_TOO_SHORT, { length: SHORTEST_PASSWORD });
  if (password.length > LONGEST_PASSWORD)
    throw new DomainError(authenticationErrors.PASSWORD_TOO_LONG, { length: LONGEST_PASSWORD });
  return hashPassword(password);
}

/** Takes as long for an account without a password, or no account, as for a wrong password. */
export async function passwordIsRight(password: string, stored: string | null | undefined): Promise<boolean> {
  if (password.length > LONGEST_PASSWORD) return false;
  const right = await verify(stored ?? (await (decoy ??= hashPassword('decoy'))), password.normalize('NFC'));
  return right && stored != null;
}
