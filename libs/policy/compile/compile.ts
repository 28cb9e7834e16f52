import type { DocumentKind, DocumentLocale } from '#kernel';
import type { DocumentTree } from '../document/tree.js';
import type { ClientFacts } from '../facts/schema.js';
import { COOKIE_POLICY } from '../clauses/cookie-policy.outline.js';
import { PRIVACY_POLICY } from '../clauses/privacy-policy.outline.js';
import type { Edition } from '../view/edition.js';
import { viewOf, type PolicyView } from '../view/view.js';
import { Speaker } from '../view/speaker.js';
import { buildDocument } from './build.js';
import type { Outline } from './outline.js';
import { prepare, type PreparedOutline } from './prepare.js';

export interface CompileOptions {
  readonly kind: DocumentKind;
  readonly locale: DocumentLocale;
  readonly edition: Edition;
}

const OUTLINES: Readonly<Record<DocumentKind, Outline<PolicyView>>> = {
  'privacy-policy': PRIVACY_POLICY,
  'cookie-policy': COOKIE_POLICY,
};

const prepared = new Map<string, PreparedOutline<PolicyView>>();

/**
 * The document in one language, from facts alone: no clock, no I/O, the same input gives the same tree. What the facts do not
 * say is not written; `checkFacts` tells what is missing and whether it may be published.
 */
export function compile(facts: ClientFacts, { kind, locale, edition }: CompileOptions): DocumentTree {
  const view = viewOf(facts, new Speaker(locale), edition);
  const controllerName = facts.organisation?.name ?? '';
  return { ...buildDocument(preparedOutline(kind, locale), view), controllerName };
}

function preparedOutline(kind: DocumentKind, locale: DocumentLocale): PreparedOutline<PolicyView> {
  const key = `${kind}/${locale}`;
  let outline = prepared.get(key);
  if (!outline) prepared.set(key, (outline = prepare(kind, locale, OUTLINES[kind])));
  return outline;
}
