import type { Block, DefinitionList, DocumentTree, Inline, List, Reason, Section, Table } from '#policy';
import { wordsOf } from '../inlines.js';
import { isWebAddress, safeHref } from '../links.js';
import { escapeHtml } from './escape-html.js';
import { BlockExplainer, rowReasons, type ExplainedBlock } from './explain-blocks.js';

const TITLE_ID = 'vern-title';

/** Where a block stands: how deep, and which heading names it. */
interface Place {
  readonly level: number;
  readonly headingId: string;
  readonly heading: string;
  /** This heading and those around it, outermost first; the title is none. */
  readonly headings: readonly string[];
  /** Facts of the nearest heading that has any. */
  readonly headingFacts: readonly string[];
}

/**
 * The document as one `<article>`, to stand in any page. No styles, scripts or attributes that a strict content security policy
 * would refuse; class names begin with `vern-`.
 */
export function renderFragment(tree: DocumentTree): string {
  return new FragmentWriter().document(tree);
}

/** What stands under a document's title, without the title: for showing a part of it. */
export function renderPart(tree: DocumentTree): string {
  return new FragmentWriter().part(tree);
}

/**
 * The same with `data-block` on every element that can be asked about, and why each stands there. For previews: what is
 * published tells nobody how it was made.
 */
export function renderExplainedFragment(tree: DocumentTree): { html: string; blocks: readonly ExplainedBlock[] } {
  const explainer = new BlockExplainer();
  return { html: new FragmentWriter(explainer).document(tree), blocks: explainer.blocks };
}

/** Writes one document. Afterwards `top` holds the headings of its top sections, in order, for a table of contents. */
export class FragmentWriter {
  readonly top: { id: string; text: string }[] = [];
  readonly #ids = new Set<string>();
  readonly #tableNames = new Map<string, number>();

  constructor(private readonly explainer?: BlockExplainer) {}

  document(tree: DocumentTree): string {
    return this.#article(tree, `<h1 id="${TITLE_ID}">${escapeHtml(tree.title)}</h1>\n`);
  }

  part(tree: DocumentTree): string {
    return this.#article(tree, '');
  }

