import type { Reason, Table } from '#policy';
import { escapeHtml } from './escape-html.js';

/** What stands in a preview and can be asked about: a paragraph, a list, an entry, a row of a table or a heading. */
export interface ExplainedBlock {
  /** Its element has it as `data-block`. It stays the same while blocks elsewhere in the document come and go. */
  readonly id: string;
  readonly clause: string;
  readonly citations: Reason['citations'];
  /** JSON pointers of the facts in it. Words without facts of their own are there because of those in the heading above. */
  readonly facts: readonly string[];
  /** Headings it stands under, outermost first; a heading is its own last one. */
  readonly headings: readonly string[];
}

/** Where a block stands. */
interface Around {
  readonly headingId: string;
  readonly headings: readonly string[];
  /** Facts of the nearest heading that has any. */
  readonly headingFacts: readonly string[];
}

/** Collects the blocks of one document in the order they are written, and gives each element its attribute. */
export class BlockExplainer {
  readonly blocks: ExplainedBlock[] = [];
  readonly #seen = new Map<string, number>();

  attribute({ clause, citations, facts }: Reason, around: Around): string {
    const name = `${around.headingId}:${clause}`;
    const count = (this.#seen.get(name) ?? 0) + 1;
    this.#seen.set(name, count);
    const id = `${name}:${String(count)}`;
    const because = facts.length > 0 ? facts : around.headingFacts;
    this.blocks.push({ id, clause, citations, facts: because, headings: around.headings });
    return ` data-block="${escapeHtml(id)}"`;
  }
}

/** Why each row of a table stands there: for its own facts, and for those of the table that are in no row. */
export function rowReasons({ rows, reason }: Table): Reason[] {
  const told = new Set(rows.flatMap(({ facts }) => facts));
  const common = reason.facts.filter((fact) => !told.has(fact));
  return rows.map(({ facts }) => ({ ...reason, facts: [...facts, ...common] }));
}
