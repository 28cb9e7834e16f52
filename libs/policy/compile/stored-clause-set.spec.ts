import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { DOCUMENT_KINDS, LOCALES } from '#kernel';
import { LAWFUL_FACTS } from '../findings/testing/lawful-facts.js';
import type { OwnClause } from '../wording/own-clause.js';
import { clausesOf, clausesWith, STANDARD_CLAUSES, type ClauseSet } from './clause-set.js';
import { compile } from './compile.js';
import { clauseSetOf, storedClauseSet, type StoredClauseSet } from './stored-clause-set.js';

const EDITION = { number: 3, date: '2026-11-20' };
const own = (path: string, text: string, extra: Partial<OwnClause> = {}): OwnClause => ({
  kind: 'privacy-policy',
  locale: 'nb',
  path,
  text,
  ...extra,
});
const OWN = [own('changes/notice', 'Siste utgave ligger her.'), own('changes/own-archive', 'Arkivet vårt.')];
const trees = (clauses: ClauseSet) =>
  DOCUMENT_KINDS.flatMap((kind) =>
    LOCALES.map((locale) => canonicalize(compile(LAWFUL_FACTS, { kind, locale, edition: EDITION, clauses }))),
  );
/** As a database of JSON gives it back: with keys in another order. */
const throughJson = (stored: StoredClauseSet): StoredClauseSet => {
  const { own: clauses, texts } = JSON.parse(JSON.stringify(stored)) as StoredClauseSet;
  return { own: clauses.map(({ text, path, locale, kind }) => ({ text, path, locale, kind })), texts };
};
/** What an earlier product would have stored: other words, a clause less, a section less. */
const earlier = (stored: StoredClauseSet): StoredClauseSet => ({
  ...stored,
  texts: stored.texts
    .filter(([name]) => !name.endsWith('/changes/newest') && !name.includes('/breaches/'))
    .map(([name, text]) => [name, name.endsWith('/heading') ? text.replace('# ', '# Før: ') : text]),
});

describe('a clause set that was kept', () => {
  it('has the id it had and compiles to the same bytes', () => {
    for (const set of [STANDARD_CLAUSES, clausesWith(OWN)]) {
      const kept = clauseSetOf(throughJson(storedClauseSet(set)));
      expect(kept.id).toBe(set.id);
      expect(trees(kept)).toEqual(trees(set));
    }
    expect(trees(clausesWith(OWN))).not.toEqual(trees(STANDARD_CLAUSES));
  });

  it('says what it said when the product says other words', () => {
    const stored = earlier(storedClauseSet(clausesWith(OWN)));
    const then = clauseSetOf(stored);
    const published = trees(then);
    expect(then.id).not.toBe(clausesWith(OWN).id);
    expect(published.join('')).toContain('Før: ');
    expect(published.join('')).toContain('Arkivet vårt.');
    for (const unsaid of ['"changes/newest"', '"breaches/']) expect(published.join('')).not.toContain(unsaid);
    expect(published.join('')).toContain('"changes/notice"');
    expect(trees(clausesWith(OWN)).join('')).toContain('"changes/newest"');
    const again = clauseSetOf(throughJson(stored));
    expect(again.id).toBe(then.id);
    expect(trees(again)).toEqual(published);
  });
});

describe('own wording that cannot be said', () => {
  const read = (clauses: ClauseSet) =>
    canonicalize(compile(LAWFUL_FACTS, { kind: 'privacy-policy', locale: 'nb', edition: EDITION, clauses })) ?? '';

  it('because a name is gone gives way to the standard clause, and has no part in the set', () => {
    const unreadable = [own('changes/newest', '{{organisation.nickname}}'), own('changes/own-x', '{{nickname}}')];
    expect(clausesWith(unreadable)).toBe(STANDARD_CLAUSES);
    expect(clausesWith([...OWN.slice(1), ...unreadable.slice(0, 1)])).toBe(clausesWith(OWN.slice(1)));
  });

  it('of some facts gives way to the standard clause for them, and an added one to silence', () => {
    const uneven = '| a | b |\n{{#if organisation.name}}| c |{{else}}| c | d |{{/if}}';
    const set = clausesWith([
      own('changes/newest', uneven),
      own('changes/own-x', uneven),
      own('changes/heading', '{{#unless organisation.name}}# Nytt{{/unless}}'),
    ]);
    expect(set).not.toBe(STANDARD_CLAUSES);
    expect(read(set)).toBe(read(STANDARD_CLAUSES));
  });
});

describe('the clause set of a document', () => {
  it('holds the wording of its kind and its languages, so that other wording changes nothing', () => {
    const wording = [
      ...OWN,
      own('use/own-x', 'X', { kind: 'cookie-policy' }),
      own('changes/newest', 'Newest.', { locale: 'en' }),
    ];
    expect(clausesOf(wording, { kind: 'privacy-policy', locales: ['nb'] })).toBe(clausesWith(OWN));
    expect(clausesOf(wording, { kind: 'sub-processor-list', locales: ['nb', 'en'] })).toBe(STANDARD_CLAUSES);
  });
});
