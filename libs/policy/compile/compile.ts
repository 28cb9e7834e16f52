import type { DocumentKind, Locale } from '#kernel';
import type { DocumentTree } from '../document/tree.js';
import type { ClientFacts } from '../facts/schema.js';
import { OUTLINES } from '../clauses/outlines.js';
import type { Edition } from '../view/edition.js';
import { viewOf, type PolicyView } from '../view/view.js';
import { speakerOf } from '../view/speaker.js';
import { buildDocument } from './build.js';
import { STANDARD_CLAUSES, type ClauseSet } from './clause-set.js';
import { prepare, type PreparedOutline } from './prepare.js';

export interface CompileOptions {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly edition: Edition;
  /** The product's own texts when absent. */
  readonly clauses?: ClauseSet | undefined;
}

const prepared = new WeakMap<ClauseSet, Map<string, PreparedOutline<PolicyView>>>();

/**
 * The document in one language, from facts alone: no clock, no I/O, the same input gives the same tree. What the facts do not
 * say is not written; `checkFacts` tells what is missing and whether it may be published.
 */
export function compile(
  facts: ClientFacts,
  { kind, locale, edition, clauses = STANDARD_CLAUSES }: CompileOptions,
): DocumentTree {
  const view = viewOf(facts, speakerOf(locale), edition);
  const controllerName = facts.organisation?.name ?? '';
  return { ...buildDocument(preparedOutline(clauses, kind, locale), view), controllerName };
}

function preparedOutline(clauses: ClauseSet, kind: DocumentKind, locale: Locale): PreparedOutline<PolicyView> {
  let outlines = prepared.get(clauses);
  if (!outlines) prepared.set(clauses, (outlines = new Map<string, PreparedOutline<PolicyView>>()));
  const key = `${kind}/${locale}`;
  let outline = outlines.get(key);
  if (!outline) outlines.set(key, (outline = prepare(clauses, kind, locale, OUTLINES[kind])));
  return outline;
}
