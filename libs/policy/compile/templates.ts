import { LOCALES, type DocumentKind, type Locale } from '#kernel';
import { readClause, type Clause } from './clause.js';
import type { ClauseSet } from './clause-set.js';
import { helpersFor } from './helpers.js';

const HELPERS = new Map(LOCALES.map((locale) => [locale, helpersFor(locale)]));

/** A clause in a language. One without a text is a programming error, named; so is one that cannot say what it should. */
export function clauseOf(set: ClauseSet, locale: Locale, kind: DocumentKind, path: string): Clause {
  const source = set.source(locale, kind, path);
  const helpers = HELPERS.get(locale);
  if (source === undefined || !helpers) throw new Error(`Write libs/policy/clauses/${locale}/${kind}/${path}.hbs`);
  const refusal = (cause: unknown): Error => {
    const message = cause instanceof Error ? cause.message : String(cause);
    return new Error(`Clause ${locale}/${kind}/${path} cannot be rendered: ${message}`, { cause });
  };
  try {
    const clause = readClause(source, helpers);
    return (context) => {
      try {
        return clause(context);
      } catch (cause) {
        throw refusal(cause);
      }
    };
  } catch (cause) {
    throw refusal(cause);
  }
}
