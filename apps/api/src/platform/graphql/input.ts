import { INTERFACE_LOCALES, isDocumentLocale, isId, type DocumentLocale, type InterfaceLocale } from '#kernel';
import { z } from 'zod';
import { commonErrors } from '../errors/common.errors.js';
import { DomainError } from '../errors/domain-error.js';

/** An id from outside. One that no row could have is answered as any other unknown id. */
export function requireId(id: string): string {
  if (!isId(id)) throw new DomainError(commonErrors.NOT_FOUND);
  return id;
}

/** A trimmed line of 1 to `max` characters without control characters. Throws INPUT_INVALID naming the field. */
export function requireLine(value: string, field: string, max = 200): string {
  const line = value.normalize('NFC').trim();
  if (line.length === 0 || line.length > max || /\p{Cc}|\p{Cs}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(line))
    throw new DomainError(commonErrors.INPUT_INVALID, { field });
  return line;
}

export function requireEmail(value: string, field: string): string {
  const result = z.email().max(254).safeParse(value.trim());
  if (!result.success) throw new DomainError(commonErrors.INPUT_INVALID, { field });
  return result.data.toLowerCase();
}

export function requireInterfaceLocale(value: string): InterfaceLocale {
  const locale = INTERFACE_LOCALES.find((known) => known === value);
  if (!locale) throw new DomainError(commonErrors.INPUT_INVALID, { field: 'locale' });
  return locale;
}

export function requireDocumentLocale(value: string): DocumentLocale {
  if (!isDocumentLocale(value)) throw new DomainError(commonErrors.INPUT_INVALID, { field: 'locale' });
  return value;
}