  #article(tree: DocumentTree, title: string): string {
    this.#ids.add(TITLE_ID);
    const place: Place = {
      level: 1,
      headingId: TITLE_ID,
      heading: tree.title,
      headings: [],
      headingFacts: [],
    };
    return (
      `<article class="vern-document" lang="${escapeHtml(tree.locale)}">\n` +
      `${title}${this.#blocks(tree.blocks, place)}</article>\n`
    );
  }

  #blocks(blocks: readonly Block[], place: Place): string {
    let html = '';
    for (const block of blocks) html += this.#block(block, place);
    return html;
  }

  #block(block: Block, place: Place): string {
    switch (block.type) {
      case 'paragraph':
        return `<p${this.#asked(block.reason, place)}>${inlinesHtml(block.text)}</p>\n`;
      case 'list':
        return this.#list(block, place);
      case 'definitions':
        return this.#definitions(block, place);
      case 'table':
        return this.#table(block, place);
      case 'section':
        return this.#section(block, place);
    }
  }

  #section(section: Section, outer: Place): string {
    const heading = wordsOf(section.heading);
    const { facts } = section.reason;
    const place: Place = {
      level: outer.level + 1,
      headingId: this.#id(section.id),
      heading,
      headings: [...outer.headings, heading],
      headingFacts: facts.length > 0 ? facts : outer.headingFacts,
    };
    if (place.level === 2) this.top.push({ id: place.headingId, text: heading });
    const tag = `h${String(Math.min(place.level, 6))}`;
    return (
      `<section>\n<${tag} id="${escapeHtml(place.headingId)}"${this.#asked(section.reason, place)}>${inlinesHtml(section.heading)}</${tag}>\n` +
      `${this.#blocks(section.blocks, place)}</section>\n`
    );
  }

  /**
   * The roles repeat what the elements mean because the stylesheet stacks the cells on narrow screens, and browsers forget the
   * meaning of a table that is not displayed as one. `data-label` is the heading that a stacked cell shows.
   */
  #table(table: Table, place: Place): string {
    if (table.header.length === 0) return '';
    const labels = table.header.map((cell) => escapeHtml(wordsOf(cell)));
    let html =
      `<div class="vern-table" role="region" tabindex="0" ${this.#regionName(place)}>\n` +
      `<table role="table" aria-labelledby="${escapeHtml(place.headingId)}">\n<thead role="rowgroup">\n<tr role="row">`;
    for (const cell of table.header) html += `<th role="columnheader" scope="col">${inlinesHtml(cell)}</th>`;
    html += '</tr>\n</thead>\n<tbody role="rowgroup">\n';
    const reasons = this.explainer ? rowReasons(table) : [];
    for (const [index, row] of table.rows.entries()) {
      html += `<tr role="row"${this.#asked(reasons[index] ?? table.reason, place)}>`;
      for (const [column, label] of labels.entries()) {
        html += `<td role="cell" data-label="${label}">${inlinesHtml(row.cells[column] ?? [])}</td>`;
      }
      html += '</tr>\n';
    }
    return `${html}</tbody>\n</table>\n</div>\n`;
  }

  #list(list: List, place: Place): string {
    if (list.items.length === 0) return '';
    let html = `<ul${this.#asked(list.reason, place)}>\n`;
    for (const item of list.items) html += `<li>${inlinesHtml(item)}</li>\n`;
    return `${html}</ul>\n`;
  }

  #definitions(list: DefinitionList, place: Place): string {
    if (list.entries.length === 0) return '';
    let html = '<dl>\n';
    for (const { term, text, reason } of list.entries)
      html += `<div${this.#asked(reason, place)}><dt>${inlinesHtml(term)}</dt><dd>${inlinesHtml(text)}</dd></div>\n`;
    return `${html}</dl>\n`;
  }

  /** The attribute of an element that can be asked about; nothing where nobody asks. */
  #asked(reason: Reason, place: Place): string {
    return this.explainer?.attribute(reason, place) ?? '';
  }

  /** Regions are landmarks, and landmarks need names of their own: a heading names its first table, a number the next. */
  #regionName({ heading, headingId }: Place): string {
    const count = (this.#tableNames.get(heading) ?? 0) + 1;
    this.#tableNames.set(heading, count);
    if (count === 1) return `aria-labelledby="${escapeHtml(headingId)}"`;
    return `aria-label="${escapeHtml(`${heading} (${String(count)})`)}"`;
  }

  /** Ids of a tree are unique; here they stay so whatever they contain, also beside those of the page. */
  #id(id: string): string {
    const base = id
      .toWellFormed()
      .replace(/[\s\p{Cc}\p{Cf}]+/gu, '-')
      .replace(/^$|^vern-/, 'section-$&');
    let unique = base;
    for (let count = 2; this.#ids.has(unique); count += 1) unique = `${base}-${String(count)}`;
    this.#ids.add(unique);
    return unique;
  }
}

function inlinesHtml(inlines: readonly Inline[]): string {
  let html = '';
  for (const inline of inlines) {
    if (typeof inline === 'string') html += escapeHtml(inline);
    else if (inline.type === 'strong') html += `<strong>${escapeHtml(inline.text)}</strong>`;
    else html += linkHtml(inline.href, inline.text);
  }
  return html;
}

/** A reader who leaves for another website is not announced there, and that site gets no hold of this window. */
function linkHtml(href: string, text: string): string {
  const safe = safeHref(href);
  if (safe === undefined || text.trim() === '') return escapeHtml(text);
  const rel = isWebAddress(safe) ? ' rel="noopener noreferrer"' : '';
  return `<a href="${escapeHtml(safe)}"${rel}>${escapeHtml(text)}</a>`;
}
