import type { DocumentKind, Locale, Severity } from '#kernel';
import { STANDARD_CLAUSES } from '../compile/clause-set.js';
import type { ClientFacts } from '../facts/schema.js';
import { sectionOfAdded, type OwnClause } from './own-clause.js';
import { isReadable } from './readable.js';
import { leftOut } from './required.js';
import { whyUnsaid } from './why-unsaid.js';

export type WordingFindingCode =
  | 'wording.fact_dropped'
  | 'wording.citation_dropped'
  | 'wording.says_nothing'
  | 'wording.unreadable'
  | 'wording.translation_missing'
  | 'wording.standard_changed';

/** What an agency's own wording does to one document of one client. */
export interface WordingFinding {
  readonly code: WordingFindingCode;
  readonly severity: Severity;
  readonly path: string;
  /** The language it is said in; for a missing translation the language that is missing. */
  readonly locale: Locale;
  /** `facts`: JSON pointers; `citations`: as in clause files; `written`: the languages it is written in. */
  readonly args: Readonly<Record<string, readonly string[]>>;
}

/**
 * What is wrong with own wording in a document, blocking first. `own` is the wording in force for the client; wording in languages
 * that the document does not have says nothing, and is not looked at. Pure.
 */
export function wordingFindings(facts: ClientFacts, kind: DocumentKind, own: readonly OwnClause[]): WordingFinding[] {
  const said = own.filter((clause) => clause.kind === kind && facts.locales.includes(clause.locale));
  const readable = said.filter(isReadable).filter(canBeSaid(facts, kind, said));
  const found = [
    ...said.filter((clause) => !readable.includes(clause)).map((clause) => finding('unreadable', 'blocks', clause)),
    ...leftOut(facts, kind, readable).flatMap(({ own: clause, facts: dropped, citations, nothing }) => {
      if (nothing) return [finding('says_nothing', 'blocks', clause)];
      return [
        ...(dropped.length > 0 ? [finding('fact_dropped', 'blocks', clause, { facts: dropped })] : []),
        ...(citations.length > 0 ? [finding('citation_dropped', 'blocks', clause, { citations })] : []),
      ];
    }),
    ...missingTranslations(said, facts.locales),
    ...readable.filter(isOutdated).map((clause) => finding('standard_changed', 'warns', clause)),
  ];
  return [
    ...found.filter(({ severity }) => severity === 'blocks'),
    ...found.filter(({ severity }) => severity !== 'blocks'),
  ];
}

/** Wording that the product understands can still be impossible to say of a client, and gives way then. */
function canBeSaid(facts: ClientFacts, kind: DocumentKind, said: readonly OwnClause[]): (own: OwnClause) => boolean {
  const fine = facts.locales.filter(
    (locale) =>
      whyUnsaid(
        facts,
        kind,
        locale,
        said.filter((own) => own.locale === locale),
      ) === undefined,
  );
  return (own) => fine.includes(own.locale) || whyUnsaid(facts, kind, own.locale, [own]) === undefined;
}

/** Whether the standard clause says something else now than when the own wording was written over it. */
export function isOutdated({
  kind,
  locale,
  path,
  base,
}: Pick<OwnClause, 'kind' | 'locale' | 'path' | 'base'>): boolean {
  return base !== undefined && base !== STANDARD_CLAUSES.source(locale, kind, path);
}

/** An added clause must be said in each of the document's languages, or they say different things; a replaced one should. */
function missingTranslations(said: readonly OwnClause[], locales: readonly Locale[]): WordingFinding[] {
  return [...Map.groupBy(said, ({ path }) => path)].flatMap(([path, clauses]) => {
    const written = clauses.map(({ locale }) => locale);
    const severity = sectionOfAdded(path) === undefined ? 'warns' : 'blocks';
    return locales
      .filter((locale) => !written.includes(locale))
      .map((locale) => finding('translation_missing', severity, { path, locale }, { written }));
  });
}

function finding(
  name:
    'fact_dropped' | 'citation_dropped' | 'says_nothing' | 'unreadable' | 'translation_missing' | 'standard_changed',
  severity: Severity,
  { path, locale }: Pick<OwnClause, 'path' | 'locale'>,
  args: WordingFinding['args'] = {},
): WordingFinding {
  return { code: `wording.${name}`, severity, path, locale, args };
}
