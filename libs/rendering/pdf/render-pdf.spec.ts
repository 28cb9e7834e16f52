import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentTree } from '#policy';
import type { DocumentMeta } from '../document-meta.js';
import { because, SAMPLE_TREE } from '../sample-tree.fixture.js';
import { PRINTABLE_RANGES } from './printable.js';
import { renderPdf } from './render-pdf.js';

const META: DocumentMeta = {
  controllerName: 'Fjellgård Snekkeri AS',
  version: { number: 3, sha256: 'ab'.repeat(32), publishedAt: '2026-03-01T08:00:00Z' },
};

function documentWith(text: string): DocumentTree {
  const reason = because('x');
  return {
    kind: 'privacy-policy',
    locale: 'en',
    title: text,
    controllerName: '',
    blocks: [
      {
        type: 'paragraph',
        text: [text, { type: 'strong', text }, { type: 'link', href: 'https://example.no/', text }],
        reason,
      },
      {
        type: 'section',
        id: 'a',
        heading: [text],
        reason,
        blocks: [{ type: 'table', header: [[text], [text]], rows: [{ cells: [[text], [text]], facts: [] }], reason }],
      },
    ],
  };
}

/** All objects of the file as one text, with compressed streams opened. */
async function opened(tree: DocumentTree): Promise<string> {
  const file = Buffer.from(await renderPdf(tree, META));
  const text = file.toString('latin1');
  let all = text;
  for (const match of text.matchAll(/stream\r?\n/g)) {
    const start = match.index + match[0].length;
    if (text.slice(match.index - 3, match.index) === 'end') continue;
    try {
      all += `\n${inflateSync(file.subarray(start, text.indexOf('endstream', start))).toString('latin1')}`;
    } catch {
      continue; // fonts and plain streams are read as they stand
    }
  }
  return all;
}

describe('PDF', () => {
  it('is PDF/UA-1: tagged, with title and language', async () => {
    const pdf = await opened(SAMPLE_TREE);
    expect(pdf).toMatch(/pdfuaid:part(?:>|=")1/);
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toMatch(/\/Lang\s*\(nb/);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(pdf).toContain('<dc:title>');
    for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Link'])
      expect(pdf).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
  });

  it('its text can be copied and searched', async () => {
    const pdf = await opened(SAMPLE_TREE);
    expect(pdf).toContain('beginbfchar');
    for (const letter of 'æøå§')
      expect(pdf.toUpperCase()).toContain(
        `<${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
      );
  });

  it.each([
    '#eval("1")',
    '#panic()',
    'a\nb',
    '*a*',
    '$x$',
    '= x',
    '@ref',
    '<label>',
    '\\',
    '`',
    '//',
    '/* */',
    'שלום עולם',
    '\u202eabc',
    'مرحبا',
    '😀👩‍👩‍👧',
    '漢字',
    '\u0000',
    '\ud800',
    '',
    'e\u0301\u0489',
  ])('text %j does no harm', async (text) => {
    expect(
      Buffer.from(await renderPdf(documentWith(text), META))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('a word of 10,000 letters does no harm and takes no more than moments', async () => {
    const start = performance.now();
    expect((await renderPdf(documentWith('x'.repeat(10_000)), META)).length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('every character said to be printable has a glyph', async () => {
    const texts = PRINTABLE_RANGES.map(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => `x${String.fromCodePoint(from + index)} `).join(''),
    );
    const all = {
      ...SAMPLE_TREE,
      title: 'x',
      blocks: texts.map((text) => ({ type: 'paragraph' as const, text: [text], reason: because('x') })),
    };
    expect(await opened(all)).toMatch(/pdfuaid:part/);
  });

  it('any text can be set', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        expect((await renderPdf(documentWith(text), META)).length).toBeGreaterThan(1000);
      }),
      { numRuns: 40 },
    );
  });

  it('same document gives the same file', async () => {
    expect(
      Buffer.from(await renderPdf(SAMPLE_TREE, META)).equals(Buffer.from(await renderPdf(SAMPLE_TREE, META))),
    ).toBe(true);
  });
});
