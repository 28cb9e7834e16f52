import type { DocumentKind } from '#kernel';
import { OUTLINES } from '../clauses/outlines.js';
import { Words } from '../compile/words.js';
import { emptyFacts } from '../facts/schema.js';
import { everyFact } from '../sample/every-fact.js';
import { speakerOf } from '../view/speaker.js';
import { viewOf, type PolicyView } from '../view/view.js';
import { sectionOfAdded } from './own-clause.js';

/** What a name in a clause stands for: something to print, a list, a group of names, or a yes or no. */
export type Meaning =
  | { readonly type: 'words' }
  | { readonly type: 'list'; readonly item: Meaning }
  | { readonly type: 'group'; readonly names: ReadonlyMap<string, Meaning> }
  | { readonly type: 'condition' };

const EDITION = { number: 1, date: '2026-01-01' };

/** Views in which every name has a value at least once. */
const VIEWS: readonly PolicyView[] = [everyFact(), emptyFacts()].map((facts) =>
  viewOf(facts, speakerOf('nb'), EDITION),
);

const NAMES_OF_ALL = meaningOf(VIEWS);

/** The names that the clause at this path can use; undefined when no clause of the kind stands there. */
export function namesAt(kind: DocumentKind, path: string): Meaning | undefined {
  const { title, lead, sections } = OUTLINES[kind];
  if (path === title.id || lead.some(({ id }) => path === `lead/${id}`)) return NAMES_OF_ALL;
  const section = sections.find(({ id }) => path.startsWith(`${id}/`));
  if (!section) return undefined;
  const rest = path.slice(section.id.length + 1);
  if (sectionOfAdded(path) === section.id || rest === 'heading' || section.clauses.some(({ id }) => id === rest))
    return NAMES_OF_ALL;
  const { repeat } = section;
  if (!repeat) return undefined;
  const repeated = rest.slice(repeat.id.length + 1);
  if (
    !rest.startsWith(`${repeat.id}/`) ||
    !(repeated === 'heading' || repeat.clauses.some(({ id }) => id === repeated))
  )
    return undefined;
  return meaningOf(VIEWS.flatMap((view) => repeat.each(view).map(({ context }) => context)));
}

/** What values of one name have in common; a name without any value can still be asked for. */
function meaningOf(values: readonly unknown[]): Meaning {
  const given = values.filter((value) => value !== undefined && value !== null);
  if (given.some((value) => value instanceof Words)) return { type: 'words' };
  if (given.some((value) => Array.isArray(value)))
    return {
      type: 'list',
      item: meaningOf(given.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []))),
    };
  const groups = given.filter((value): value is Readonly<Record<string, unknown>> => typeof value === 'object');
  if (groups.length === 0) return given.length === 0 ? { type: 'words' } : { type: 'condition' };
  const names = new Set(groups.flatMap((group) => Object.keys(group)));
  return {
    type: 'group',
    names: new Map([...names].map((name) => [name, meaningOf(groups.map((group) => group[name]))])),
  };
}
