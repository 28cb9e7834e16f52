import { createHash } from 'node:crypto';
import type { DocumentKind } from '#kernel';
import canonicalize from 'canonicalize';
import type { ClientFacts } from '../facts/schema.js';

/** What a version is made of. Number, dates and people are about the version, not in it. */
export interface VersionContent {
  readonly kind: DocumentKind;
  readonly facts: ClientFacts;
  readonly clauseSetId: string;
}

/** When the facts were last confirmed and what is still being asked changes no document. */
const UNSAID: ReadonlySet<string> = new Set<keyof ClientFacts>(['review', 'openQuestions']);

/**
 * SHA-256 (hex) over the canonical JSON (RFC 8785) of an explicit list of fields, so that a field added to the database or the
 * API never changes the identity of what was published.
 */
export function versionHash({ kind, facts, clauseSetId }: VersionContent): string {
  const said = Object.fromEntries(Object.entries(facts).filter(([part]) => !UNSAID.has(part)));
  const text = canonicalize({ format: 1, kind, clauseSetId, facts: said });
  if (text === undefined) throw new Error('Facts have no canonical form');
  return createHash('sha256').update(text).digest('hex');
}
