import type { Citation } from '#law';

/** One unit of text: what asks for it, and when it is said. Its words are `clauses/<locale>/<kind>/<section>/<id>.hbs`. */
export interface ClauseRule<Context> {
  readonly id: string;
  readonly citations: readonly Citation[];
  /** Absent: always. A method, so that clauses of a repeated item's narrower context fit an outline. */
  when?(context: Context): boolean;
  /** Pointers of facts the clause depends on without printing them. */
  readonly facts?: readonly string[];
}

/** The same clauses once per item, each item in a subsection of its own with `heading.hbs` in folder `<section>/<id>/`. */
export interface RepeatRule<View, Context extends View = View> {
  readonly id: string;
  readonly each: (view: View) => readonly { readonly id: string; readonly context: Context }[];
  readonly citations: readonly Citation[];
  readonly clauses: readonly ClauseRule<Context>[];
}

/** A heading (`<section>/heading.hbs`) and what stands under it. Without content the heading is not printed. */
export interface SectionRule<View> {
  readonly id: string;
  readonly citations: readonly Citation[];
  readonly clauses: readonly ClauseRule<View>[];
  readonly repeat?: RepeatRule<View>;
}

export interface Outline<View> {
  readonly title: ClauseRule<View>;
  /** Paragraphs before the first heading, in folder `lead/`. */
  readonly lead: readonly ClauseRule<View>[];
  readonly sections: readonly SectionRule<View>[];
}
