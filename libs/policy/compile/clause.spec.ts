import { describe, expect, it } from '@jest/globals';
import { plainText } from '../document/tree.js';
import { readClause } from './clause.js';
import { helpersFor } from './helpers.js';
import { fill } from './markup.js';
import { Pointers } from './pointers.js';
import { Words } from './words.js';

const words = (text: string): Words => new Words(text, [`/${text}`]);

/** The paragraphs a clause says, as text. */
function teller(source: string): (context: object) => string[] {
  const clause = readClause(source, helpersFor('nb'));
  return (context) => {
    const { blocks, words: held } = clause(context);
    return blocks.map((block) =>
      block.type === 'paragraph' ? plainText(fill(block.text, held, new Pointers())) : block.type,
    );
  };
}

describe('a clause', () => {
  it('says the same way with other words, also after another way', () => {
    const say = teller('Vi er {{name}}{{#if place}} i {{place}}{{else}} overalt{{/if}}.');
    expect(say({ name: words('A'), place: words('Oslo') })).toEqual(['Vi er A i Oslo.']);
    expect(say({ name: words('B'), place: undefined })).toEqual(['Vi er B overalt.']);
    expect(say({ name: words('C'), place: words('Bodø') })).toEqual(['Vi er C i Bodø.']);
  });

  it('says every item of a list, and knows the first, the last and what is around', () => {
    const say = teller(
      '{{#each items}}{{#if @last}}og {{/if}}{{this}}{{#unless @last}}{{#if ../comma}}, {{else}} {{/if}}{{/unless}}{{else}}Ingen{{/each}}',
    );
    const items = ['a', 'b', 'c'].map(words);
    expect(say({ items, comma: true })).toEqual(['a, b, og c']);
    expect(say({ items: items.slice(1), comma: false })).toEqual(['b og c']);
    expect(say({ items: [], comma: true })).toEqual(['Ingen']);
    expect(say({ items: undefined, comma: true })).toEqual(['Ingen']);
  });

  it('takes an empty list for false', () => {
    const say = teller('{{#if items}}Noen{{else if other}}Annet{{else}}Ingen{{/if}}');
    expect(say({ items: [], other: false })).toEqual(['Ingen']);
    expect(say({ items: [], other: true })).toEqual(['Annet']);
    expect(say({ items: [words('a')], other: true })).toEqual(['Noen']);
  });

  it('joins words and cites articles', () => {
    const say = teller("{{list items}}; {{either items}}; {{cite 'GDPR 6(1)(f)'}}");
    const cited = '; personvernforordningen artikkel 6 nr. 1 bokstav f';
    expect(say({ items: ['a', 'b', 'c'].map(words) })).toEqual([`a, b og c; a, b eller c${cited}`]);
    expect(say({ items: [words('a')] })).toEqual([`a; a${cited}`]);
  });

  it('keeps the words of facts apart from its own marks', () => {
    const say = teller('Før {{name}} etter.');
    expect(say({ name: words('\n\n# {{x}} | **y**') })).toEqual(['Før # {{x}} | **y** etter.']);
  });

  it('remembers no more than it should and still says the right thing', () => {
    const say = teller('{{list items}}.');
    for (let count = 1; count <= 200; count += 1)
      expect(say({ items: Array.from({ length: count }, () => words('a')) })[0]).toMatch(/a\.$/);
    expect(say({ items: [words('a'), words('b')] })).toEqual(['a og b.']);
  });

  it.each([
    ['{{missing}}', {}, 'missing is not defined'],
    ['{{a.missing}}', { a: {} }, 'a.missing is not defined'],
    ['{{a.b}}', { a: undefined }, 'a.b is asked of nothing'],
    ['{{text}}', { text: 'rå' }, 'text is not words'],
    ['{{list items}}', { items: ['rå'] }, 'Only words can be listed'],
  ])('%s of %j is refused', (source, context, message) => {
    expect(() => teller(source)(context)).toThrow(message);
  });

  it.each([
    '{{> partial}}',
    '{{#with a}}b{{/with}}',
    '{{shout a}}',
    '{{#if a b}}c{{/if}}',
    '{{#if (not a)}}b{{/if}}',
    '{{constructor}}',
    '{{a.__proto__.b}}',
  ])('cannot hold %s', (source) => {
    expect(() => teller(source)).toThrow();
  });
});
