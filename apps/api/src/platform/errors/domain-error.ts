import type { InterfaceLocale } from '#kernel';

/**
 * What is always so about a refusal: its HTTP status and the sentence a person reads. `{name}` is filled from the arguments, and
 * `{count:field needs|fields need}` is the word for one or for several, as the number in that argument asks for.
 */
export interface ErrorDefinition {
  readonly code: string;
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly sentence: Sentence;
  /** What to do, by the argument `reason`; told after the sentence. */
  readonly reasons?: Readonly<Record<string, Sentence>>;
}

type Sentence = Readonly<Record<InterfaceLocale, string>>;
type Definitions = Readonly<Record<string, Omit<ErrorDefinition, 'code'>>>;

const catalogue = new Map<string, ErrorDefinition>();

/** Adds a feature's refusals to the catalogue. A code belongs to one feature. */
export function defineErrors<const T extends Definitions>(
  definitions: T,
): { readonly [Code in keyof T]: ErrorDefinition } {
  const entries = Object.entries(definitions).map(([code, definition]) => {
    if (catalogue.has(code)) throw new Error(`Error code ${code} is defined twice`);
    const full: ErrorDefinition = { code, ...definition };
    catalogue.set(code, full);
    return [code, full] as const;
  });
  return Object.fromEntries(entries) as { readonly [Code in keyof T]: ErrorDefinition };
}

/** Every code the API can answer with, for the contract test. */
export function errorCatalogue(): ReadonlyMap<string, ErrorDefinition> {
  return catalogue;
}

/** An expected refusal. `args` reach the caller; nothing else does. */
export class DomainError extends Error {
  constructor(
    readonly definition: ErrorDefinition,
    readonly args: Readonly<Record<string, unknown>> = {},
  ) {
    super(definition.code);
    this.name = 'DomainError';
  }

  /** The sentence in a language, and that of the reason where there is one, with arguments filled in. */
  sentence(locale: InterfaceLocale): string {
    const { sentence, reasons } = this.definition;
    const { reason } = this.args;
    const why = typeof reason === 'string' ? reasons?.[reason] : undefined;
    const words = why ? `${sentence[locale]} ${why[locale]}` : sentence[locale];
    const plural = new Intl.PluralRules(locale);
    return words.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, several?: string) => {
      const value = this.args[name];
      if (one !== undefined && several !== undefined) return plural.select(Number(value)) === 'one' ? one : several;
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    });
  }
}
