import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartProblem } from './settings.js';

const secretsSchema = z.object({ api: z.string().min(1), pages: z.string().min(1) });

/** Passwords of the database roles. */
export type Secrets = Readonly<z.infer<typeof secretsSchema>>;

/** Where they stand in a data folder. */
export const secretsFile = (dataDir: string): string => join(dataDir, 'database-passwords.json');

/** The passwords of a data folder, or undefined when it has none. Throws StartProblem when they cannot be read. */
export function readSecrets(dataDir: string): Secrets | undefined {
  const file = secretsFile(dataDir);
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'it does not hold passwords';
    if (code === 'ENOENT') return undefined;
    throw new StartProblem(
      `Cannot read ${file} (${code}). Give yourself the right, or remove it and run npm start, which makes new passwords.`,
    );
  }
}

/** The passwords of a data folder, made once and readable by its owner only. */
export function loadSecrets(dataDir: string): Secrets {
  const present = readSecrets(dataDir);
  if (present) return present;
  const secrets = { api: randomBytes(24).toString('hex'), pages: randomBytes(24).toString('hex') };
  writeFileSync(secretsFile(dataDir), JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
