import type { Citation } from '#law';
import type { Block, DefinitionList, DocumentTree, Inline, Reason, Section } from '../document/tree.js';
import { plainText } from '../document/tree.js';
import { fill, type BlockShape } from './markup.js';
import { Pointers } from './pointers.js';
import type {
  Built,
  DefinitionEntry,
  PreparedClause,
  PreparedHeading,
  PreparedOutline,
  PreparedRepeat,
  PreparedSection,
} from './prepare.js';
import type { Words } from './words.js';

/** A block of the tree while it is built. */
type Growing = Exclude<Block, DefinitionList> | { readonly type: 'definitions'; readonly entries: DefinitionEntry[] };

/** Builds the tree of one document from its outline and view. Pure. */
export function buildDocument<View extends object>(
  { kind, locale, title, lead, sections }: PreparedOutline<View>,
  view: View,
): Omit<DocumentTree, 'controllerName'> {
  const blocks: Growing[] = [];
  for (const clause of lead) addClause(blocks, clause, view);
  for (const section of sections) addSection(blocks, section, view);
  return { kind, locale, title: plainText(headingText(title, view, new Pointers())), blocks };
}

function addSection<View extends object>(into: Growing[], section: PreparedSection<View>, view: View): void {
  const { rule, heading, clauses, repeat } = section;
  const blocks: Growing[] = [];
  for (const clause of clauses) addClause(blocks, clause, view);
  if (repeat) addRepeat(blocks, rule.id, repeat, view);
  addUnderHeading(into, rule.id, heading, rule.citations, view, blocks);
}

function addRepeat<View extends object>(
  into: Growing[],
  section: string,
  repeat: PreparedRepeat<View>,
  view: View,
): void {
  const { rule, heading, clauses } = repeat;
  for (const { id, context } of rule.each(view)) {
    const blocks: Growing[] = [];
    for (const clause of clauses) addClause(blocks, clause, context);
    addUnderHeading(into, `${section}-${id}`, heading, rule.citations, context, blocks);
  }
}

/** A heading stands only over content. */
function addUnderHeading(
  into: Growing[],
  id: string,
  heading: PreparedHeading,
  citations: readonly Citation[],
  context: object,
  blocks: readonly Block[],
): void {
  if (blocks.length === 0) return;
  const facts = new Pointers();
  const text = headingText(heading, context, facts);
  const section: Section = {
    type: 'section',
    id,
    heading: text,
    reason: { clause: heading.path, citations, facts: facts.all },
    blocks,
  };
  into.push(section);
}

function headingText(prepared: PreparedHeading, context: object, facts: Pointers): readonly Inline[] {
  const { path, say, otherwise } = prepared;
  try {
    const { blocks, words } = say(context);
    const [heading] = blocks;
    if (heading?.type !== 'heading') throw new Error(`${path} must be a heading`);
    return fill(heading.text, words, facts);
  } catch (error) {
    if (!otherwise) throw error;
    return headingText(otherwise, context, facts);
  }
}

function addClause<Context extends object>(into: Growing[], clause: PreparedClause<Context>, context: Context): void {
  const { rule, otherwise } = clause;
  if (rule.when && !rule.when(context)) return;
  if (otherwise === undefined) {
    const { blocks, words } = clause.say(context);
    for (const shape of blocks) add(into, builtOf(clause, shape, words));
    return;
  }
  let said: readonly Built[] = [];
  try {
    said = saidBy(clause, context);
  } catch {
    if (otherwise) said = saidBy(otherwise, context);
  }
  for (const built of said) add(into, built);
}

function saidBy<Context extends object>(clause: PreparedClause<Context>, context: Context): readonly Built[] {
  const { blocks, words } = clause.say(context);
  return blocks.map((shape) => builtOf(clause, shape, words));
}

/** What has no holes is built once. */
function builtOf(clause: PreparedClause<never>, shape: BlockShape, words: readonly Words[]): Built {
  if (shape.holes) return build(clause, shape, words);
  let built = clause.fixed.get(shape);
  if (!built) clause.fixed.set(shape, (built = build(clause, shape, words)));
  return built;
}

/** Entries of neighbouring clauses form one list. */
function add(into: Growing[], built: Built): void {
  if ('type' in built) {
    into.push(built);
    return;
  }
  const last = into.at(-1);
  if (last?.type === 'definitions') last.entries.push(built);
  else into.push({ type: 'definitions', entries: [built] });
}

type Clause = Pick<PreparedClause<never>, 'path' | 'rule'>;

function build(clause: Clause, shape: BlockShape, words: readonly Words[]): Built {
  const { path, rule } = clause;
  const facts = new Pointers(rule.facts);
  switch (shape.type) {
    case 'heading':
      throw new Error(`${path} has a heading; headings are files of their own`);
    case 'paragraph': {
      const text = fill(shape.text, words, facts);
      return { type: 'paragraph', text, reason: reasonOf(clause, facts) };
    }
    case 'list': {
      const items = shape.items.map((item) => fill(item, words, facts));
      return { type: 'list', items, reason: reasonOf(clause, facts) };
    }
    case 'entry': {
      const term = fill(shape.term, words, facts);
      const text = fill(shape.text, words, facts);
      return { term, text, reason: reasonOf(clause, facts) };
    }
    case 'table': {
      const [first = [], ...rest] = shape.rows;
      const header = first.map((cell) => fill(cell, words, facts));
      const rows = rest.map((cells) => {
        if (cells.length !== header.length)
          throw new Error(`${path} has a row of ${String(cells.length)} cells under ${String(header.length)} headings`);
        const own = new Pointers();
        return { cells: cells.map((cell) => fill(cell, words, own)), facts: own.all };
      });
      // A table may have hundreds of rows, of a fact each.
      facts.add([...new Set(rows.flatMap((row) => row.facts))]);
      return { type: 'table', header, rows, reason: reasonOf(clause, facts) };
    }
  }
}

function reasonOf({ path, rule }: Clause, { all }: Pointers): Reason {
  return { clause: path, citations: rule.citations, facts: all };
}
