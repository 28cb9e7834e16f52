import type { Inline } from '../document/tree.js';
import { MARK, type WordTable } from './words.js';

/**
 * The small markup that clause files are written in, read after Handlebars and before facts are put in:
 *
 *     # Heading                     only in heading.hbs
 *     - item                        list
 *     :: Term :: text               entry of a definition list; the text may begin on the next line
 *     | a | b |                     table; its first row is the header
 *     anything else                 paragraph; a blank line ends it
 *
 * Inside text: `**strong**` and `[words](address)`.
 */
export type RawBlock =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'entry'; term: string; text: string }
  | { type: 'table'; rows: string[][] };

/** Splits what a template wrote into blocks. */
export function readBlocks(source: string): RawBlock[] {
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

/** Reads inline marks, then puts facts in. Adds the pointers of every fact it meets to `pointers`. */
export function readInlines(source: string, words: WordTable, pointers: Set<string>): Inline[] {
  const inlines: Inline[] = [];
  const fill = (text: string): string =>
    text.replace(MARK, (_, index: string) => {
      const found = words.at(Number(index));
      for (const pointer of found.pointers) pointers.add(pointer);
      return found.text;
    });
  const push = (text: string): void => {
    const filled = fill(text).replace(/\s+/g, ' ');
    if (filled !== '') inlines.push(filled);
  };
  let from = 0;
  for (const match of source.matchAll(MARKS)) {
    push(source.slice(from, match.index));
    if (match[1] !== undefined) inlines.push({ type: 'strong', text: fill(match[1]) });
    else inlines.push({ type: 'link', text: fill(match[2] ?? ''), href: fill(match[3] ?? '') });
    from = match.index + match[0].length;
  }
  push(source.slice(from));
  return inlines;
}
