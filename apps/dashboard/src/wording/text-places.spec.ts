import { describe, expect, it } from '@jest/globals';
import { indexAt, nearest, placeAt, wordAt } from './text-places.js';

describe('places in a text', () => {
  const text = 'Vi varsler\n{{#if changes.dayz}}minst{{/if}}';

  it('a line and column lead to the word there, and back', () => {
    const index = indexAt(text, { line: 2, column: 7 });
    expect(text.slice(wordAt(text, index).start, wordAt(text, index).end)).toBe('changes.dayz');
    expect(placeAt(text, index)).toEqual({ line: 2, column: 7 });
  });

  it('a place outside the text is its end', () => {
    expect(indexAt(text, { line: 9, column: 1 })).toBe(text.length);
  });

  it.each([
    ['changes.dayz', ['channels', 'days', 'subProcessorDays'], 'changes.days'],
    ['organisaton.name', ['changes', 'organisation'], 'organisation.name'],
    ['../organisaton', ['changes', 'organisation'], '../organisation'],
    ['@frist', ['@first', '@last'], '@first'],
  ])('of %s the wrong part is mended', (written, allowed, mended) => {
    expect(nearest(written, allowed, 1)).toEqual([mended]);
  });
});
