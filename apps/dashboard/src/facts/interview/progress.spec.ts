import { describe, expect, it } from '@jest/globals';
import type { Json } from '../draft/json.js';
import { neighbour, progressOf } from './progress.js';

const tables = { eea: new Set(['NO']), special: new Set<string>() };
const progress = (facts: Json) => progressOf(facts, tables);
const stateOf = (facts: Json, pointer: string) =>
  progress(facts).asked.find((question) => question.pointer === pointer)?.answer;

describe('progress of an interview', () => {
  it('counts questions that apply: answered, not known and open', () => {
    const facts = {
      cookies: { used: true, items: [{ id: 'c', name: 'c', category: 'marketing' }] },
      openQuestions: [{ pointer: '/cookies/items/0/purpose' }],
    };
    // used, the list, name and category; the purpose; duration, data and how consent is asked for.
    expect(progress(facts).sections.cookies).toEqual({ answered: 4, unknown: 1, open: 3, total: 8 });
    expect(progress({ cookies: { used: false } }).sections.cookies).toEqual({
      answered: 1,
      unknown: 0,
      open: 0,
      total: 1,
    });
  });

  it('adds sections up to the whole', () => {
    const { whole, sections } = progress({ organisation: { name: 'A', country: 'NO' } });
    const total = Object.values(sections).reduce((sum, count) => sum + count.total, 0);
    expect(whole.total).toBe(total);
    expect(whole.answered).toBe(2);
    expect(whole.answered + whole.unknown + whole.open).toBe(whole.total);
  });

  it('does not count an optional question until somebody does not know the answer', () => {
    const before = progress({}).sections.rights;
    const after = progress({ openQuestions: [{ pointer: '/rights/form' }] }).sections.rights;
    expect(after).toEqual({ ...before, unknown: 1, total: before.total + 1 });
  });

  it('takes «none» for an answer where it is one, and blank words for none', () => {
    const facts = { activities: [{ id: 'a', name: { nb: ' ' }, recipients: [] }] };
    expect(stateOf(facts, '/activities/0/recipients')).toBe('answered');
    expect(stateOf(facts, '/activities/0/name')).toBe('open');
  });

  it('asks about every item of a list by itself', () => {
    const facts = { activities: [{ id: 'a' }, { id: 'b', purpose: { nb: 'selge' } }] };
    expect(stateOf(facts, '/activities/0/purpose')).toBe('open');
    expect(stateOf(facts, '/activities/1/purpose')).toBe('answered');
  });
});

describe('the next question', () => {
  const facts = {
    activities: [
      { id: 'a', role: 'controller' },
      { id: 'b', role: 'controller' },
    ],
  };
  const { asked } = progress(facts);

  it('goes through one item before the next, and then to the next section', () => {
    const next = (pointer: string) => neighbour(progress(facts), { section: 'activities', pointer }, 1)?.pointer;
    expect(next('/activities')).toBe('/activities/0/name');
    expect(next('/activities/0/marketing/channels')).toBe('/activities/1/name');
    expect(next('/activities/1/marketing/channels')).toBe('/services');
  });

  it('reaches every question once, and back', () => {
    let at = asked[0];
    const seen = [at?.pointer];
    while (at) {
      at = neighbour(progress(facts), at, 1);
      if (at) seen.push(at.pointer);
    }
    expect(seen).toEqual(asked.map(({ pointer }) => pointer));
    expect(new Set(seen).size).toBe(seen.length);
    expect(neighbour(progress(facts), { section: 'contacts', pointer: '/contacts' }, -1)?.pointer).toBe(
      '/organisation/address/country',
    );
  });

  it('begins with the first of the section, or of the open item, for whoever is at no question', () => {
    expect(neighbour(progress(facts), { section: 'cookies' }, 1)?.pointer).toBe('/cookies/used');
    expect(neighbour(progress(facts), { section: 'activities', item: '/activities/1' }, 1)?.pointer).toBe(
      '/activities/1/name',
    );
  });
});
