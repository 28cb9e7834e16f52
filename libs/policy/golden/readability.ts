import { plainText, type Block, type DocumentTree } from '../document/tree.js';

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /**
   * Läsbarhetsindex (Björnsson 1968): words per sentence plus the percentage of words longer than six letters. Below 30 is very
   * easy, 40 to 50 is ordinary prose, above 60 is hard.
   */
  readonly lix: number;
  readonly longestSentence: string;
}

/** How hard the running text of a document is. Tables and headings are not sentences and are left out. */
export function readability(tree: DocumentTree): Readability {
  const sentences = tree.blocks.flatMap(textsOf).flatMap(sentencesOf);
  const counted = sentences.map((sentence) => wordsOf(sentence));
  const words = counted.flat();
  const long = words.filter((word) => word.length > 6).length;
  const longest = sentences.reduce((most, one) => (wordsOf(one).length > wordsOf(most).length ? one : most), '');
  const count = Math.max(1, sentences.length);
  const lix = words.length === 0 ? 0 : words.length / count + (100 * long) / words.length;
  return { words: words.length, sentences: sentences.length, lix: Math.round(lix), longestSentence: longest };
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
      return block.items.map(plainText);
    case 'definitions':
      return block.entries.map(({ text }) => plainText(text));
    case 'table':
      return [];
    case 'section':
      return block.blocks.flatMap(textsOf);
  }
}

/** A full stop ends a sentence when a space and a capital or a quotation mark follow: «nr. 1» and «org.nr. 9» do not. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:»”])\s+(?=[«“\p{Lu}])/u).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’@./-]*[\p{L}\p{N}])?/gu) ?? [];
}
