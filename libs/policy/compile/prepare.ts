import type { DocumentKind, Locale } from '#kernel';
import type { Block, DefinitionList } from '../document/tree.js';
import type { Clause } from './clause.js';
import type { BlockShape } from './markup.js';
import type { ClauseRule, Outline, RepeatRule, SectionRule } from './outline.js';
import { sectionOfAdded } from '../wording/own-clause.js';
import type { ClauseSet } from './clause-set.js';
import { clauseOf } from './templates.js';

/** A rule with its clause in one language. `path` is its name below `clauses/<locale>/<kind>/`. */
export interface PreparedClause<Context> {
  readonly rule: ClauseRule<Context>;
  readonly path: string;
  readonly say: Clause;
  /** What shapes without holes become, made once. */
  readonly fixed: WeakMap<BlockShape, Built>;
}

/** What one block of a clause becomes; an entry goes into a list with its neighbours. */
export type Built = Exclude<Block, DefinitionList> | DefinitionEntry;
export type DefinitionEntry = DefinitionList['entries'][number];

interface Prepared<Rule, Context> {
  readonly rule: Rule;
  readonly heading: PreparedHeading;
  readonly clauses: readonly PreparedClause<Context>[];
}

export type PreparedHeading = Pick<PreparedClause<never>, 'path' | 'say'>;

export interface PreparedSection<View> extends Prepared<SectionRule<View>, View> {
  readonly repeat: PreparedRepeat<View> | undefined;
}

export type PreparedRepeat<View> = Prepared<RepeatRule<View>, View>;

/** An outline with its clauses in one language, found and read once. */
export interface PreparedOutline<View> {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly title: PreparedHeading;
  readonly lead: readonly PreparedClause<View>[];
  readonly sections: readonly PreparedSection<View>[];
}

/** @throws Error naming the clause file that is missing or cannot be read */
export function prepare<View>(
  set: ClauseSet,
  kind: DocumentKind,
  locale: Locale,
  outline: Outline<View>,
): PreparedOutline<View> {
  const heading = (path: string): PreparedHeading => ({ path, say: clauseOf(set, locale, kind, path) });
  const clauses = <Context>(folder: string, rules: readonly ClauseRule<Context>[]): PreparedClause<Context>[] =>
    rules.map((rule) => ({ rule, ...heading(`${folder}/${rule.id}`), fixed: new WeakMap<BlockShape, Built>() }));
  const added = (section: string): ClauseRule<View>[] =>
    set.own
      .filter((own) => own.kind === kind && own.locale === locale && sectionOfAdded(own.path) === section)
      .map(({ path }) => ({ id: path.slice(section.length + 1), citations: [] }));
  return {
    kind,
    locale,
    title: heading(outline.title.id),
    lead: clauses('lead', outline.lead),
    sections: outline.sections.map((rule) => ({
      rule,
      heading: heading(`${rule.id}/heading`),
      clauses: clauses(rule.id, [...rule.clauses, ...added(rule.id)]),
      repeat: rule.repeat && {
        rule: rule.repeat,
        heading: heading(`${rule.id}/${rule.repeat.id}/heading`),
        clauses: clauses(`${rule.id}/${rule.repeat.id}`, rule.repeat.clauses),
      },
    })),
  };
}
