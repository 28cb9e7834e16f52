import type { InterfaceLocale } from '#kernel';

/** One reason why a value is not facts: where, by JSON pointer (RFC 6901), and a sentence in each interface language. */
export interface FactsError {
  readonly pointer: string;
  readonly code: string;
  readonly message: Readonly<Record<InterfaceLocale, string>>;
}
