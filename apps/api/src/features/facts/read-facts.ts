import type { InterfaceLocale } from '#kernel';
import { parseFacts, type ClientFacts } from '#policy';
import { DomainError } from '../../platform/errors/domain-error.js';
import { factsErrors } from './facts.errors.js';

/** Facts from outside. Throws FACTS_INVALID with a JSON pointer and a sentence per error. */
export function readFacts(input: unknown, locale: InterfaceLocale): ClientFacts {
  const result = parseFacts(input);
  if (result.ok) return result.facts;
  const errors = result.errors.map(({ pointer, code, message }) => ({ pointer, code, message: message[locale] }));
  throw new DomainError(factsErrors.FACTS_INVALID, { count: errors.length, errors });
}
