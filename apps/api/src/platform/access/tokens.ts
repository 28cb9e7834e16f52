import { createHash, randomBytes } from 'node:crypto';

/** A new secret with 256 bits of chance, safe in a URL. */
export function newToken(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is stored of a token: SHA-256 in hex. Enough for secrets that are chance alone; passwords use argon2id. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
