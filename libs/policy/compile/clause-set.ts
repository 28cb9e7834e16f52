import { createHash } from 'node:crypto';
import type { DocumentKind, Locale } from '#kernel';
import type { OwnClause } from '../wording/own-clause.js';
import { isReadable } from '../wording/readable.js';
import { STANDARD_SOURCES } from './standard-sources.js';

/** All clause texts a document is made with: the product's own, and what an agency says in other words. */
export interface ClauseSet {
  /** SHA-256 (hex) over everything in it: the same id is the same words. */
  readonly id: string;
  /** The text of a clause; undefined where the set has none. */
  source(locale: Locale, kind: DocumentKind, path: string): string | undefined;
  /** The agency's own wording in it. */
  readonly own: readonly OwnClause[];
  /** The texts below own wording, said where own wording cannot be. Absent in a set without. */
  readonly standard?: ClauseSet | undefined;
  /** For trying own wording: what cannot be said is an error, and nothing is said instead. */
  readonly strict?: boolean | undefined;
  /** Texts of an earlier product: what it has no text for was not said then. */
  readonly kept?: boolean | undefined;
}

/** Every text of a set without own wording: `<locale>/<kind>/<path>` and its source, in the order of their identity. */
export type ClauseTexts = readonly (readonly [name: string, text: string])[];

/** The product's own texts. */
export const STANDARD_TEXTS: ClauseTexts = [...STANDARD_SOURCES].flatMap(([locale, sources]) =>
  [...sources].map(([path, text]) => [`${locale}/${path}`, text] as const),
);

export const STANDARD_CLAUSES: ClauseSet = setOfTexts(STANDARD_TEXTS);

/** Sets with own wording, by id, so that a clause is read once and not once per document. */
const REMEMBERED_SETS = 500;
const remembered = new Map<string, ClauseSet>();

/**
 * The product's texts with an agency's wording over them. Without wording it is the product's set itself. Wording that this
 * product cannot read is left out: the standard clause is said instead, and an added one not at all.
 */
export function clausesWith(own: readonly OwnClause[], standard: ClauseSet = STANDARD_CLAUSES): ClauseSet {
  const readable = own.filter(isReadable);
  if (readable.length === 0) return standard;
  const entries = readable
    .map((clause) => [`${clause.locale}/${clause.kind}/${clause.path}`, clause] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const id = identityOf(
    entries.map(([name, { text }]) => [name, text]),
    standard.id,
  );
  const known = remembered.get(id);
  if (known) return known;
  const texts = new Map(entries.map(([name, { text }]) => [name, text]));
  const set: ClauseSet = {
    id,
    source: (locale, kind, path) => texts.get(`${locale}/${kind}/${path}`) ?? standard.source(locale, kind, path),
    own: entries.map(([, clause]) => clause),
    standard,
    kept: standard.kept,
  };
  if (remembered.size === REMEMBERED_SETS) remembered.clear();
  remembered.set(id, set);
  return set;
}

/** What one document is made with: of an agency's wording, what is of its kind and in its languages. */
export function clausesOf(
  own: readonly OwnClause[],
  document: { readonly kind: DocumentKind; readonly locales: readonly Locale[] },
): ClauseSet {
  return clausesWith(own.filter(({ kind, locale }) => kind === document.kind && document.locales.includes(locale)));
}

/** A set without own wording, of its texts. */
export function setOfTexts(texts: ClauseTexts, kept = false): ClauseSet {
  const byName = new Map(texts);
  return {
    id: identityOf(texts),
    source: (locale, kind, path) => byName.get(`${locale}/${kind}/${path}`),
    own: [],
    kept,
  };
}

function identityOf(texts: ClauseTexts, below = ''): string {
  const hash = createHash('sha256').update(below);
  for (const [name, text] of texts) hash.update(`${name}\0${text}\0`);
  return hash.digest('hex');
}
