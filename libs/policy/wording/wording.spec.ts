import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_KINDS, LOCALES, type DocumentKind } from '#kernel';
import { compile } from '../compile/compile.js';
import { clausesWith, STANDARD_CLAUSES } from '../compile/clause-set.js';
import { clauseFiles } from '../compile/standard-sources.js';
import { readAloud } from '../clauses/reading.fixture.js';
import { LAWFUL_FACTS } from '../findings/testing/lawful-facts.js';
import { checkOwnClause, LONGEST_CLAUSE } from './check-own-clause.js';
import { namesAt } from './names.js';
import type { OwnClause } from './own-clause.js';
import { templateProblems } from './read-template.js';
import { leftOut } from './required.js';

const own = (path: string, text: string, kind: DocumentKind = 'privacy-policy'): OwnClause => ({
  kind,
  locale: 'nb',
  path,
  text,
});
const codes = (path: string, text: string) =>
  checkOwnClause(own(path, text)).map(({ code, line, column }) => [code, line, column]);
const read = (clauses = STANDARD_CLAUSES) =>
  readAloud(compile(LAWFUL_FACTS, { kind: 'privacy-policy', locale: 'nb', edition: { date: '2026-11-20' }, clauses }));

describe('a clause in own words', () => {
  it('replaces the standard clause, in its language only', () => {
    const clauses = clausesWith([own('changes/newest', 'Her ligger alltid siste utgave.')]);
    expect(read(clauses)).toContain('Her ligger alltid siste utgave.');
    expect(read(clauses)).not.toContain('Den nyeste versjonen finner du alltid her.');
    const english = (set = clauses) =>
      compile(LAWFUL_FACTS, { kind: 'privacy-policy', locale: 'en', edition: { date: '2026-11-20' }, clauses: set });
    expect(english()).toEqual(english(STANDARD_CLAUSES));
  });

  it('is added at the end of a section when it has a name of its own', () => {
    const text = read(clausesWith([own('changes/own-archive', 'Arkivet vårt går tilbake til {{edition.date}}.')]));
    expect(text).toContain('Arkivet vårt går tilbake til 20. november 2026.');
    expect(text.indexOf('Arkivet vårt')).toBeGreaterThan(text.indexOf('Den nyeste versjonen'));
  });

  it('gives the clause set another identity, the same for the same words in any order', () => {
    const [one, two] = [own('changes/newest', 'En.'), own('changes/own-more', 'To.')];
    expect(clausesWith([one, two])).toBe(clausesWith([two, one]));
    expect(clausesWith([one]).id).not.toBe(clausesWith([two]).id);
    expect(clausesWith([one]).id).not.toBe(STANDARD_CLAUSES.id);
    expect(clausesWith([])).toBe(STANDARD_CLAUSES);
  });
});

describe('every standard clause', () => {
  it.each(LOCALES)('uses only names that own wording may use in %s', (locale) => {
    const refused = clauseFiles(locale).flatMap((file) => {
      const kind = DOCUMENT_KINDS.find((name) => file.startsWith(`${name}/`));
      if (!kind) throw new Error(file);
      const path = file.slice(kind.length + 1);
      const text = STANDARD_CLAUSES.source(locale, kind, path) ?? '';
      const names = namesAt(kind, path);
      if (!names) return [[file, 'no names']];
      return templateProblems(text, names).map(({ code, line, message }) => [file, code, line, message.en]);
    });
    expect(refused).toEqual([]);
  });
});

