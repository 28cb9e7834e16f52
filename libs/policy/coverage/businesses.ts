import { readFileSync } from 'node:fs';
import { parseFacts, type ClientFacts } from '../index.js';

/** The five businesses whose published policies the product is measured against. */
export const BUSINESSES = ['mester', 'pauluijting', 'allprofil', 'policy-002', 'hosting-003'] as const;
export type Business = (typeof BUSINESSES)[number];

const DEMO_FACTS = new URL('../../../prisma/demo/facts/', import.meta.url);
const SOURCES = new URL('./fixtures/sources/', import.meta.url);

/** The demo facts as they stand in the file, unchecked. */
export function rawFactsOf(business: Business): unknown {
  return JSON.parse(readFileSync(new URL(`${business}.json`, DEMO_FACTS), 'utf8'));
}

/** The demo facts. @throws with the pointer of every error when the file is not a facts file */
export function factsOf(business: Business): ClientFacts {
  const result = parseFacts(rawFactsOf(business));
  if (result.ok) return result.facts;
  throw new Error(`${business}: ${result.errors.map(({ pointer, message }) => `${pointer} ${message.en}`).join('; ')}`);
}

/** The policy that the business had published itself. */
export function sourceOf(business: Business): string {
  return readFileSync(new URL(`${business}.txt`, SOURCES), 'utf8');
}
