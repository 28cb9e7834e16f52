import {
  LOCALES,
  hasForbiddenCharacter,
  INTERFACE_LOCALES,
  isBlank,
  isLocale,
  isId,
  type Locale,
  type InterfaceLocale,
} from '#kernel';
import { z } from 'zod';
import { commonErrors } from '../errors/common.errors.js';
import { DomainError } from '../errors/domain-error.js';

/** An id from outside. One that no row could have is answered as any other unknown id. */
export function requireId(id: string): string {
  if (!isId(id)) throw new DomainError(commonErrors.NOT_FOUND);
  return id;
}

/**
 * A trimmed line of 1 to `max` characters, one of them visible: what every name from outside must be. Throws INPUT_INVALID naming
 * the field and what to do.
 */
export function requireLine(value: string, field: string, max = 200): string {
  const line = value.normalize('NFC').trim();
  const refuse = (reason: string) => new DomainError(commonErrors.INPUT_INVALID, { field, reason, limit: max });
  if (line.length > max) throw refuse('too_long');
  if (line.includes('\n')) throw refuse('one_line');
  if (hasForbiddenCharacter(line)) throw refuse('forbidden_character');
  if (isBlank(line)) throw refuse('blank');
  return line;
}

/** An e-mail address in lower case. Throws INPUT_INVALID naming the field. */
export function requireEmail(value: string, field: string): string {
  const result = z.email().max(254).safeParse(value.trim());
  if (!result.success) throw new DomainError(commonErrors.INPUT_INVALID, { field, reason: 'email' });
  return result.data.toLowerCase();
}

export function requireInterfaceLocale(value: string): InterfaceLocale {
  const locale = INTERFACE_LOCALES.find((known) => known === value);
  if (!locale) throw unknownLocale(INTERFACE_LOCALES);
  return locale;
}

export function requireLocale(value: string): Locale {
  if (!isLocale(value)) throw unknownLocale(LOCALES);
  return value;
}

const MOST_POINTERS = 200;
const LONGEST_POINTER = 500;

/** JSON pointers (RFC 6901) to parts of a document, each of them asked for once. Throws INPUT_INVALID naming the field. */
export function requirePointers(values: readonly string[], field: string): string[] {
  const refuse = (reason: string, limit?: number) =>
    new DomainError(commonErrors.INPUT_INVALID, { field, reason, limit });
  if (values.length > MOST_POINTERS) throw refuse('too_many', MOST_POINTERS);
  for (const value of values) {
    if (value.length > LONGEST_POINTER) throw refuse('too_long', LONGEST_POINTER);
    if (!/^(?:\/(?:[^~/]|~[01])+)+$/.test(value) || hasForbiddenCharacter(value)) throw refuse('pointer');
  }
  return [...new Set(values)];
}

function unknownLocale(known: readonly string[]): DomainError {
  return new DomainError(commonErrors.INPUT_INVALID, { field: 'locale', reason: 'locale', choices: known.join(', ') });
}
