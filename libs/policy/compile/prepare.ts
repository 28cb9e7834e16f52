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
  /** For own wording: said when it cannot be said of some facts; null for an added clause, of which nothing is said then. */
  readonly otherwise?: PreparedClause<Context> | null;
}

/** What one block of a clause becomes; an entry goes into a list with its neighbours. */
export type Built = Exclude<Block, DefinitionList> | DefinitionEntry;
export type DefinitionEntry = DefinitionList['entries'][number];

interface Prepared<Rule, Context> {
  readonly rule: Rule;
  readonly heading: PreparedHeading;
  readonly clauses: readonly PreparedClause<Context>[];
}

export interface PreparedHeading extends Pick<PreparedClause<never>, 'path' | 'say'> {
  readonly otherwise?: PreparedHeading;
}

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
  const { standard, strict } = set;
  const isOwn = (path: string): boolean =>
    standard !== undefined && set.source(locale, kind, path) !== standard.source(locale, kind, path);
  const has = (path: string): boolean => set.source(locale, kind, path) !== undefined;
  const plain = (from: ClauseSet, path: string): Pick<PreparedHeading, 'path' | 'say'> => ({
    path,
    say: clauseOf(from, locale, kind, path),
  });
  const heading = (path: string): PreparedHeading =>
    standard && !strict && isOwn(path) ? { ...plain(set, path), otherwise: plain(standard, path) } : plain(set, path);
  const clause = <Context>(from: ClauseSet, path: string, rule: ClauseRule<Context>): PreparedClause<Context> => ({
    rule,
    ...plain(from, path),
    fixed: new WeakMap<BlockShape, Built>(),
  });
  const clauses = <Context>(folder: string, rules: readonly ClauseRule<Context>[]): PreparedClause<Context>[] =>
    rules
      .map((rule) => ({ rule, path: `${folder}/${rule.id}` }))
      .filter(({ path }) => !set.kept || has(path))
      .map(({ rule, path }) => {
        if (!standard || strict || !isOwn(path)) return clause(set, path, rule);
        const replaces = standard.source(locale, kind, path) !== undefined;
        return { ...clause(set, path, rule), otherwise: replaces ? clause(standard, path, rule) : null };
      });
  const added = (section: string): ClauseRule<View>[] =>
    set.own
      .filter((own) => own.kind === kind && own.locale === locale && sectionOfAdded(own.path) === section)
      .map(({ path }) => ({ id: path.slice(section.length + 1), citations: [] }));
  return {
    kind,
    locale,
    title: heading(outline.title.id),
    lead: clauses('lead', outline.lead),
    sections: outline.sections
      .filter(({ id }) => !set.kept || has(`${id}/heading`))
      .map((rule) => ({
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
