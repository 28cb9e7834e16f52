import { describe, expect, it } from '@jest/globals';
import { newestChanges, type SavedFacts } from './fact-history.js';

/** Facts as they were saved one after the other, oldest first, by persons a, b, c … */
const saves = (...facts: readonly unknown[]): SavedFacts[] =>
  facts
    .map((value, index) => ({
      revision: index + 1,
      facts: value,
      savedAt: new Date(Date.UTC(2026, 0, index + 1)),
      savedBy: `member:${'abcdefgh'[index] ?? '?'}`,
    }))
    .reverse();

const changedIn = (revisions: readonly SavedFacts[], ...pointers: readonly string[]) =>
  newestChanges(revisions, pointers, true).map(({ saved }) => saved?.revision);

describe('the newest change of a fact', () => {
  it('is the save in which its value became what it is', () => {
    const history = saves(
      { organisation: { name: 'A', city: 'Oslo' } },
      { organisation: { name: 'B', city: 'Oslo' } },
      { organisation: { name: 'B', city: 'Bergen' } },
    );
    expect(changedIn(history, '/organisation/name', '/organisation/city', '/organisation')).toEqual([2, 3, 3]);
    expect(newestChanges(history, ['/organisation/name'], true)[0]?.saved?.savedBy).toBe('member:b');
  });

  it('is the last of several, also when the value is one it had before', () => {
    expect(changedIn(saves({ a: 1 }, { a: 2 }, { a: 1 }, { a: 1 }), '/a')).toEqual([3]);
  });

  it('is the first save for what has always stood', () => {
    expect(changedIn(saves({ a: 1, b: 1 }, { a: 1, b: 2 }), '/a')).toEqual([1]);
  });

  it('is the save that took the value away, and nothing for what was never said', () => {
    expect(changedIn(saves({ a: 1 }, {}, { b: 1 }), '/a', '/c', '/c/d')).toEqual([2, undefined, undefined]);
  });

  it('of the order of fields is none', () => {
    expect(changedIn(saves({ o: { a: 1, b: { c: 1, d: 2 } } }, { o: { b: { d: 2, c: 1 }, a: 1 } }), '/o')).toEqual([1]);
  });

  describe('in a list', () => {
    const [news, orders] = [
      { id: 'news', name: 'Nyhetsbrev', data: ['email'] },
      { id: 'orders', name: 'Bestillinger', data: ['email', 'address'] },
    ];

    it('is none for an item that moved, nor for the list it moved in', () => {
      const history = saves({ activities: [news, orders] }, { activities: [orders, news] });
      expect(changedIn(history, '/activities/0', '/activities/1/name', '/activities')).toEqual([1, 1, 1]);
    });

    it('is none for those that stayed when another was put in before them or taken out', () => {
      const added = saves({ activities: [orders] }, { activities: [news, orders] });
      expect(changedIn(added, '/activities/0/name', '/activities/1/name', '/activities')).toEqual([2, 1, 2]);
      const removed = saves({ activities: [news, orders] }, { activities: [orders] });
      expect(changedIn(removed, '/activities/0', '/activities')).toEqual([1, 2]);
    });

    it('is followed through moves and changes', () => {
      const history = saves(
        { activities: [news, orders] },
        { activities: [{ ...news, name: 'Brev' }, orders] },
        { activities: [orders, { ...news, name: 'Brev' }] },
        {
          activities: [
            { ...orders, data: [] },
            { ...news, name: 'Brev' },
          ],
        },
      );
      expect(changedIn(history, '/activities/1/name', '/activities/0/data', '/activities/0/name')).toEqual([2, 4, 1]);
    });

    it('of words is the save that brought the word, wherever it stands', () => {
      const history = saves({ data: ['email'] }, { data: ['phone', 'email'] });
      expect(changedIn(history, '/data/0', '/data/1', '/data')).toEqual([2, 1, 2]);
    });

    it('of items without ids finds them where their equals are, or else in their place', () => {
      const [a, b] = [
        { type: 'email', value: 'a@a.no' },
        { type: 'phone', value: '1' },
      ];
      const history = saves({ contacts: [b] }, { contacts: [a, b] }, { contacts: [{ ...a, value: 'c@a.no' }, b] });
      expect(changedIn(history, '/contacts/1/value', '/contacts/0/value', '/contacts/0/type')).toEqual([1, 3, 2]);
    });
  });

  it('that lies further back than the revisions given is told as before the oldest of them', () => {
    const history = saves({ a: 1, b: 1 }, { a: 1, b: 2 });
    expect(newestChanges(history, ['/a', '/b', '/c'], false)).toEqual([
      { pointer: '/a', before: new Date(Date.UTC(2026, 0, 1)) },
      { pointer: '/b', saved: history[0] },
      { pointer: '/c', before: new Date(Date.UTC(2026, 0, 1)) },
    ]);
  });

  it('reads pointers by the standard, and no prototype', () => {
    const history = saves({ 'a/b': { 'c~d': 1 } }, { 'a/b': { 'c~d': 2 } });
    expect(changedIn(history, '/a~1b/c~0d', '/constructor', '/a~1b/__proto__')).toEqual([2, undefined, undefined]);
    expect(changedIn(saves({ a: [1] }, { a: [1, 2] }), '/a/length', '/a/01', '/a/-')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of facts nobody saved is none', () => expect(newestChanges([], ['/a'], true)).toEqual([{ pointer: '/a' }]));
});
