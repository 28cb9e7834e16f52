import { describe, expect, it } from '@jest/globals';
import type { Inline } from '../document/tree.js';
import { fill, HOLE, readBlocks, type BlockShape, type TextShape } from './markup.js';
import { Pointers } from './pointers.js';
import { Words } from './words.js';

const said = (text: TextShape): readonly Inline[] => fill(text, [], new Pointers());

function blocks(source: string): unknown[] {
  return readBlocks(source).map((block: BlockShape) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { type: block.type, text: said(block.text) };
      case 'list':
        return { type: block.type, items: block.items.map(said) };
      case 'entry':
        return { type: block.type, term: said(block.term), text: said(block.text) };
      case 'table':
        return { type: block.type, rows: block.rows.map((cells) => cells.map(said)) };
    }
  });
}

describe('blocks of a clause', () => {
  it('are paragraphs, lists, entries and tables', () => {
    expect(blocks('En setning.\nSamme avsnitt.\n\n- a\n- b\n\n:: Formål :: Vi svarer.\n\n| A | B |\n| 1 | |')).toEqual([
      { type: 'paragraph', text: ['En setning. Samme avsnitt.'] },
      { type: 'list', items: [['a'], ['b']] },
      { type: 'entry', term: ['Formål'], text: ['Vi svarer.'] },
      {
        type: 'table',
        rows: [
          [['A'], ['B']],
          [['1'], []],
        ],
      },
    ]);
  });

  it('let the text of an entry begin on the next line and go on', () => {
    expect(blocks(':: Lagring ::\nI fem år.\nSå sletter vi.\n:: Kilde :: Du.')).toEqual([
      { type: 'entry', term: ['Lagring'], text: ['I fem år. Så sletter vi.'] },
      { type: 'entry', term: ['Kilde'], text: ['Du.'] },
    ]);
  });

  it('refuse an entry without a text', () => {
    expect(() => readBlocks(':: Formål')).toThrow('An entry needs a term and a text');
  });
});

describe('inline marks', () => {
  function filled(source: string, ...words: Words[]): { text: readonly Inline[]; pointers: string[] } {
    const [block] = readBlocks(source);
    if (block?.type !== 'paragraph') throw new Error('Not a paragraph');
    const pointers = new Pointers();
    return { text: fill(block.text, words, pointers), pointers: [...pointers.all] };
  }

  it('are read before facts are put in, and facts are remembered', () => {
    const fact = new Words('**ikke fet** [x](javascript:x)', ['/a']);
    expect(filled(`Vi **er** ${HOLE}, se [siden](https://a.example).`, fact)).toEqual({
      text: [
        'Vi ',
        { type: 'strong', text: 'er' },
        ' **ikke fet** [x](javascript:x), se ',
        { type: 'link', text: 'siden', href: 'https://a.example' },
        '.',
      ],
      pointers: ['/a'],
    });
  });

  it('can hold facts themselves, each in its own place', () => {
    const [name, mail] = [new Words('Ola', ['/name']), new Words('ola@a.example', ['/mail'])];
    expect(filled(`**${HOLE}**: [${HOLE}](mailto:${HOLE})`, name, mail, mail)).toEqual({
      text: [
        { type: 'strong', text: 'Ola' },
        ': ',
        { type: 'link', text: 'ola@a.example', href: 'mailto:ola@a.example' },
      ],
      pointers: ['/name', '/mail'],
    });
  });

  it('give facts no say over the space around them', () => {
    expect(filled(`Vi ${HOLE} er.`, new Words(' to\n\tlinjer ', ['/a'])).text).toEqual(['Vi to linjer er.']);
  });
});
