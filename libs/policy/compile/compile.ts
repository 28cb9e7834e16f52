import type { DocumentKind, DocumentLocale } from '#kernel';
import type { DocumentTree } from '../document/tree.js';
import type { ClientFacts } from '../facts/schema.js';
import { COOKIE_POLICY } from '../clauses/cookie-policy.outline.js';
import { PRIVACY_POLICY } from '../clauses/privacy-policy.outline.js';
import type { Edition } from '../view/edition.js';
import { viewOf } from '../view/view.js';
import { Speaker } from '../view/speaker.js';
import { buildDocument } from './build.js';
import { WordTable } from './words.js';

export interface CompileOptions {
  readonly kind: DocumentKind;
  readonly locale: DocumentLocale;
  readonly edition: Edition;
}

const OUTLINES = { 'privacy-policy': PRIVACY_POLICY, 'cookie-policy': COOKIE_POLICY } as const satisfies Record<
  DocumentKind,
  unknown
>;

/**
 * The document in one language, from facts alone: no clock, no I/O, the same input gives the same tree. What the facts do not
 * say is not written; `checkFacts` tells what is missing and whether it may be published.
 */
export function compile(facts: ClientFacts, { kind, locale, edition }: CompileOptions): DocumentTree {
  const words = new WordTable();
  const view = viewOf(facts, new Speaker(locale, words), edition);
  return {
    ...buildDocument({ kind, locale, words }, OUTLINES[kind], view),
    controllerName: facts.organisation?.name ?? '',
  };
}
