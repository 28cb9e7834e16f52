import { describe, expect, it } from '@jest/globals';
import { factsBehind, savedPointer } from './facts-behind.js';

const FACTS = {
  locales: ['nb', 'en'],
  organisation: { name: 'A', business: { nb: 'selger', en: 'sell' } },
  activities: [
    { id: 'news', name: { nb: 'Nyhetsbrev' }, data: ['email', { nb: 'egne ord' }] },
    { id: 'orders', name: { nb: 'Bestillinger' }, data: ['address'] },
  ],
};

describe('the facts behind a text', () => {
  it('are fields of the form: words of a list and languages of a text are one', () => {
    expect(
      factsBehind(FACTS, [
        '/activities/0/data/0',
        '/activities/0/data/1/nb',
        '/organisation/business/nb',
        '/organisation/business/en',
        '/organisation/name',
        '/locales/0',
      ]),
    ).toEqual(['/activities/0/data', '/organisation/business', '/organisation/name', '/locales']);
  });

  it('are not told twice: a list goes when an item of it is there', () => {
    expect(factsBehind(FACTS, ['/activities', '/activities/0/name', '/organisation', '/children'])).toEqual([
      '/activities/0/name',
      '/organisation',
      '/children',
    ]);
    expect(factsBehind(FACTS, ['/activities', '/activities'])).toEqual(['/activities']);
  });
});

describe('where a value was saved', () => {
  const [news, orders] = FACTS.activities;
  if (!news || !orders) throw new Error('There are two activities');
  const moved = { ...FACTS, activities: [orders, { ...news, name: { nb: 'Brev' } }] };

  it('is found by the id of what holds it', () => {
    expect(savedPointer(moved, FACTS, '/activities/0/data')).toBe('/activities/1/data');
    expect(savedPointer(moved, FACTS, '/organisation/name')).toBe('/organisation/name');
  });

  it('is nowhere for what was changed or added since', () => {
    expect(savedPointer(moved, FACTS, '/activities/1/name')).toBeUndefined();
    const added = { ...FACTS, activities: [...FACTS.activities, { id: 'new', data: ['email'] }] };
    expect(savedPointer(added, FACTS, '/activities/2/data')).toBeUndefined();
    expect(savedPointer(FACTS, {}, '/organisation/name')).toBeUndefined();
  });

  it('of what is said in neither is the same place', () => {
    expect(savedPointer(FACTS, FACTS, '/children/age')).toBe('/children/age');
  });
});
