import type { DocumentKind } from '#kernel';
import type { ClientFacts } from '../../facts/schema.js';
import { sectionOfAdded, type OwnClause } from '../../wording/own-clause.js';
import { wordingFindings, type WordingFinding } from '../../wording/wording-findings.js';
import type { FindingCode } from '../codes.js';
import type { Finding } from '../finding.js';

/** What own wording does to the document. It is about the document's words, so it points to no place in the facts. */
export function wordingRules(facts: ClientFacts, kind: DocumentKind, own: readonly OwnClause[]): Finding[] {
  if (own.length === 0) return [];
  return wordingFindings(facts, kind, own).map((found) => ({
    code: codeOf(found),
    pointer: '',
    args: {
      clause: found.path,
      language: found.locale,
      pointers: (found.args['facts'] ?? []).join(', '),
      citations: (found.args['citations'] ?? []).join(', '),
    },
  }));
}

/** Clauses of an agency's own must be said in every language; over a standard clause, the standard stands in. */
function codeOf({ code, path }: WordingFinding): FindingCode {
  if (code !== 'wording.translation_missing') return code;
  return sectionOfAdded(path) === undefined ? 'wording.untranslated' : 'wording.added_untranslated';
}