describe('what a clause cannot hold is refused with line, column and what is allowed', () => {
  it.each<[string, string, string, number, number]>([
    ['an unknown name', 'Hei.\nVi er {{organisation.nmae}}.', 'unknown_name', 2, 9],
    ['a name of another place', '{{activity.purpose}}', 'unknown_name', 1, 3],
    ['the prototype', '{{constructor}}', 'unknown_name', 1, 3],
    ['the prototype of a group', '{{organisation.__proto__}}', 'unknown_name', 1, 3],
    ['a way out of the context', '{{../organisation.name}}', 'unknown_name', 1, 3],
    ['a list printed whole', '{{activities.own}}', 'not_words', 1, 3],
    ['a condition printed', '{{organisation.noOfficer}}', 'not_words', 1, 3],
    ['words as a list', '{{#each organisation.name}}x{{/each}}', 'not_a_list', 1, 9],
    ['a list of groups listed', '{{list activities.own}}', 'not_a_list', 1, 8],
    ['an unknown citation', "{{cite 'GDPR 999'}}", 'unknown_citation', 1, 8],
    ['a helper of another kind', '{{lookup organisation name}}', 'not_allowed', 1, 1],
    ['unescaped output', '{{{organisation.name}}}', 'not_allowed', 1, 1],
    ['a partial', '{{> header}}', 'not_allowed', 1, 1],
    ['a comment', '{{! hei }}', 'not_allowed', 1, 1],
    ['a decorator', '{{* note}}', 'not_allowed', 1, 1],
    ['a block of another kind', '{{#with organisation}}x{{/with}}', 'not_allowed', 1, 1],
    ['a hash', '{{list definitions size=2}}', 'not_allowed', 1, 1],
    ['block parameters', '{{#each definitions as |d|}}x{{/each}}', 'not_allowed', 1, 1],
    ['an open block', 'Hei.\n{{#if organisation.name}}x', 'syntax', 2, 1],
    ['an open brace', 'Hei {{organisation.name', 'syntax', 1, 1],
    ['a heading', 'Hei.\n# Overskrift', 'no_heading', 2, 1],
    ['an invisible character', 'Hei \u202Edu', 'strange_character', 1, 5],
    ['a mark of our own', 'Hei \uE000', 'strange_character', 1, 5],
    ['a script link', 'Les [her](javascript:alert(1)).', 'bad_link', 1, 11],
    ['nothing', '  \n ', 'empty', 1, 1],
    ['too much', 'x'.repeat(LONGEST_CLAUSE + 1), 'too_long', 1, 1],
    ['a row of another length', '| a | b |\n| c |', 'cannot_be_told', 1, 1],
    ['an entry without a text', ':: a', 'cannot_be_told', 1, 1],
  ])('%s', (_, text, code, line, column) => {
    const problems = checkOwnClause(own('changes/newest', text));
    expect(problems.map((found) => found.code)).toEqual([code]);
    if (code !== 'syntax') expect(problems).toMatchObject([{ line, column }]);
    else expect(problems[0]?.line).toBeLessThanOrEqual(2);
    for (const { message } of problems) {
      expect(message.nb).toMatch(/^[\p{Lu}«“].*\S$/su);
      expect(message.en).toMatch(/^[\p{Lu}«“].*\S$/su);
    }
  });

  it('tells the names that could stand there', () => {
    expect(checkOwnClause(own('changes/newest', '{{organisation.nmae}}'))[0]?.allowed).toContain('name');
    expect(checkOwnClause(own('activities/activity/purpose', '{{activity.x}}'))[0]?.allowed).toContain('purpose');
  });

  it('lists in lists that would never end', () => {
    const levels = Array.from({ length: 40 }, (_, level) => '../'.repeat(level));
    const begin = levels.map((up) => `{{#each ${up}activities.own}}`).join('');
    const endless = `${begin}x${'{{/each}}'.repeat(levels.length)}`;
    expect(checkOwnClause(own('changes/newest', endless)).map(({ code, message }) => [code, message.en])).toEqual([
      ['cannot_be_told', 'The clause cannot be written: It becomes too long'],
    ]);
    expect(read(clausesWith([own('changes/newest', endless)]))).toBe(read());
  });

  it('and no more than twenty mistakes are told at once', () => {
    expect(checkOwnClause(own('changes/newest', '{{x}} '.repeat(500)))).toHaveLength(20);
  });

  it('a clause that no outline has', () => {
    expect(codes('changes/nothing', 'Hei.')).toEqual([['no_such_clause', 1, 1]]);
    expect(codes('nowhere/own-more', 'Hei.')).toEqual([['no_such_clause', 1, 1]]);
    expect(codes('changes/heading', 'Endringer')).toEqual([['heading_wanted', 1, 1]]);
    expect(codes('changes/heading', '# Endringer')).toEqual([]);
  });

  it('markup of HTML stays text', () => {
    const clause = own('changes/newest', '<script>alert(1)</script>');
    expect(checkOwnClause(clause)).toEqual([]);
    expect(read(clausesWith([clause]))).toContain('<script>alert(1)</script>');
  });
});

describe('what the law wants said', () => {
  it('cannot be left out unseen', () => {
    const quiet = own('responsible/controller', '**{{organisation.name}}** svarer for opplysningene.');
    expect(leftOut(LAWFUL_FACTS, 'privacy-policy', [quiet])).toMatchObject([
      { facts: ['/organisation/orgNumber'], citations: [], nothing: false },
    ]);
    const uncited = own('requests/deadline', 'Vi svarer innen én måned.');
    expect(leftOut(LAWFUL_FACTS, 'privacy-policy', [uncited])).toMatchObject([{ citations: ['GDPR 12(3)'] }]);
    const silent = own('requests/free', '{{#if marketing}}{{else}}{{/if}}');
    expect(leftOut(LAWFUL_FACTS, 'privacy-policy', [silent])).toMatchObject([{ nothing: true }]);
  });

  it('may be said in other words', () => {
    const other = own(
      'requests/deadline',
      "Du får svar innen én måned ({{cite 'GDPR 12(3)'}}). Trenger vi mer tid, sier vi fra.",
    );
    expect(leftOut(LAWFUL_FACTS, 'privacy-policy', [other])).toEqual([]);
    expect(leftOut(LAWFUL_FACTS, 'cookie-policy', [other])).toEqual([]);
  });
});
