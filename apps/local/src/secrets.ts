import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Secrets {
  readonly api: string;
  readonly pages: string;
}

/** Passwords of the database roles, made once per data folder and readable by its owner only. */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'database-passwords.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
  }
  const secrets = { api: randomBytes(24).toString('hex'), pages: randomBytes(24).toString('hex') };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
