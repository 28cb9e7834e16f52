import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_KINDS, LOCALES } from '#kernel';
import { checkFacts, parseFacts, FINDINGS, type Finding } from '../index.js';
import { BUSINESSES, factsOf, rawFactsOf, sourceOf } from './businesses.js';
import { prepare } from './matching.js';

const blocking = (findings: readonly Finding[]) => findings.filter(({ code }) => FINDINGS[code].severity === 'blocks');

/** The value at a JSON pointer (RFC 6901), or undefined. */
function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined), value);
}

/** Every string at or below a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every object at or below a value that holds words per language. */
function ownWordsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'nb' in value || 'en' in value ? [value] : Object.values(value).flatMap(ownWordsIn);
}

describe.each(BUSINESSES)('demo facts of %s', (business) => {
  const facts = factsOf(business);
  const marks = facts.marks ?? [];

  it('are a facts file', () => {
    expect(parseFacts(rawFactsOf(business))).toMatchObject({ ok: true });
  });

  it.each(DOCUMENT_KINDS)('can be published as a %s', (kind) => {
    expect(blocking(checkFacts(facts, kind))).toEqual([]);
  });

  it('say everything in every language, and are published in Norwegian and English first', () => {
    expect(facts.locales.slice(0, 2)).toEqual(['nb', 'en']);
    const words = ownWordsIn(facts);
    expect(words.length).toBeGreaterThan(20);
    for (const own of words) expect(Object.keys(own)).toEqual(expect.arrayContaining([...LOCALES]));
  });

  it('mark what was filled in, each mark once and on a value that is there', () => {
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter(({ pointer }) => valueAt(facts, pointer) === undefined)).toEqual([]);
    expect(new Set(marks.map(({ pointer }) => pointer)).size).toBe(marks.length);
  });

  it('mark nothing that lies under another mark', () => {
    const inside = marks.filter(({ pointer }) => marks.some((outer) => pointer.startsWith(`${outer.pointer}/`)));
    expect(inside).toEqual([]);
  });

  it('never mark as filled in what the business itself has written', () => {
    const source = prepare(sourceOf(business)).toLowerCase();
    const names = /^([^@\s]+@[^@\s]+|[\d +]{8,}|(www\.)?[a-z0-9-]+\.(no|org|com))$/;
    const stated = marks
      .filter(({ pointer }) => !pointer.startsWith('/contacts') && !pointer.startsWith('/rights'))
      .flatMap(({ pointer }) => stringsIn(valueAt(facts, pointer)).map((value) => ({ pointer, value })))
      .filter(({ value }) => names.test(value) && source.includes(value.toLowerCase()));
    expect(stated).toEqual([]);
  });

  it('never mark what an activity is for or about, unless the whole purpose was filled in', () => {
    const covered = marks.filter(
      ({ pointer }) => /^\/activities\/\d+$/.test(pointer) || pointer === '/activities' || pointer === '/organisation',
    );
    expect(covered).toEqual([]);
  });
});

describe('stated facts', () => {
  /** Places whose value stands in the published policy. */
  const STATED: readonly (readonly [(typeof BUSINESSES)[number], readonly string[]])[] = [
    [
      'mester',
      [
        '/organisation/name',
        '/organisation/orgNumber',
        '/contacts/0',
        '/contacts/1',
        '/websites/0',
        '/cookies/used',
        '/services/2/agreement',
      ],
    ],
    [
      'pauluijting',
      ['/contacts/0', '/organisation/business', '/recipients/0/agreement', '/rights/complaintsToUsFirst'],
    ],
    [
      'allprofil',
      [
        '/organisation/name',
        '/organisation/legalForm',
        '/contacts/0',
        '/cookies/used',
        '/children',
        '/activities/0/basis',
      ],
    ],
    ['policy-002', ['/activities/0/basis', '/activities/2/basis/article', '/relatedDocuments/0']],
    [
      'hosting-003',
      ['/automatedDecisions/used', '/rights/identification', '/security', '/cookies/used', '/relatedDocuments'],
    ],
  ];

  it.each(STATED)('of %s are not marked as filled in', (business, pointers) => {
    const facts = factsOf(business);
    for (const pointer of pointers) {
      expect(valueAt(facts, pointer)).toBeDefined();
      expect(
        (facts.marks ?? []).filter((mark) => pointer === mark.pointer || pointer.startsWith(`${mark.pointer}/`)),
      ).toEqual([]);
    }
  });
});
