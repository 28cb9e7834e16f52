import type { Block, DefinitionList, DocumentTree, Inline, List, Section, Table } from '#policy';
import { oneLine, runsOf, wordsOf } from '../inlines.js';

const UNDERLINES = ['=', '-', '~'] as const;

/**
 * The document as plain text: one line per paragraph, headings underlined, addresses of links in parentheses, and tables as
 * one group of «heading: cell» lines per row.
 */
export function renderText(tree: DocumentTree): string {
  return `${[headingText(oneLine(tree.title).trim(), 1), ...blocksOf(tree.blocks, 2)].join('\n\n')}\n`;
}

function blocksOf(blocks: readonly Block[], level: number): string[] {
  return blocks.flatMap((block) => partsOf(block, level)).filter((text) => text !== '');
}

function partsOf(block: Block, level: number): string[] {
  switch (block.type) {
    case 'paragraph':
      return [line(block.text)];
    case 'list':
      return [listText(block)];
    case 'definitions':
      return [definitionsText(block)];
    case 'table':
      return tableParts(block);
    case 'section':
      return sectionParts(block, level);
  }
}

function sectionParts(section: Section, level: number): string[] {
  return [headingText(line(section.heading), level), ...blocksOf(section.blocks, level + 1)];
}

function headingText(text: string, level: number): string {
  const mark = UNDERLINES[level - 1];
  return mark === undefined ? text : `${text}\n${mark.repeat(Math.min(Array.from(text).length, 78))}`;
}

function listText(list: List): string {
  return list.items.map((item) => `- ${line(item)}`).join('\n');
}

function definitionsText(list: DefinitionList): string {
  return list.entries.map(({ term, text }) => labelled(line(term), line(text))).join('\n');
}

function tableParts(table: Table): string[] {
  const labels = table.header.map(wordsOf);
  return table.rows.map(({ cells }) =>
    labels
      .map((label, column) => ({ label, text: line(cells[column] ?? []) }))
      .filter(({ text }) => text !== '')
      .map(({ label, text }) => labelled(label, text))
      .join('\n'),
  );
}

function labelled(label: string, text: string): string {
  return label === '' ? text : `${label}${/[.:?!]$/.test(label) ? '' : ':'} ${text}`;
}

function line(inlines: readonly Inline[]): string {
  return runsOf(inlines)
    .map(({ text, href }) => (href === undefined ? text : linkText(text, href)))
    .join('')
    .trim();
}

/** An address is not told twice: a mail link most often shows it already. */
function linkText(text: string, href: string): string {
  const address = href.replace(/^(?:mailto|tel):/i, '');
  return text.includes(address) ? text : `${text} (${address})`;
}
