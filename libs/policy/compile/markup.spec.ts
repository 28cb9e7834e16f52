import { describe, expect, it } from '@jest/globals';
import { readBlocks, readInlines } from './markup.js';
import { WordTable } from './words.js';

describe('blocks of a clause', () => {
  it('are paragraphs, lists, entries and tables', () => {
    expect(
      readBlocks('En setning.\nSamme avsnitt.\n\n- a\n- b\n\n:: Formål :: Vi svarer.\n\n| A | B |\n| 1 | |'),
    ).toEqual([
      { type: 'paragraph', text: 'En setning. Samme avsnitt.' },
      { type: 'list', items: ['a', 'b'] },
      { type: 'entry', term: 'Formål', text: 'Vi svarer.' },
      {
        type: 'table',
        rows: [
          ['A', 'B'],
          ['1', ''],
        ],
      },
    ]);
  });

  it('let the text of an entry begin on the next line and go on', () => {
    expect(readBlocks(':: Lagring ::\nI fem år.\nSå sletter vi.\n:: Kilde :: Du.')).toEqual([
      { type: 'entry', term: 'Lagring', text: 'I fem år. Så sletter vi.' },
      { type: 'entry', term: 'Kilde', text: 'Du.' },
    ]);
  });

  it('refuse an entry without a text', () => {
    expect(() => readBlocks(':: Formål')).toThrow('An entry needs a term and a text');
  });
});

describe('inline marks', () => {
  it('are read before facts are put in, and facts are remembered', () => {
    const words = new WordTable();
    const fact = words.add('**ikke fet** [x](javascript:x)', '/a').toHTML();
    const pointers = new Set<string>();
    expect(readInlines(`Vi **er** ${fact}, se [siden](https://a.example).`, words, pointers)).toEqual([
      'Vi ',
      { type: 'strong', text: 'er' },
      ' **ikke fet** [x](javascript:x), se ',
      { type: 'link', text: 'siden', href: 'https://a.example' },
      '.',
    ]);
    expect([...pointers]).toEqual(['/a']);
  });
});
