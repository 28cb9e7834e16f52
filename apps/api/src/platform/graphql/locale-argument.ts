import type { InterfaceLocale } from '#kernel';
import type { GraphqlContext } from '../access/request.js';
import { interfaceLocale } from '../http/locale.js';
import { requireInterfaceLocale } from './input.js';

/** Options of a field's argument `locale`. */
export const LOCALE_ARGUMENT = {
  type: () => String,
  nullable: true,
  description: "The caller's language when absent.",
} as const;

/** The language of the argument, or the caller's. */
export function chosenLocale(locale: string | null | undefined, { req }: GraphqlContext): InterfaceLocale {
  return locale == null ? interfaceLocale(req.headers['accept-language']) : requireInterfaceLocale(locale);
}
