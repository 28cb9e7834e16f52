import type { Citation } from '#law';
import type { DocumentKind, Locale } from '#kernel';
import { OUTLINES } from '../clauses/outlines.js';
import { compile } from '../compile/compile.js';
import { clausesWith, STANDARD_CLAUSES } from '../compile/clause-set.js';
import type { Block, DocumentTree, Reason } from '../document/tree.js';
import type { ClientFacts } from '../facts/schema.js';
import type { OwnClause } from './own-clause.js';

/** What the law wants said to the person: information, consent, objection, joint control, processors, and what is on the device. */
const WANTED = /^(?:GDPR (?:7|12|13|14|21|22|26|28)\b|NO ekomloven § 3-15)/;
const CITE = /\{\{\s*cite\s+'([^']+)'\s*\}\}/g;

/** What own wording leaves out that the standard clause says because the law wants it. */
export interface LeftOut {
  readonly own: OwnClause;
  /** Pointers of facts the standard clause tells and the own one does not. */
  readonly facts: readonly string[];
  /** Citations the standard clause gives and the own one does not. */
  readonly citations: readonly string[];
  /** The own clause says nothing where the standard one says something. */
  readonly nothing: boolean;
}

const EDITION = { number: 1, date: '2026-01-01' };

/** Compares the document with and without own wording, clause by clause. Pure. */
export function leftOut(facts: ClientFacts, kind: DocumentKind, own: readonly OwnClause[]): LeftOut[] {
  const wanted = wantedClauses(kind);
  const replaced = own.filter((clause) => clause.kind === kind && wanted.has(clause.path));
  const locales = facts.locales.filter((locale) => replaced.some((clause) => clause.locale === locale));
  return locales.flatMap((locale) => {
    const said = (clauses = STANDARD_CLAUSES) => saidBy(compile(facts, { kind, locale, edition: EDITION, clauses }));
    const [standard, ours] = [said(), said(clausesWith(own))];
    return replaced
      .filter((clause) => clause.locale === locale)
      .flatMap((clause) => compareClause(clause, locale, standard, ours));
  });
}

function compareClause(
  own: OwnClause,
  locale: Locale,
  standard: ReadonlyMap<string, ReadonlySet<string>>,
  ours: ReadonlyMap<string, ReadonlySet<string>>,
): LeftOut[] {
  const [before, after] = [standard.get(own.path), ours.get(own.path)];
  const facts = [...(before ?? [])].filter((pointer) => !(after ?? before)?.has(pointer));
  const text = STANDARD_CLAUSES.source(locale, own.kind, own.path) ?? '';
  const kept = citedIn(own.text);
  const citations = before ? [...citedIn(text)].filter((citation) => !kept.has(citation)) : [];
  const nothing = before !== undefined && after === undefined;
  return facts.length > 0 || citations.length > 0 || nothing ? [{ own, facts, citations, nothing }] : [];
}

function citedIn(text: string): Set<string> {
  return new Set([...text.matchAll(CITE)].map(([, citation = '']) => citation));
}

const isWanted = (citations: readonly Citation[]): boolean => citations.some((citation) => WANTED.test(citation));

function wantedClauses(kind: DocumentKind): Set<string> {
  const { lead, sections } = OUTLINES[kind];
  const paths = (folder: string, rules: readonly { readonly id: string; readonly citations: readonly Citation[] }[]) =>
    rules.filter(({ citations }) => isWanted(citations)).map(({ id }) => `${folder}/${id}`);
  return new Set([
    ...paths('lead', lead),
    ...sections.flatMap(({ id, clauses, repeat }) => [
      ...paths(id, clauses),
      ...(repeat ? paths(`${id}/${repeat.id}`, repeat.clauses) : []),
    ]),
  ]);
}

/** Per clause, the facts its blocks tell. */
function saidBy(tree: DocumentTree): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  const note = ({ clause, facts }: Reason): void => {
    const known = said.get(clause) ?? new Set<string>();
    for (const pointer of facts) known.add(pointer);
    said.set(clause, known);
  };
  const read = (block: Block): void => {
    if (block.type === 'definitions') block.entries.forEach(({ reason }) => note(reason));
    else note(block.reason);
    if (block.type === 'section') block.blocks.forEach(read);
  };
  tree.blocks.forEach(read);
  return said;
}
