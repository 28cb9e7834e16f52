import type { Block, DefinitionList, DocumentTree, Inline, List, Table } from '#policy';
import { oneLine, runsOf, type Run } from '../inlines.js';
import { escapeBlockStart, escapeMarkdown } from './escape-markdown.js';

/** The document as CommonMark, with tables as GitHub writes them. Text from facts is escaped and stays text. */
export function renderMarkdown(tree: DocumentTree): string {
  return `${[`# ${escapeMarkdown(oneLine(tree.title).trim())}`, ...blocksOf(tree.blocks, 2)].join('\n\n')}\n`;
}

function blocksOf(blocks: readonly Block[], level: number): string[] {
  return blocks.flatMap((block) => linesOf(block, level)).filter((text) => text !== '');
}

function linesOf(block: Block, level: number): string[] {
  switch (block.type) {
    case 'paragraph':
      return [escapeBlockStart(line(block.text))];
    case 'list':
      return [listText(block)];
    case 'definitions':
      return [definitionsText(block)];
    case 'table':
      return [tableText(block)];
    case 'section':
      return [`${'#'.repeat(Math.min(level, 6))} ${line(block.heading)}`, ...blocksOf(block.blocks, level + 1)];
  }
}

function listText(list: List): string {
  return list.items.map((item) => `- ${escapeBlockStart(line(item))}`).join('\n');
}

/** CommonMark has no definition list: an item per entry, with its term in bold. */
function definitionsText(list: DefinitionList): string {
  return list.entries
    .map(({ term, text }) => {
      const name = line(term.map(weak));
      return `- ${name === '' ? '' : `**${/[.:?!]$/.test(name) ? name : `${name}:`}** `}${name === '' ? escapeBlockStart(line(text)) : line(text)}`;
    })
    .join('\n');
}

function tableText(table: Table): string {
  if (table.header.length === 0) return '';
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = table.rows.map(({ cells }) => row(table.header.map((_, column) => line(cells[column] ?? []))));
  return [row(table.header.map(line)), row(table.header.map(() => '---')), ...rows].join('\n');
}

function weak(inline: Inline): Inline {
  return typeof inline !== 'string' && inline.type === 'strong' ? inline.text : inline;
}

function line(inlines: readonly Inline[]): string {
  const runs = runsOf(inlines);
  return runs
    .map((run, index) => runText(run, runs[index - 1], runs[index + 1]))
    .join('')
    .trim();
}

function runText(run: Run, before: Run | undefined, after: Run | undefined): string {
  const text = escapeMarkdown(run.text);
  if (run.href !== undefined) return `[${text.trim()}](<${run.href}>)`;
  return run.strong ? strongText(text, before?.text ?? '', after?.text ?? '') : text;
}

/**
 * Asterisks make text strong only when they touch it, and not when a letter stands outside and a mark inside (CommonMark 6.2,
 * flanking). Where they would not work the words stand plain.
 */
function strongText(text: string, before: string, after: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const [head = '', tail = ''] = text.split(inner);
  const opens = head !== '' || !/[^\s\p{P}\p{S}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(inner);
  const closes = tail !== '' || !/^[^\s\p{P}\p{S}]/u.test(after) || /[\p{L}\p{N}]$/u.test(inner);
  return opens && closes ? `${head}**${inner}**${tail}` : text;
}
