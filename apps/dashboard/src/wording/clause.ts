import type { ClausesQuery } from '#graphql-client';
import type { ClauseDraft } from './clause-drafts.js';

export type Clause = ClausesQuery['clauses'][number];
export type OwnWording = NonNullable<Clause['agency']>;

/** The wording that is edited: the client's when it is a client's, else the agency's. */
export function ownOf(clause: Clause, clientId: string | undefined): OwnWording | null {
  return clientId === undefined ? clause.agency : clause.client;
}

/** What is said now: the client's words, else the agency's, else the standard. */
export function saidBy({ client, agency, standard }: Clause): string {
  return client?.text ?? agency?.text ?? standard ?? '';
}

/** The listed clauses with those that are added and not saved, each last in its section. */
export function withUnsaved(clauses: readonly Clause[], drafts: ReadonlyMap<string, ClauseDraft>): readonly Clause[] {
  const all = [...clauses];
  for (const path of drafts.keys()) {
    const section = path.slice(0, path.indexOf('/'));
    const last = all.findLastIndex((clause) => clause.section === section);
    const before = all[last];
    if (all.some((clause) => clause.path === path) || !before || !path.startsWith(`${section}/own-`)) continue;
    all.splice(last + 1, 0, {
      ...before,
      path,
      standard: null,
      citations: [],
      state: 'ADDED',
      standardChanged: false,
      base: null,
      agency: null,
      client: null,
    });
  }
  return all;
}

/** The path of an added clause named by a person; undefined when nothing of the name can be used. */
export function pathOfAdded(section: string, name: string): string | undefined {
  const slug = name
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return slug === '' ? undefined : `${section}/own-${slug}`;
}

/** The beginning of a clause in words, without what only the template needs. */
export function glimpseOf(text: string): string {
  const words = text
    .replace(/\{\{~?\s*else[^}]*\}\}/g, ' / ')
    .replace(/\{\{~?[#/!^][^}]*\}\}/g, '')
    .replace(/\{\{~?\s*(?:cite|list|either)?\s*'?([^'}~]*)'?\s*~?\}\}/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/^\s*(?:# |:: |- |\|)/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 110 ? `${words.slice(0, 109).trimEnd()}…` : words;
}
