import type { Block, DocumentTree, Inline } from '#policy';
import type { DocumentMeta } from '../document-meta.js';
import { oneLine, runsOf, wordsOf, type Run } from '../inlines.js';
import { versionLine } from '../words/version-line.js';
import { WORDS } from '../words/words.js';
import { breakLongWords, printable, type Repertoire } from './printable.js';

const LINE_WORD = 60;
const CELL_WORD = 14;
const FOOTER_NAME = 70;
/** Letters of a heading row that is repeated on every page; one as high as the page would leave each of them to a few words. */
const REPEATED_HEADER = 400;

/** The value that `document.typ` reads. It holds text only, so nothing in it can become Typst markup. */
export interface PdfData {
  readonly title: string;
  readonly language: string;
  readonly author: string;
  /** The author, short enough for one line. */
  readonly footerName: string;
  readonly versionLine: string;
  /** «Side # av #», with the marks replaced by the template. */
  readonly pageLine: string;
  readonly blocks: readonly PdfBlock[];
}

type PdfBlock =
  | { readonly type: 'paragraph'; readonly text: readonly Run[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly type: 'definitions';
      readonly entries: readonly { readonly term: readonly Run[]; readonly text: readonly Run[] }[];
    }
  | {
      readonly type: 'table';
      readonly repeatHeader: boolean;
      readonly header: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  | { readonly type: 'heading'; readonly level: number; readonly text: readonly Run[] };

/** The tree as one row of blocks, with every text made printable. */
export function pdfData(tree: DocumentTree, meta: DocumentMeta, repertoire: Repertoire): PdfData {
  const text = (value: string): string => breakLongWords(printable(oneLine(value), repertoire), LINE_WORD);
  return {
    // PDF/UA-1 wants a title and headings with words, whatever the tree has.
    title: text(tree.title).trim() || tree.kind,
    language: tree.locale,
    author: text(meta.controllerName),
    footerName: shortened(text(meta.controllerName)),
    versionLine: versionLine(meta.version, tree.locale),
    pageLine: WORDS[tree.locale].page('#', '#'),
    blocks: flatten(tree.blocks, 2, repertoire),
  };
}

function flatten(blocks: readonly Block[], level: number, repertoire: Repertoire): PdfBlock[] {
  return blocks.flatMap((block) => blockData(block, level, repertoire));
}

function blockData(block: Block, level: number, repertoire: Repertoire): PdfBlock[] {
  const line = (inlines: readonly Inline[]): Run[] => printableRuns(inlines, repertoire, LINE_WORD);
  const cell = (inlines: readonly Inline[]): Run[] => printableRuns(inlines, repertoire, CELL_WORD);
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', text: line(block.text) }];
    case 'list':
      return block.items.length === 0 ? [] : [{ type: 'list', items: block.items.map(line) }];
    case 'definitions':
      return block.entries.length === 0
        ? []
        : [
            {
              type: 'definitions',
              entries: block.entries.map(({ term, text }) => ({ term: line(term), text: line(text) })),
            },
          ];
    case 'table': {
      const { header } = block;
      if (header.length === 0) return [];
      const repeatHeader = header.map(wordsOf).join('').length <= REPEATED_HEADER;
      const rows = block.rows.map(({ cells }) => header.map((_, column) => cell(cells[column] ?? [])));
      return [{ type: 'table', header: header.map(cell), repeatHeader, rows }];
    }
    case 'section':
      return [
        { type: 'heading', level, text: line(wordsOf(block.heading) === '' ? [block.id || '–'] : block.heading) },
        ...flatten(block.blocks, level + 1, repertoire),
      ];
  }
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length <= FOOTER_NAME
    ? name
    : `${letters
        .slice(0, FOOTER_NAME - 1)
        .join('')
        .trimEnd()}…`;
}

function printableRuns(inlines: readonly Inline[], repertoire: Repertoire, limit: number): Run[] {
  return runsOf(inlines).map((run) => ({ ...run, text: breakLongWords(printable(run.text, repertoire), limit) }));
}
