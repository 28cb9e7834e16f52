import type { DocumentKind, Locale } from '#kernel';
import type { Citation } from '#law';

/** Text inside a block. A plain string is literal text: renderers escape it. Link targets are checked again when rendered. */
export type Inline =
  | string
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly text: string };

/** Why a block stands in the document: its clause, the articles that ask for it, and JSON pointers of the facts in it. */
export interface Reason {
  readonly clause: string;
  readonly citations: readonly Citation[];
  readonly facts: readonly string[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: readonly Inline[];
  readonly reason: Reason;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly (readonly Inline[])[];
  readonly reason: Reason;
}

/** Terms with what is said of each, such as «Formål: …». Entries keep their own reasons. */
export interface DefinitionList {
  readonly type: 'definitions';
  readonly entries: readonly {
    readonly term: readonly Inline[];
    readonly text: readonly Inline[];
    readonly reason: Reason;
  }[];
}

/** The first row of the source is the header. Every row has as many cells as the header. */
export interface Table {
  readonly type: 'table';
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly { readonly cells: readonly (readonly Inline[])[]; readonly facts: readonly string[] }[];
  readonly reason: Reason;
}

/** A heading with content under it; a section is never empty. Ids are stable across versions and unique in a document. */
export interface Section {
  readonly type: 'section';
  readonly id: string;
  readonly heading: readonly Inline[];
  readonly reason: Reason;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | List | DefinitionList | Table | Section;

/** One document in one language. `blocks` at the top level are the lead paragraphs and then the sections. */
export interface DocumentTree {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly title: string;
  /** Empty while the facts do not say it. */
  readonly controllerName: string;
  readonly blocks: readonly Block[];
}

/** The words of a run of inlines, without marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}
