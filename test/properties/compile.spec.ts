import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DOCUMENT_KINDS, LOCALES, type DocumentKind, type Locale } from '#kernel';
import { checkFacts, compile, parseFacts, type Block, type ClientFacts, type DocumentTree, type Inline } from '#policy';
import { renderFragment, renderJson, renderMarkdown, renderText } from '#rendering';
import { anyFacts, HOSTILE } from './arbitrary-facts.js';

const RUNS = { numRuns: 60, seed: 20261120 };
const META = { controllerName: '' };
const edition = { number: 1, date: '2026-11-20' };

const kinds = fc.constantFrom<DocumentKind>(...DOCUMENT_KINDS);
const locales = fc.constantFrom<Locale>(...LOCALES);

function everyTree(facts: ClientFacts): DocumentTree[] {
  return DOCUMENT_KINDS.flatMap((kind) => LOCALES.map((locale) => compile(facts, { kind, locale, edition })));
}

describe('any facts the schema accepts', () => {
  it('become every kind of document in every language, without holes or empty headings', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const tree of everyTree(facts)) {
          expect(renderText(tree)).not.toMatch(/undefined|\[object|\bnull\b|\bNaN\b|\uE000/);
          for (const section of sectionsOf(tree.blocks)) {
            expect(section.blocks.length).toBeGreaterThan(0);
            expect(wordsOf(section.heading).trim()).not.toBe('');
          }
        }
      }),
      RUNS,
    );
  });

  it('are written as text in every format, never as markup', () => {
    fc.assert(
      fc.property(anyFacts, kinds, locales, (facts, kind, locale) => {
        const tree = compile(facts, { kind, locale, edition });
        const html = renderFragment(tree);
        expect(html).not.toContain('<i x=');
        expect(html).not.toContain('javascript:x"');
        expect(renderMarkdown(tree)).not.toContain(HOSTILE);
        expect(() => JSON.parse(renderJson(tree, META)) as unknown).not.toThrow();
      }),
      RUNS,
    );
  });

  it('give the same document every time', () => {
    fc.assert(
      fc.property(anyFacts, kinds, locales, (facts, kind, locale) => {
        const once = compile(facts, { kind, locale, edition });
        expect(compile(structuredClone(facts), { kind, locale, edition })).toEqual(once);
      }),
      RUNS,
    );
  });

  it('can be checked, and each finding points to a place in the facts', () => {
    fc.assert(
      fc.property(anyFacts, kinds, (facts, kind) => {
        for (const { pointer } of checkFacts(facts, kind)) expect(pointer).toMatch(/^(\/[^/]*)*$/);
      }),
      RUNS,
    );
  });
});

describe('a fact that is added', () => {
  it('never removes a sentence that has nothing to do with it', () => {
    fc.assert(
      fc.property(anyFacts, kinds, locales, fc.nat(), (facts, kind, locale, at) => {
        const removable = lastLeaves(facts);
        const path = removable[at % removable.length] ?? [];
        const without = parseFacts(withoutOne(facts, path));
        // Some fields are not optional, and some are referred to.
        fc.pre(without.ok);
        const before = compile(without.facts, { kind, locale, edition });
        const after = new Set(sentencesOf(compile(facts, { kind, locale, edition })).map(({ text }) => text));
        const lost = sentencesOf(before).filter(
          ({ text, facts: pointers }) => !after.has(text) && !pointers.some((pointer) => isAbout(pointer, path)),
        );
        expect({ added: path, lost }).toEqual({ added: path, lost: [] });
      }),
      { ...RUNS, numRuns: 400 },
    );
  });
});

interface Sentence {
  readonly text: string;
  readonly facts: readonly string[];
}

type Path = readonly (string | number)[];

/** A sentence is about a fact when it tells something of the same part of the facts, or of all of them. */
function isAbout(pointer: string, path: Path): boolean {
  return pointer === '' || pointer.split('/')[1] === String(path[0]);
}

function sentencesOf(tree: DocumentTree): Sentence[] {
  const of = (block: Block): Sentence[] => {
    switch (block.type) {
      case 'paragraph':
        return [{ text: wordsOf(block.text), facts: block.reason.facts }];
      case 'list':
        return block.items.map((item) => ({ text: wordsOf(item), facts: block.reason.facts }));
      case 'definitions':
        return block.entries.map(({ term, text, reason }) => ({
          text: `${wordsOf(term)}: ${wordsOf(text)}`,
          facts: reason.facts,
        }));
      case 'table':
        return block.rows.map(({ cells }) => ({ text: cells.map(wordsOf).join(' | '), facts: block.reason.facts }));
      case 'section':
        // What stands under a heading is about what the heading names; the heading comes and goes with it.
        return block.blocks.flatMap(of).map(({ text, facts }) => ({ text, facts: [...facts, ...block.reason.facts] }));
    }
  };
  return tree.blocks.flatMap(of);
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}

function sectionsOf(blocks: readonly Block[]): Extract<Block, { type: 'section' }>[] {
  return blocks.flatMap((block) => (block.type === 'section' ? [block, ...sectionsOf(block.blocks)] : []));
}

/** Places that can be taken away without moving others: fields of objects, and the last of a list. */
function lastLeaves(facts: ClientFacts): Path[] {
  const found: Path[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      if (value.length > 0) {
        found.push([...path, value.length - 1]);
        value.forEach((item, index) => walk(item, [...path, index]));
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, field] of Object.entries(value)) {
        found.push([...path, key]);
        walk(field, [...path, key]);
      }
    }
  };
  walk(facts, []);
  return found;
}

function withoutOne(facts: ClientFacts, path: Path): unknown {
  const copy = structuredClone(facts);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], copy);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent as object, last);
  return copy;
}
