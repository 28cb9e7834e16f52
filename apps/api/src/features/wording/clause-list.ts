import type { DocumentKind, Locale } from '#kernel';
import { clausePlaces, isOutdated, isReadable, STANDARD_CLAUSES, type ClausePlace } from '#policy';
import type { ClauseRow } from './wording.repository.js';

export type ClauseState = 'STANDARD' | 'AGENCY' | 'CLIENT' | 'ADDED';

export interface OwnWording extends ClauseRow {
  readonly standardChanged: boolean;
  readonly unreadable: boolean;
}

/** One clause of a kind of document in one language, as the editor shows it. */
export interface ListedClause extends Omit<ClausePlace, 'heading'> {
  /** The section's heading as written, without its mark; null for title and lead. */
  readonly heading: string | null;
  /** Null for an added clause. */
  readonly standard: string | null;
  readonly agency: OwnWording | null;
  readonly client: OwnWording | null;
  readonly state: ClauseState;
  /** Of the wording in force. */
  readonly standardChanged: boolean;
  readonly base: string | null;
}

/** Every clause in the document's order, with the wording in force over it. */
export function listClauses(
  { kind, locale }: { readonly kind: DocumentKind; readonly locale: Locale },
  rows: readonly ClauseRow[],
): ListedClause[] {
  const standardAt = (path: string) => STANDARD_CLAUSES.source(locale, kind, path);
  const find = (path: string, ofClient: boolean): OwnWording | null => {
    const row = rows.find((candidate) => candidate.path === path && (candidate.clientId !== null) === ofClient);
    if (!row) return null;
    return {
      ...row,
      standardChanged: isOutdated({ kind, locale, path, base: row.base ?? undefined }),
      unreadable: !isReadable({ kind, locale, path, text: row.text }),
    };
  };
  const added = [...new Set(rows.map(({ path }) => path).filter((path) => standardAt(path) === undefined))];
  return clausePlaces(kind, added).map(({ path, section, heading, citations }) => {
    const standard = standardAt(path) ?? null;
    const [agency, client] = [find(path, false), find(path, true)];
    const inForce = client ?? agency;
    const written = heading === undefined ? undefined : (find(heading, true) ?? find(heading, false))?.text;
    return {
      path,
      section,
      citations,
      heading: heading === undefined ? null : (written ?? standardAt(heading) ?? '').replace(/^\s*# /, '').trim(),
      standard,
      agency,
      client,
      state: standard === null ? 'ADDED' : client ? 'CLIENT' : agency ? 'AGENCY' : 'STANDARD',
      standardChanged: inForce?.standardChanged ?? false,
      base: inForce?.base ?? null,
    };
  });
}
