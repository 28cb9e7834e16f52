import type { DocumentKind } from '#kernel';
import type { Citation } from '#law';
import { OUTLINES } from '../clauses/outlines.js';
import type { Block, DocumentTree } from '../document/tree.js';
import { sectionOfAdded } from './own-clause.js';

/** A place in a document where a clause stands. */
export interface ClausePlace {
  readonly path: string;
  /** `title`, `lead` (before the first heading), or the section's id. */
  readonly section: string;
  /** Path of the heading that the clause stands under; undefined for title and lead. */
  readonly heading: string | undefined;
  readonly citations: readonly Citation[];
}

type Ruled = readonly { readonly id: string; readonly citations: readonly Citation[] }[];

/** Every place of a kind of document, in its order; `added` are paths of an agency's own clauses, each at the end of its section. */
export function clausePlaces(kind: DocumentKind, added: readonly string[] = []): ClausePlace[] {
  const { title, lead, sections } = OUTLINES[kind];
  const top = (section: string, path: string, citations: readonly Citation[]): ClausePlace => ({
    path,
    section,
    heading: undefined,
    citations,
  });
  return [
    top('title', title.id, title.citations),
    ...lead.map(({ id, citations }) => top('lead', `lead/${id}`, citations)),
    ...sections.flatMap(({ id: section, citations, clauses, repeat }) => {
      const under = (folder: string, rules: Ruled): ClausePlace[] =>
        rules.map((rule) => ({
          path: `${folder}/${rule.id}`,
          section,
          heading: `${section}/heading`,
          citations: rule.citations,
        }));
      const own = added.filter((path) => sectionOfAdded(path) === section).sort();
      return [
        ...under(section, [{ id: 'heading', citations }, ...clauses]),
        ...under(
          section,
          own.map((path) => ({ id: path.slice(section.length + 1), citations: [] })),
        ),
        ...(repeat
          ? under(`${section}/${repeat.id}`, [{ id: 'heading', citations: repeat.citations }, ...repeat.clauses])
          : []),
      ];
    }),
  ];
}

/** The part of a document in which a clause stands: its section, what comes before the first heading, or nothing but the title. */
export function partAround(tree: DocumentTree, path: string): readonly Block[] {
  const [section = ''] = path.split('/');
  if (section === 'lead') return tree.blocks.filter(({ type }) => type !== 'section');
  return tree.blocks.filter((block) => block.type === 'section' && block.id === section);
}
