import type { ClientFacts } from '#policy';
import { LAWFUL_FACTS } from '../policy/findings/testing/lawful-facts.js';

/** A copy of the complete sample facts, with changes at the top level. */
export function lawfulFacts(changes: Partial<ClientFacts> = {}): ClientFacts {
  return { ...structuredClone(LAWFUL_FACTS), ...changes };
}
