import type { Inline } from '../document/tree.js';
import { Pointers } from './pointers.js';
import type { Words } from './words.js';

/** Stands in a clause's text where words of facts come. */
export const HOLE = '\uE000';

/**
 * The small markup that clause files are written in, read while the words of facts are still holes:
 *
 *     # Heading                     only in heading.hbs
 *     - item                        list
 *     :: Term :: text               entry of a definition list; the text may begin on the next line
 *     | a | b |                     table; its first row is the header
 *     anything else                 paragraph; a blank line ends it
 *
 * Inside text: `**strong**` and `[words](address)`.
 */
type RawBlock =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'entry'; term: string; text: string }
  | { type: 'table'; rows: string[][] };

/** A block as markup, its texts read. Without holes it is always the same. */
export type BlockShape = { readonly holes: boolean } & (
  | { readonly type: 'heading' | 'paragraph'; readonly text: TextShape }
  | { readonly type: 'list'; readonly items: readonly TextShape[] }
  | { readonly type: 'entry'; readonly term: TextShape; readonly text: TextShape }
  | { readonly type: 'table'; readonly rows: readonly (readonly TextShape[])[] }
);

export interface TextShape {
  /** What it says when it has no holes. */
  readonly fixed: readonly Inline[] | undefined;
  readonly inlines: readonly InlineShape[];
}

interface InlineShape {
  readonly type: 'text' | 'strong' | 'link';
  readonly text: Filling;
  readonly href: Filling | undefined;
}

/** The text before the first hole, and for each hole its number in the clause and the text after it. */
interface Filling {
  readonly before: string;
  readonly holes: readonly { readonly hole: number; readonly after: string }[];
}

/** Reads what a clause wrote. Holes are numbered in the order they were written. */
export function readBlocks(source: string): BlockShape[] {
  const reader = new TextReader();
  return splitBlocks(source).map((block) => {
    const before = reader.holes;
    const shape = shapeOf(block, reader);
    return { ...shape, holes: reader.holes > before };
  });
}

function shapeOf(block: RawBlock, reader: TextReader) {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { type: block.type, text: reader.text(block.text) };
    case 'list':
      return { type: block.type, items: block.items.map((item) => reader.text(item)) };
    case 'entry':
      return { type: block.type, term: reader.text(block.term), text: reader.text(block.text) };
    case 'table':
      return { type: block.type, rows: block.rows.map((cells) => cells.map((cell) => reader.text(cell))) };
  }
}

/** Splits what a clause wrote into blocks, in their order. */
function splitBlocks(source: string): RawBlock[] {
  const blocks: RawBlock[] = [];
  let open: RawBlock | undefined;
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') {
      open = undefined;
    } else if (line.startsWith('# ')) {
      blocks.push({ type: 'heading', text: line.slice(2) });
      open = undefined;
    } else if (line.startsWith('- ')) {
      if (open?.type === 'list') open.items.push(line.slice(2));
      else blocks.push((open = { type: 'list', items: [line.slice(2)] }));
    } else if (line.startsWith(':: ')) {
      const end = `${line} `.indexOf(' :: ', 3);
      if (end < 0) throw new Error(`An entry needs a term and a text: ${line}`);
      blocks.push((open = { type: 'entry', term: line.slice(3, end), text: line.slice(end + 4).trim() }));
    } else if (line.startsWith('|')) {
      const cells = line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim());
      if (open?.type === 'table') open.rows.push(cells);
      else blocks.push((open = { type: 'table', rows: [cells] }));
    } else if (open?.type === 'paragraph' || open?.type === 'entry') {
      open.text = `${open.text} ${line}`.trimStart();
    } else {
      blocks.push((open = { type: 'paragraph', text: line }));
    }
  }
  return blocks;
}

const MARKS = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)]+)\)/g;

/** Reads the texts of one clause in the order they were written. */
class TextReader {
  /** How many there were so far. */
  holes = 0;

  text(source: string): TextShape {
    const inlines: InlineShape[] = [];
    const plain = (words: string): void => {
      if (words !== '')
        inlines.push({ type: 'text', text: this.#filling(words.replace(/\s+/g, ' ')), href: undefined });
    };
    let from = 0;
    for (const match of source.matchAll(MARKS)) {
      plain(source.slice(from, match.index));
      const [all, strong, words = '', address = ''] = match;
      if (strong !== undefined) inlines.push({ type: 'strong', text: this.#filling(strong), href: undefined });
      else inlines.push({ type: 'link', text: this.#filling(words), href: this.#filling(address) });
      from = match.index + all.length;
    }
    plain(source.slice(from));
    const shape = { fixed: undefined, inlines };
    return source.includes(HOLE) ? shape : { fixed: fill(shape, [], new Pointers()), inlines };
  }

  #filling(source: string): Filling {
    const [before = '', ...after] = source.split(HOLE);
    return { before, holes: after.map((text) => ({ hole: this.holes++, after: text })) };
  }
}

/** Puts words into the holes of a text and adds the pointers of their facts to `pointers`. */
export function fill(shape: TextShape, words: readonly Words[], pointers: Pointers): readonly Inline[] {
  if (shape.fixed) return shape.fixed;
  const [first] = shape.inlines;
  if (first && shape.inlines.length === 1) {
    const only = fillInline(first, words, pointers);
    return only === '' ? [] : [only];
  }
  const filled = shape.inlines.map((inline) => fillInline(inline, words, pointers));
  return filled.includes('') ? filled.filter((inline) => inline !== '') : filled;
}

function fillInline({ type, text: parts, href }: InlineShape, words: readonly Words[], pointers: Pointers): Inline {
  const text = fillOne(parts, words, pointers);
  if (href) return { type: 'link', text, href: fillOne(href, words, pointers) };
  if (type === 'strong') return { type: 'strong', text };
  return isTidy(parts, words) ? text : text.replace(/\s+/g, ' ');
}

const SINGLE_SPACES = /^\S+(?: \S+)*$/;

/** Whether single spaces are all the white space that words bring; what stands around them has no other. */
function isTidy({ holes }: Filling, words: readonly Words[]): boolean {
  for (const { hole } of holes) if (!SINGLE_SPACES.test(words[hole]?.text ?? '')) return false;
  return true;
}

function fillOne({ before, holes }: Filling, words: readonly Words[], pointers: Pointers): string {
  let text = before;
  for (const { hole, after } of holes) {
    const found = words[hole];
    if (!found) throw new Error(`No words for hole ${String(hole)}`);
    pointers.add(found.pointers);
    text += found.text + after;
  }
  return text;
}
