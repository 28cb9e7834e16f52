import { describe, expect, it } from '@jest/globals';
import type { KnownService } from '#policy';
import { SERVICES } from './catalogue.js';
import { searchRank, searchServices } from './search.js';

const slugs = (text: string, category?: KnownService['category']) =>
  searchServices(text, category).map(({ slug }) => slug);

const ENTRY: KnownService = {
  slug: 'skjema-plus',
  name: 'Ønskeskjema Élite',
  category: 'forms_surveys',
  provider: { name: 'Ærlig Data AS', country: 'NO' },
  role: 'processor',
  purpose: 'build_forms',
  data: ['name'],
  people: ['customers'],
  domains: ['skjemaplus.example'],
  sources: [],
};

describe('searching the catalogue', () => {
  it.each([
    ['Ønskeskjema Élite', 0],
    ['onskeskjema elite', 0],
    ['SKJEMA-PLUS', 0],
    ['ønske', 1],
    ['ELITE', 2],
    ['skjema', 3],
    ['aerlig', 4],
    ['skjemaplus.example', 4],
    ['elite data', 4],
    ['data   elite', 4],
    ['', 0],
    ['fiken', undefined],
    ['elite fiken', undefined],
  ])('%j is at distance %s from the entry', (text, rank) => {
    expect(searchRank(ENTRY, text)).toBe(rank);
  });

  it('gives the service whose name it is first', () => {
    for (const { name, slug } of SERVICES) expect([name, slugs(name)[0]]).toEqual([name, slug]);
    expect(SERVICES.length).toBeGreaterThan(300);
  });

  it('finds by provider and by domain', () => {
    expect(slugs('fiken.no')).toContain('fiken');
    expect(slugs('Fiken AS')).toContain('fiken');
  });

  it('keeps to a category', () => {
    const found = searchServices('', 'payment');
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(({ category }) => category))).toEqual(new Set(['payment']));
    expect(slugs('fiken', 'payment')).toEqual([]);
  });

  it('never gives more than fifty, and nothing for nonsense', () => {
    expect(slugs('')).toHaveLength(50);
    expect(slugs('e')).toHaveLength(50);
    expect(slugs('%_\\ (finnes ikke')).toEqual([]);
  });
});
