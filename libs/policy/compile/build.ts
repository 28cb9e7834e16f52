import type { DocumentKind, DocumentLocale } from '#kernel';
import type { Citation } from '#law';
import type { Block, DefinitionList, DocumentTree, Inline, Reason, Section } from '../document/tree.js';
import { plainText } from '../document/tree.js';
import { readBlocks, readInlines, type RawBlock } from './markup.js';
import type { ClauseRule, Outline, RepeatRule, SectionRule } from './outline.js';
import { renderClause } from './templates.js';
import type { WordTable } from './words.js';

interface Job {
  readonly kind: DocumentKind;
  readonly locale: DocumentLocale;
  readonly words: WordTable;
}

/** Builds the tree of one document from its outline and view. Pure. */
export function buildDocument<View extends object>(
  job: Job,
  outline: Outline<View>,
  view: View,
): Omit<DocumentTree, 'controllerName'> {
  const title = readBlocks(renderClause(job.locale, job.kind, outline.title.id, view))[0];
  if (title?.type !== 'heading') throw new Error(`${job.kind}/${outline.title.id} must be a heading`);
  const lead = outline.lead.flatMap((clause) => buildClause(job, 'lead', clause, view));
  const sections = outline.sections.flatMap((section) => buildSection(job, section, view));
  return {
    kind: job.kind,
    locale: job.locale,
    title: plainText(readInlines(title.text, job.words, new Set())),
    blocks: [...lead, ...sections],
  };
}

function buildSection<View extends object>(job: Job, section: SectionRule<View>, view: View): Section[] {
  const own = section.clauses.flatMap((clause) => buildClause(job, section.id, clause, view));
  const repeated = section.repeat ? buildRepeat(job, section.id, section.repeat, view) : [];
  return withHeading(job, section.id, section.id, section.citations, view, [...own, ...repeated]);
}

function buildRepeat<View extends object>(job: Job, section: string, repeat: RepeatRule<View>, view: View): Section[] {
  const folder = `${section}/${repeat.id}`;
  return repeat.each(view).flatMap((item) => {
    const blocks = repeat.clauses.flatMap((clause) => buildClause(job, folder, clause, item.context));
    return withHeading(job, `${section}-${item.id}`, folder, repeat.citations, item.context, blocks);
  });
}

/** A heading stands only over content. */
function withHeading(
  job: Job,
  id: string,
  folder: string,
  citations: readonly Citation[],
  context: object,
  blocks: Block[],
): Section[] {
  if (blocks.length === 0) return [];
  const heading = readBlocks(renderClause(job.locale, job.kind, `${folder}/heading`, context))[0];
  if (heading?.type !== 'heading') throw new Error(`${job.kind}/${folder}/heading must be a heading`);
  const facts = new Set<string>();
  const text = readInlines(heading.text, job.words, facts);
  return [
    {
      type: 'section',
      id,
      heading: text,
      reason: { clause: `${folder}/heading`, citations, facts: [...facts] },
      blocks: joinDefinitions(blocks),
    },
  ];
}

function buildClause<Context extends object>(
  job: Job,
  folder: string,
  clause: ClauseRule<Context>,
  context: Context,
): Block[] {
  if (clause.when && !clause.when(context)) return [];
  const path = `${folder}/${clause.id}`;
  return readBlocks(renderClause(job.locale, job.kind, path, context)).map((raw) => buildBlock(job, path, clause, raw));
}

function buildBlock(
  job: Job,
  path: string,
  clause: Pick<ClauseRule<never>, 'citations' | 'facts'>,
  raw: RawBlock,
): Block {
  const facts = new Set<string>(clause.facts);
  const inlines = (source: string): Inline[] => readInlines(source, job.words, facts);
  const reason = (): Reason => ({ clause: path, citations: clause.citations, facts: [...facts] });
  switch (raw.type) {
    case 'heading':
      throw new Error(`${path} has a heading; headings are files of their own`);
    case 'paragraph': {
      const text = inlines(raw.text);
      return { type: 'paragraph', text, reason: reason() };
    }
    case 'list': {
      const items = raw.items.map(inlines);
      return { type: 'list', items, reason: reason() };
    }
    case 'entry': {
      const entry = { term: inlines(raw.term), text: inlines(raw.text) };
      return { type: 'definitions', entries: [{ ...entry, reason: reason() }] };
    }
    case 'table': {
      const [first = [], ...rest] = raw.rows;
      const header = first.map(inlines);
      const rows = rest.map((cells) => {
        if (cells.length !== header.length)
          throw new Error(`${path} has a row of ${String(cells.length)} cells under ${String(header.length)} headings`);
        const own = new Set<string>();
        const filled = cells.map((cell) => readInlines(cell, job.words, own));
        for (const pointer of own) facts.add(pointer);
        return { cells: filled, facts: [...own] };
      });
      return { type: 'table', header, rows, reason: reason() };
    }
  }
}

/** Entries of neighbouring clauses form one list. */
function joinDefinitions(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === 'definitions' && last?.type === 'definitions') {
      const merged: DefinitionList = { type: 'definitions', entries: [...last.entries, ...block.entries] };
      joined[joined.length - 1] = merged;
    } else {
      joined.push(block);
    }
  }
  return joined;
}
