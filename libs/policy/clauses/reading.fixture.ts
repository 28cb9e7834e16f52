import type { Block, DocumentTree, Inline } from '../document/tree.js';

/** A tree as running text, for specs that read what a document says. Links show their address after the words. */
export function readAloud(tree: DocumentTree): string {
  return [tree.title, ...tree.blocks.flatMap((block) => lines(block, '#'))].join('\n');
}

/** Every run of text in a tree, as it stands. */
export function inlinesOf(tree: DocumentTree): Inline[] {
  const of = (block: Block): Inline[] => {
    switch (block.type) {
      case 'paragraph':
        return [...block.text];
      case 'list':
        return block.items.flat();
      case 'definitions':
        return block.entries.flatMap(({ term, text }) => [...term, ...text]);
      case 'table':
        return [...block.header.flat(), ...block.rows.flatMap(({ cells }) => cells.flat())];
      case 'section':
        return [...block.heading, ...block.blocks.flatMap(of)];
    }
  };
  return tree.blocks.flatMap(of);
}

/** Every block of a tree, sections before what stands in them. */
export function blocksOf(tree: DocumentTree): Block[] {
  const of = (block: Block): Block[] => (block.type === 'section' ? [block, ...block.blocks.flatMap(of)] : [block]);
  return tree.blocks.flatMap(of);
}

function words(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      typeof inline === 'string'
        ? inline
        : inline.type === 'link' && !inline.href.endsWith(inline.text)
          ? `${inline.text} <${inline.href}>`
          : inline.text,
    )
    .join('');
}

function lines(block: Block, level: string): string[] {
  switch (block.type) {
    case 'paragraph':
      return [words(block.text)];
    case 'list':
      return block.items.map((item) => `- ${words(item)}`);
    case 'definitions':
      return block.entries.map(({ term, text }) => `${words(term)}: ${words(text)}`);
    case 'table':
      return [block.header, ...block.rows.map(({ cells }) => cells)].map(
        (cells) => `| ${cells.map(words).join(' | ')} |`,
      );
    case 'section':
      return [``, `${level} ${words(block.heading)}`, ...block.blocks.flatMap((inner) => lines(inner, `${level}#`))];
  }
}
