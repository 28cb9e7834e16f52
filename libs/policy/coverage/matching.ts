import { plainText, type Block, type DocumentTree, type Inline } from '../index.js';

/** What a policy must say, as regular expressions over its prepared text. */
export interface Check {
  readonly id: string;
  readonly statement: string;
  readonly match: 'all' | 'any';
  readonly patterns: readonly string[];
  /** A stretch of so many characters, counted between the starts of matches, must hold a match of every pattern. */
  readonly within?: number | undefined;
  /** The published policy is wrong here; the check describes the right statement. */
  readonly corrected?: boolean;
}

/** What a policy must never say. */
export interface MustNot {
  readonly id: string;
  readonly reason: string;
  readonly patterns: readonly string[];
}

/** NFC, no soft hyphens, and every run of white space, no-break spaces included, as one space. */
export function prepare(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '').replaceAll('\u00A0', ' ').replace(/\s+/gu, ' ').trim();
}

export function satisfied(text: string, check: Check): boolean {
  const positions = check.patterns.map((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index }) => index),
  );
  if (check.match === 'any') return positions.some((found) => found.length > 0);
  if (!positions.every((found) => found.length > 0)) return false;
  return check.within === undefined || closeTogether(positions, check.within);
}

export function violated(text: string, rule: MustNot): boolean {
  return rule.patterns.some((pattern) => new RegExp(pattern, 'iu').test(text));
}

/** Whether some window of `width` characters holds a position of every list. */
function closeTogether(positions: readonly (readonly number[])[], width: number): boolean {
  const events = positions
    .flatMap((starts, pattern) => starts.map((start) => ({ start, pattern })))
    .sort((a, b) => a.start - b.start);
  return events.some((first, from) => {
    const seen = new Set<number>();
    for (const { start, pattern } of events.slice(from)) {
      if (start - first.start > width) break;
      seen.add(pattern);
    }
    return seen.size === positions.length;
  });
}

/** Every word a reader sees in a document, block by block. */
export function textOf(tree: DocumentTree): string {
  return [tree.title, ...tree.blocks.map(blockText)].join('\n');
}

export function blockText(block: Block): string {
  const words = (inlines: readonly Inline[]) => plainText(inlines);
  switch (block.type) {
    case 'paragraph':
      return words(block.text);
    case 'list':
      return block.items.map(words).join('\n');
    case 'definitions':
      return block.entries.map(({ term, text }) => `${words(term)} ${words(text)}`).join('\n');
    case 'table':
      return [block.header, ...block.rows.map(({ cells }) => cells)]
        .map((cells) => cells.map(words).join(' '))
        .join('\n');
    case 'section':
      return [words(block.heading), ...block.blocks.map(blockText)].join('\n');
  }
}
