import { LOCALES, type DocumentKind, type Locale } from '#kernel';
import { readClause, type Clause } from './clause.js';
import type { ClauseSet } from './clause-set.js';
import { helpersFor } from './helpers.js';

const HELPERS = new Map(LOCALES.map((locale) => [locale, helpersFor(locale)]));

/** What own wording can grow to around the words of facts. Lists in lists in lists would otherwise never end. */
const LONGEST_OWN = 40_000;

/** Clauses read, by set and name. Sets with own wording share the clauses below it. */
const read = new WeakMap<ClauseSet, Map<string, Clause>>();

/** A clause in a language. One without a text is a programming error, named; so is one that cannot say what it should. */
export function clauseOf(set: ClauseSet, locale: Locale, kind: DocumentKind, path: string): Clause {
  const source = set.source(locale, kind, path);
  const { standard } = set;
  if (standard && source === standard.source(locale, kind, path)) return clauseOf(standard, locale, kind, path);
  let known = read.get(set);
  if (!known) read.set(set, (known = new Map<string, Clause>()));
  const name = `${locale}/${kind}/${path}`;
  let clause = known.get(name);
  if (!clause) known.set(name, (clause = readSource(name, locale, source, standard ? LONGEST_OWN : undefined)));
  return clause;
}

function readSource(name: string, locale: Locale, source: string | undefined, longest?: number): Clause {
  const helpers = HELPERS.get(locale);
  if (source === undefined || !helpers) throw new Error(`Write libs/policy/clauses/${name}.hbs`);
  const refusal = (cause: unknown): Error => {
    const message = cause instanceof Error ? cause.message : String(cause);
    return new Error(`Clause ${name} cannot be rendered: ${message}`, { cause });
  };
  try {
    const clause = readClause(source, helpers, longest);
    return (context) => {
      try {
        return clause(context);
      } catch (cause) {
        throw refusal(cause);
      }
    };
  } catch (cause) {
    throw refusal(cause);
  }
}
