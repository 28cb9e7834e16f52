import type { DocumentKind, Locale } from '#kernel';
import { clausesWith } from '../compile/clause-set.js';
import { compile } from '../compile/compile.js';
import type { ClientFacts } from '../facts/schema.js';
import type { OwnClause } from './own-clause.js';

/** Why this wording cannot be said of these facts, such as a row of another length than its heading; undefined when it can. */
export function whyUnsaid(
  facts: ClientFacts,
  kind: DocumentKind,
  locale: Locale,
  own: readonly OwnClause[],
): string | undefined {
  const clauses = { ...clausesWith(own), strict: true };
  try {
    compile(facts, { kind, locale, edition: { date: '2026-01-01' }, clauses });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^Clause \S+ cannot be rendered: /, '') : String(error);
  }
}
