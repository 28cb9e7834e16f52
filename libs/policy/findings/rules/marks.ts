import type { ClientFacts } from '../../facts/schema.js';
import { finding, type Rule } from './helpers.js';

/** GDPR 5(2): what nobody has confirmed cannot be accounted for. */
export const markRules: Rule = (facts) => {
  const marks = facts.marks ?? [];
  const lost = marks.flatMap(({ pointer }, index) =>
    exists(facts, pointer) ? [] : [finding('marks.points_nowhere', `/marks/${String(index)}`, { words: pointer })],
  );
  const found = marks.filter(({ pointer }) => exists(facts, pointer));
  const suggestions = found
    .filter(({ kind }) => kind === 'suggestion')
    .map(({ pointer }) => finding('marks.suggestion_unconfirmed', pointer));
  const demo = found.filter(({ kind }) => kind === 'demo');
  // One for all: a demo client has many, and each is marked where it stands in the form.
  return [
    ...lost,
    ...suggestions,
    ...(demo.length > 0 ? [finding('marks.demo_values', '/marks', { count: String(demo.length) })] : []),
  ];
};

/** RFC 6901. */
function exists(facts: ClientFacts, pointer: string): boolean {
  let value: unknown = facts;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return false;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value !== undefined;
}
