import { DOCUMENT_KINDS, type DocumentKind } from '#kernel';
import {
  checkFacts,
  clausesOf,
  FINDINGS,
  versionHash,
  type Circumstances,
  type ClientFacts,
  type Finding,
} from '#policy';
import type { DraftState } from './documents.repository.js';

/** What publishing these facts would give, kept beside each document so that lists need not compile. */
export function draftStates(facts: ClientFacts, circumstances: Circumstances): ReadonlyMap<DocumentKind, DraftState> {
  return new Map(
    DOCUMENT_KINDS.map((kind) => [
      kind,
      draftState(kind, facts, circumstances, checkFacts(facts, kind, circumstances)),
    ]),
  );
}

/** The same for one kind, whose findings are known. Its hash is the identity of what would be published. */
export function draftState(
  kind: DocumentKind,
  facts: ClientFacts,
  { wording = [] }: Circumstances,
  findings: readonly Finding[],
): DraftState {
  const count = (severity: string) => findings.filter(({ code }) => FINDINGS[code].severity === severity).length;
  return {
    sha256: versionHash({ kind, facts, clauseSetId: clausesOf(wording, { kind, locales: facts.locales }).id }),
    blocks: count('blocks'),
    warns: count('warns'),
    suggests: count('suggests'),
  };
}

export function blockingCount(findings: readonly Finding[]): number {
  return findings.filter(({ code }) => FINDINGS[code].severity === 'blocks').length;
}
