import { SEVERITIES, type DocumentKind } from '#kernel';
import type { ClientFacts } from '../facts/schema.js';
import type { Circumstances } from './circumstances.js';
import { findingRule } from './codes.js';
import type { Finding } from './finding.js';
import { isReadBy } from './readers.js';
import { RULES } from './rules/rules.js';
import { wordingRules } from './rules/wording.js';

/**
 * What stands in the way of a document, worst first and then in the order of the facts. The same facts in the same circumstances
 * always give the same list. Facts that the document does not read are left out: a gap in an activity says nothing about the cookie
 * policy.
 */
export function checkFacts(facts: ClientFacts, kind: DocumentKind, circumstances: Circumstances = {}): Finding[] {
  return [
    ...RULES.flatMap((rule) => rule(facts, circumstances)),
    ...wordingRules(facts, kind, circumstances.wording ?? []),
  ]
    .filter(({ code }) => findingRule(code).kinds?.includes(kind) ?? true)
    .filter(({ pointer }) => isReadBy(kind, pointer, facts))
    .sort((a, b) => weight(a) - weight(b) || comparePointers(a.pointer, b.pointer) || compare(a.code, b.code));
}

/** Whether a document with these findings may not be published. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => findingRule(code).severity === 'blocks');
}

const weight = ({ code }: Finding) => SEVERITIES.indexOf(findingRule(code).severity);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Part by part, numbers as numbers, so that item 2 comes before item 10. */
function comparePointers(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [one = '', other = ''] = [left[at], right[at]];
    const order = /^\d+$/.test(one) && /^\d+$/.test(other) ? Number(one) - Number(other) : compare(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
