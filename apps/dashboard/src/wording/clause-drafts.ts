import { useSyncExternalStore } from 'react';
import type { DocumentKind } from '#graphql-client';
import type { Locale } from '#kernel';

/** Whose wording it is, of which document, in which language. */
export interface Scope {
  readonly agencyId: string;
  /** Absent for the whole agency. */
  readonly clientId: string | undefined;
  readonly kind: DocumentKind;
  readonly locale: Locale;
}

/** A clause that is being written and is not saved. */
export interface ClauseDraft {
  readonly text: string;
  /** The revision the edit began from, 0 for none. */
  readonly revision: number;
}

/** Drafts of this visit, so that what could not be saved is still there after signing in again. */
let drafts: ReadonlyMap<string, ClauseDraft> = new Map();
const listeners = new Set<() => void>();

function become(next: ReadonlyMap<string, ClauseDraft>): void {
  drafts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function prefixOf({ agencyId, clientId = '', kind, locale }: Scope): string {
  return `${agencyId} ${clientId} ${kind} ${locale} `;
}

/** What is written and not saved in a scope, by the path of the clause. */
export function useClauseDrafts(scope: Scope): ReadonlyMap<string, ClauseDraft> {
  const all = useSyncExternalStore(subscribe, () => drafts);
  const prefix = prefixOf(scope);
  return new Map(
    [...all].flatMap(([key, draft]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), draft]] : [])),
  );
}

/** Keeps what is written of a clause; without a draft it is forgotten. */
export function keepClauseDraft(scope: Scope, path: string, draft: ClauseDraft | undefined): void {
  const next = new Map(drafts);
  if (draft) next.set(prefixOf(scope) + path, draft);
  else next.delete(prefixOf(scope) + path);
  become(next);
}

/** The server has saved this text. What was written while it worked is kept. */
export function clauseDraftWasSaved(scope: Scope, path: string, sent: string, revision: number): void {
  const written = drafts.get(prefixOf(scope) + path)?.text;
  keepClauseDraft(scope, path, written === undefined || written === sent ? undefined : { text: written, revision });
}

/** Whether leaving would lose something. An added clause that nothing is written in is nothing. */
export function hasClauseDrafts(): boolean {
  return [...drafts.values()].some(({ text, revision }) => text.trim() !== '' || revision > 0);
}

export function forgetClauseDrafts(): void {
  become(new Map());
}
