import type { Block, DocumentTree, Inline, Reason } from '#policy';
import type { DocumentMeta } from '../document-meta.js';
import { cleanText } from '../inlines.js';
import { safeHref } from '../links.js';

/** Raised when a field changes meaning or goes away; new fields may come at any time. */
const FORMAT = 1;

/**
 * The document as JSON for other programs:
 *
 *     { format: 1, kind, locale, title, controllerName, publicUrl, version: { number, sha256, publishedAt }, blocks }
 *
 * `publicUrl` and `version` are null when there is none. Blocks are those of the document tree, each with its `reason`
 * (clause, citations, JSON pointers of the facts). An inline is a string, `{ type: 'strong', text }` or
 * `{ type: 'link', href, text }`; only links a reader may follow are links.
 */
export function renderJson(tree: DocumentTree, meta: DocumentMeta): string {
  const { version } = meta;
  return JSON.stringify({
    format: FORMAT,
    kind: tree.kind,
    locale: tree.locale,
    title: cleanText(tree.title),
    controllerName: cleanText(meta.controllerName),
    publicUrl: meta.publicUrl ?? null,
    version: version ? { number: version.number, sha256: version.sha256, publishedAt: version.publishedAt } : null,
    blocks: tree.blocks.map(blockJson),
  });
}

function blockJson(block: Block): object {
  switch (block.type) {
    case 'paragraph':
      return { type: block.type, text: inlinesJson(block.text), reason: reasonJson(block.reason) };
    case 'list':
      return { type: block.type, items: block.items.map(inlinesJson), reason: reasonJson(block.reason) };
    case 'definitions':
      return {
        type: block.type,
        entries: block.entries.map(({ term, text, reason }) => ({
          term: inlinesJson(term),
          text: inlinesJson(text),
          reason: reasonJson(reason),
        })),
      };
    case 'table':
      return {
        type: block.type,
        header: block.header.map(inlinesJson),
        rows: block.rows.map(({ cells, facts }) => ({ cells: cells.map(inlinesJson), facts })),
        reason: reasonJson(block.reason),
      };
    case 'section':
      return {
        type: block.type,
        id: block.id,
        heading: inlinesJson(block.heading),
        reason: reasonJson(block.reason),
        blocks: block.blocks.map(blockJson),
      };
  }
}

function reasonJson({ clause, citations, facts }: Reason): object {
  return { clause, citations, facts };
}

function inlinesJson(inlines: readonly Inline[]): (string | object)[] {
  return inlines.map((inline) => {
    if (typeof inline === 'string') return cleanText(inline);
    const text = cleanText(inline.text);
    if (inline.type === 'strong') return { type: inline.type, text };
    const href = safeHref(inline.href);
    return href === undefined ? text : { type: inline.type, href, text };
  });
}
