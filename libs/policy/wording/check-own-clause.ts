import { emptyFacts, type ClientFacts } from '../facts/schema.js';
import { everyFact } from '../sample/every-fact.js';
import { namesAt } from './names.js';
import type { OwnClause } from './own-clause.js';
import { problem, type WordingProblem } from './problems.js';
import { templateProblems } from './read-template.js';
import { whyUnsaid } from './why-unsaid.js';

/** Characters a clause in own words may have. The longest of the product's own has about 2,000. */
export const LONGEST_CLAUSE = 6_000;

/** Nobody mends more at a time. */
const MOST_PROBLEMS = 20;

const LINK = /\]\(([^)]*)\)/g;
const LINK_START = /^(?:https?:\/\/|mailto:|tel:|\{\{)/i;
/** Characters that nobody sees, that turn the direction of what follows, or that only machines use. Tabs and line ends are fine. */
const STRANGE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Co}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const START = { line: 1, column: 1 };

/**
 * Why a clause in own words cannot be used, by line and column; empty when it can. A clause without problems can be said of
 * every client, whatever its facts are. With `facts` it is also said of that client.
 */
export function checkOwnClause(own: OwnClause, facts?: ClientFacts): WordingProblem[] {
  const { kind, path, text } = own;
  if (text.trim() === '') return [problem('empty', START)];
  if (text.length > LONGEST_CLAUSE) return [problem('too_long', START, { limit: String(LONGEST_CLAUSE) })];
  const strange = STRANGE.exec(text);
  if (strange) return [problem('strange_character', placeAt(text, strange.index))];
  const names = namesAt(kind, path);
  if (!names) return [problem('no_such_clause', START, { name: path })];
  const problems = [...templateProblems(text, names), ...markupProblems(own)];
  return problems.length > 0 ? problems.slice(0, MOST_PROBLEMS) : telling(own, facts);
}

function markupProblems({ path, text }: OwnClause): WordingProblem[] {
  const problems: WordingProblem[] = [];
  const isHeading = path === 'title' || path.endsWith('/heading');
  const headings = text.split('\n').flatMap((line, index) => (line.trimStart().startsWith('# ') ? [index + 1] : []));
  if (isHeading && (headings.length !== 1 || text.trim().includes('\n')))
    problems.push(problem('heading_wanted', START));
  if (!isHeading) for (const line of headings) problems.push(problem('no_heading', { line, column: 1 }));
  for (const match of text.matchAll(LINK)) {
    const address = match[1] ?? '';
    if (!LINK_START.test(address))
      problems.push(problem('bad_link', placeAt(text, match.index + 2), { name: address }));
  }
  return problems;
}

function placeAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Says the clause of a client with every fact and of one with none: tables must have whole rows, entries a term. */
function telling(own: OwnClause, facts: ClientFacts | undefined): WordingProblem[] {
  for (const told of [everyFact(), emptyFacts(), ...(facts ? [facts] : [])]) {
    const reason = whyUnsaid(told, own.kind, own.locale, [own]);
    if (reason !== undefined) return [problem('cannot_be_told', START, { reason })];
  }
  return [];
}
