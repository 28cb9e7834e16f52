import { compress, plainBody, type Body } from './body.js';
import type { Encoding } from './encodings.js';

/** Bytes that exist as long as the process: stylesheet, scripts, status pages. */
export type StaticBody = Readonly<Record<Encoding, Body>>;

export async function staticBody(text: string): Promise<StaticBody> {
  const plain = Buffer.from(text);
  return { ...(await compress(plain)), identity: plainBody(plain) };
}
