import { plainText, type Block, type DocumentTree, type Inline, type Reason } from '../document/tree.js';

/**
 * A document as its reviewer reads it: every block on a line of its own, and under it the clause it comes from and the articles
 * that ask for it. A change of a golden file is a change of what clients tell people, and is read as such.
 */
export function printForReview(tree: DocumentTree): string {
  return [`# ${tree.title}`, '', ...tree.blocks.flatMap((block) => printBlock(block, 2)), ''].join('\n');
}

function printBlock(block: Block, level: number): string[] {
  switch (block.type) {
    case 'paragraph':
      return [words(block.text), why(block.reason), ''];
    case 'list':
      return [...block.items.map((item) => `- ${words(item)}`), why(block.reason), ''];
    case 'definitions':
      return block.entries.flatMap(({ term, text, reason }) => [`${words(term)}: ${words(text)}`, why(reason), '']);
    case 'table':
      return [
        ...[block.header, ...block.rows.map(({ cells }) => cells)].map(
          (cells) => `| ${cells.map(words).join(' | ')} |`,
        ),
        why(block.reason),
        '',
      ];
    case 'section':
      return [
        `${'#'.repeat(level)} ${words(block.heading)}`,
        '',
        ...block.blocks.flatMap((inner) => printBlock(inner, level + 1)),
      ];
  }
}

function why({ clause, citations }: Reason): string {
  return `    [${clause}${citations.length > 0 ? `: ${citations.join('; ')}` : ''}]`;
}

function words(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      typeof inline === 'object' && inline.type === 'link' && !inline.href.endsWith(inline.text)
        ? `${inline.text} <${inline.href}>`
        : plainText([inline]),
    )
    .join('');
}
