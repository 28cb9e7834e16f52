import { beforeAll, describe, expect, it } from '@jest/globals';
import { DOCUMENT_KINDS, type Locale } from '#kernel';
import { compile } from '../index.js';
import { BUSINESSES, factsOf, sourceOf, type Business } from './businesses.js';
import { CHECKS_OF, LAW, LAW_MUST_NOT } from './fixtures.js';
import { prepare, satisfied, textOf, violated } from './matching.js';

const EDITION = { number: 1, date: '2026-08-05' };

/** Privacy policy and cookie policy of a business, one after the other, prepared for matching. */
function policiesOf(business: Business, locale: Locale): string {
  const facts = factsOf(business);
  return prepare(DOCUMENT_KINDS.map((kind) => textOf(compile(facts, { kind, locale, edition: EDITION }))).join('\n'));
}

function checksOf(business: Business) {
  const found = CHECKS_OF[business];
  if (!found) throw new Error(`There are no checks for ${business}`);
  return found;
}

describe('checks', () => {
  it('exist for every business', () => {
    expect(Object.keys(CHECKS_OF).sort()).toEqual([...BUSINESSES].sort());
    expect(BUSINESSES.map((business) => checksOf(business).checks.length)).toEqual([38, 38, 139, 29, 119]);
    expect(LAW).toHaveLength(15);
  });

  it('prepare text as a reader sees it', () => {
    expect(prepare(' A\u00ADB\u00A0 C\n\tD ')).toBe('AB C D');
  });

  it('ask for all patterns within the window', () => {
    const check = { id: 'x', statement: '', match: 'all', patterns: ['a', 'b'], within: 5 } as const;
    expect(satisfied('a....b', check)).toBe(true);
    expect(satisfied('a.....b', check)).toBe(false);
    expect(satisfied('b', check)).toBe(false);
    expect(satisfied('b', { ...check, match: 'any' })).toBe(true);
  });

  it('do not count overlapping windows twice', () => {
    const check = { id: 'x', statement: '', match: 'all', patterns: ['a', 'b', 'c'], within: 4 } as const;
    expect(satisfied('a..b....a.b.c', check)).toBe(true);
    expect(satisfied('a..b...c', check)).toBe(false);
  });
});

describe.each(BUSINESSES)('the policy %s had published', (business) => {
  const source = prepare(sourceOf(business));
  const { checks, mustNot } = checksOf(business);

  it.each(checks.filter(({ corrected }) => !corrected))('says what $id asks for: $statement', (check) => {
    expect(satisfied(source, check)).toBe(true);
  });

  it('lacks every statement that the checks call a correction', () => {
    expect(checks.filter((check) => check.corrected && satisfied(source, check)).map(({ id }) => id)).toEqual([]);
  });

  it.each(mustNot.flatMap(({ id, reason, patterns }) => patterns.map((pattern) => ({ id, reason, pattern }))))(
    'says what $id forbids: $pattern',
    ({ id, reason, pattern }) => {
      expect(violated(source, { id, reason, patterns: [pattern] })).toBe(true);
    },
  );
});

describe.each(BUSINESSES)('the policy generated for %s', (business) => {
  const { checks, mustNot } = checksOf(business);
  let text = '';
  beforeAll(() => {
    text = policiesOf(business, 'nb');
  });

  it.each(checks)('$id $statement', (check) => {
    expect(satisfied(text, check)).toBe(true);
  });

  it.each(mustNot)('$id is free of: $reason', (rule) => {
    expect(violated(text, rule)).toBe(false);
  });

  it.each(LAW)('$id meets $article: $statement', (check) => {
    expect(satisfied(text, check)).toBe(true);
  });

  it.each(LAW_MUST_NOT)('$id is free of: $reason', (rule) => {
    expect(violated(text, rule)).toBe(false);
  });
});
