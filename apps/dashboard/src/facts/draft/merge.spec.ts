import { describe, expect, it } from '@jest/globals';
import { valueAt, type Json } from './json.js';
import { differences, merge, usualSide } from './merge.js';

const base: Json = {
  organisation: { name: 'Bakeriet AS' },
  activities: [
    { id: 'orders', name: { nb: 'Bestillinger' } },
    { id: 'news', name: { nb: 'Nyhetsbrev' } },
  ],
  marks: [{ pointer: '/activities/1/name', kind: 'demo' }],
};
const mine: Json = {
  organisation: { name: 'Bakeriet AS' },
  activities: [
    { id: 'orders', name: { nb: 'Bestillinger' }, role: 'controller' },
    { id: 'news', name: { nb: 'Nyhetsbrev' } },
  ],
  marks: [{ pointer: '/activities/1/name', kind: 'demo' }],
};
const theirs: Json = {
  organisation: { name: 'Bakeriet Fjord AS' },
  activities: [
    { id: 'new', name: { nb: 'Ny først' } },
    { id: 'orders', name: { nb: 'Bestillinger' } },
    { id: 'news', name: { nb: 'Nyhetsbrev' } },
  ],
  marks: [{ pointer: '/activities/2/name', kind: 'demo' }],
};

describe('two edits of the same facts', () => {
  it('are combined without loss when they are about different things', () => {
    expect(merge(base, mine, theirs, usualSide)).toEqual({
      organisation: { name: 'Bakeriet Fjord AS' },
      activities: [
        { id: 'new', name: { nb: 'Ny først' } },
        { id: 'orders', name: { nb: 'Bestillinger' }, role: 'controller' },
        { id: 'news', name: { nb: 'Nyhetsbrev' } },
      ],
      marks: [{ pointer: '/activities/2/name', kind: 'demo' }],
    });
  });

  it('ask when both changed the same, and take the side that is chosen', () => {
    const one: Json = { organisation: { name: 'En AS' } };
    const other: Json = { organisation: { name: 'To AS' } };
    const found = differences({ organisation: { name: 'Null AS' } }, one, other);
    expect(found).toEqual([
      { path: ['organisation', 'name'], base: 'Null AS', mine: 'En AS', theirs: 'To AS', both: true },
    ]);
    expect(merge(base, one, other, () => 'theirs')).toEqual(other);
    expect(merge(base, one, other, () => 'mine')).toEqual(one);
  });

  it('show a removed item and a changed one as a choice', () => {
    const removed: Json = { activities: [{ id: 'news', name: { nb: 'Nyhetsbrev' } }] };
    const changed: Json = {
      activities: [
        { id: 'orders', name: { nb: 'Ordrer' } },
        { id: 'news', name: { nb: 'Nyhetsbrev' } },
      ],
    };
    const before: Json = {
      activities: [
        { id: 'orders', name: { nb: 'Bestillinger' } },
        { id: 'news', name: { nb: 'Nyhetsbrev' } },
      ],
    };
    const found = differences(before, removed, changed);
    expect(found.map(({ path, both }) => ({ path, both }))).toEqual([{ path: ['activities', 'orders'], both: true }]);
    expect(merge(before, removed, changed, () => 'mine')).toEqual(removed);
    expect(merge(before, removed, changed, () => 'theirs')).toEqual(changed);
  });

  it('lose a mark that one of them confirmed', () => {
    const confirmed: Json = { ...mine, marks: [] };
    expect(merge(base, confirmed, theirs, usualSide)).not.toHaveProperty('marks');
  });

  it('keep the open questions of both, at their items, and drop one that the other has answered', () => {
    const asked = (facts: Json, ...pointers: string[]): Json => ({
      ...(facts as Record<string, Json>),
      openQuestions: pointers.map((pointer) => ({ pointer })),
    });
    const merged = merge(
      base,
      asked(mine, '/activities/1/purpose', '/organisation/name'),
      asked(theirs, '/activities/1/role', '/activities/1/data'),
      usualSide,
    );
    expect(valueAt(merged, '/openQuestions')).toEqual([
      { pointer: '/activities/1/data' },
      { pointer: '/activities/2/purpose' },
    ]);
  });
});
