import { describe, expect, it } from '@jest/globals';
import type { Locale } from '#kernel';
import { STANDARD_CLAUSES } from '../compile/clause-set.js';
import { emptyFacts, type ClientFacts } from '../facts/schema.js';
import { LAWFUL_FACTS } from '../findings/testing/lawful-facts.js';
import type { OwnClause } from './own-clause.js';
import { isOutdated, wordingFindings } from './wording-findings.js';

const KIND = 'privacy-policy';
const standard = (path: string, locale: Locale = 'nb') => STANDARD_CLAUSES.source(locale, KIND, path) ?? '';
const own = (path: string, text: string, locale: Locale = 'nb'): OwnClause => ({
  kind: KIND,
  locale,
  path,
  text,
  ...(path.includes('/own-') ? {} : { base: standard(path, locale) }),
});
const norwegian: ClientFacts = { ...LAWFUL_FACTS, locales: ['nb'] };
const found = (clauses: readonly OwnClause[], facts: ClientFacts = norwegian) =>
  wordingFindings(facts, KIND, clauses).map(({ code, severity, path, locale, args }) => [
    code,
    severity,
    path,
    locale,
    args,
  ]);

describe('own wording in a document', () => {
  it('that says all the standard clause says is fine', () => {
    expect(found([own('changes/newest', 'Her ligger alltid siste utgave.')])).toEqual([]);
    expect(found([own('requests/deadline', `Kort sagt: ${standard('requests/deadline')}`)])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('that drops a fact the law wants said is told with its pointer', () => {
    expect(found([own('responsible/controller', '**{{organisation.name}}** svarer.')])).toEqual([
      ['wording.fact_dropped', 'blocks', 'responsible/controller', 'nb', { facts: ['/organisation/orgNumber'] }],
    ]);
  });

  it('that drops a citation is told with the citation', () => {
    expect(found([own('requests/deadline', 'Vi svarer innen én måned.')])).toEqual([
      ['wording.citation_dropped', 'blocks', 'requests/deadline', 'nb', { citations: ['GDPR 12(3)'] }],
    ]);
  });

  it('that says nothing is told once, whatever else it drops', () => {
    expect(found([own('requests/deadline', '{{#if marketing}}{{else}}{{/if}}')])).toEqual([
      ['wording.says_nothing', 'blocks', 'requests/deadline', 'nb', {}],
    ]);
  });

  it('that this product cannot read is told, and nothing else is said of it', () => {
    expect(found([own('requests/deadline', '{{organisation.nickname}}'), own('gone/own-x', 'Hei.')])).toEqual([
      ['wording.unreadable', 'blocks', 'requests/deadline', 'nb', {}],
      ['wording.unreadable', 'blocks', 'gone/own-x', 'nb', {}],
    ]);
  });

  it('that cannot be said of this client is told, and other wording is not blamed', () => {
    const uneven = '| a | b |\n{{#if organisation.name}}| c |{{else}}| c | d |{{/if}}';
    expect(found([own('changes/own-x', uneven), own('changes/newest', 'Siste utgave.')])).toEqual([
      ['wording.unreadable', 'blocks', 'changes/own-x', 'nb', {}],
    ]);
  });

  it('must be in every language of the document when it is added, and should be when it replaces', () => {
    const facts: ClientFacts = { ...norwegian, locales: ['nb', 'en'] };
    const added = own('changes/own-archive', 'Arkivet.');
    const other = own('changes/newest', 'Siste utgave.');
    expect(found([other, added], facts)).toEqual([
      ['wording.translation_missing', 'blocks', 'changes/own-archive', 'en', { written: ['nb'] }],
      ['wording.translation_missing', 'warns', 'changes/newest', 'en', { written: ['nb'] }],
    ]);
    expect(found([added, { ...added, locale: 'en' }], facts)).toEqual([]);
    expect(found([added])).toEqual([]);
    expect(found([{ ...added, locale: 'en' }])).toEqual([]);
  });

  it('over a standard clause that has changed since warns', () => {
    const old = { ...own('changes/newest', 'Siste utgave.'), base: 'Det som sto før.' };
    expect(found([old])).toEqual([['wording.standard_changed', 'warns', 'changes/newest', 'nb', {}]]);
    expect(isOutdated({ ...old, base: standard('changes/newest') })).toBe(false);
  });

  it('concerns only the kind and the languages it is written for', () => {
    const broken = own('requests/deadline', '{{nothing}}');
    expect(wordingFindings(norwegian, 'cookie-policy', [broken])).toEqual([]);
    expect(found([{ ...broken, locale: 'en' }])).toEqual([]);
    expect(wordingFindings(emptyFacts(), KIND, [broken]).map(({ code }) => code)).toEqual(['wording.unreadable']);
  });
});
