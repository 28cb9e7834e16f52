import { hash, verify } from '@node-rs/argon2';

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 1_000;

let decoy: Promise<string> | undefined;

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), PARAMETERS);
}

/** Takes as long for an account without a password, or no account, as for a wrong password. */
export async function passwordIsRight(password: string, stored: string | null | undefined): Promise<boolean> {
  if (password.length > LONGEST_PASSWORD) return false;
  const right = await verify(stored ?? (await (decoy ??= hashPassword('decoy'))), password.normalize('NFC'));
  return right && stored != null;
}

export function passwordIsLongEnough(password: string): boolean {
  return password.length >= SHORTEST_PASSWORD && password.length <= LONGEST_PASSWORD;
}
