import type { DocumentKind, Locale } from '#kernel';

/** What an agency says in its own words, in one language: instead of a standard clause, or as a clause of its own in a section. */
export interface OwnClause {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  /** `<section>/<clause>` of the standard clause, or `<section>/own-<name>` for an added one. */
  readonly path: string;
  /** Restricted Handlebars, as in the product's own clause files. */
  readonly text: string;
  /** The standard clause as it was when this was written. Absent for an added clause. */
  readonly base?: string | undefined;
}

const ADDED = /^([a-z0-9-]+)\/own-[a-z0-9-]{1,40}$/;

/** The section an added clause stands in, at its end; undefined for a clause that replaces a standard one. */
export function sectionOfAdded(path: string): string | undefined {
  return ADDED.exec(path)?.[1];
}
