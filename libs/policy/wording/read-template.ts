import Handlebars from 'handlebars';
import { isCitation } from '#law';
import type { Meaning } from './names.js';
import { problem, type WordingProblem } from './problems.js';

/** What names mean inside a block: its own context first, and the contexts around it for `../name`. */
interface Scope {
  readonly meaning: Meaning;
  readonly outer: Scope | undefined;
}

const LIST_HELPERS = new Set(['list', 'either']);
const BLOCKS = new Set(['if', 'unless', 'each']);

/** Every place where a template asks for what a clause at that place does not have. Nothing is run. */
export function templateProblems(source: string, meaning: Meaning): WordingProblem[] {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    return [problem('syntax', placeOf(error))];
  }
  const problems: WordingProblem[] = [];
  readBody(program.body, { meaning, outer: undefined }, problems);
  return problems;
}

function readBody(body: readonly hbs.AST.Statement[], scope: Scope, problems: WordingProblem[]): void {
  for (const statement of body) {
    switch (statement.type) {
      case 'ContentStatement':
        break;
      case 'MustacheStatement':
        readMustache(statement as hbs.AST.MustacheStatement, scope, problems);
        break;
      case 'BlockStatement':
        readBlock(statement as hbs.AST.BlockStatement, scope, problems);
        break;
      default:
        problems.push(problem('not_allowed', startOf(statement)));
    }
  }
}

function readMustache(statement: hbs.AST.MustacheStatement, scope: Scope, problems: WordingProblem[]): void {
  const { path, params, hash, escaped } = statement as hbs.AST.MustacheStatement & {
    readonly escaped: boolean;
    readonly hash?: hbs.AST.Hash;
  };
  const [argument, ...more] = params;
  if (!escaped || hash !== undefined || path.type !== 'PathExpression' || more.length > 0) {
    problems.push(problem('not_allowed', startOf(statement)));
    return;
  }
  const name = (path as hbs.AST.PathExpression).original;
  if (argument === undefined) {
    const found = meaningOf(path as hbs.AST.PathExpression, scope, problems);
    if (found && found.type !== 'words') problems.push(problem('not_words', startOf(path), { name }));
  } else if (name === 'cite') {
    const citation = argument.type === 'StringLiteral' ? (argument as hbs.AST.StringLiteral).value : '';
    if (!isCitation(citation)) problems.push(problem('unknown_citation', startOf(argument), { name: citation }));
  } else if (LIST_HELPERS.has(name) && argument.type === 'PathExpression') {
    const listed = argument as hbs.AST.PathExpression;
    const found = meaningOf(listed, scope, problems);
    if (found && !(found.type === 'list' && found.item.type === 'words'))
      problems.push(problem('not_a_list', startOf(argument), { name: listed.original }));
  } else {
    problems.push(problem('not_allowed', startOf(statement)));
  }
}

function readBlock(statement: hbs.AST.BlockStatement, scope: Scope, problems: WordingProblem[]): void {
  const { path, params, program, inverse } = statement;
  const name = path.type === 'PathExpression' ? path.original : '';
  const [argument, ...more] = params;
  if (!BLOCKS.has(name) || argument?.type !== 'PathExpression' || more.length > 0 || hasBlockParams(program)) {
    problems.push(problem('not_allowed', startOf(statement)));
    return;
  }
  const asked = argument as hbs.AST.PathExpression;
  const found = meaningOf(asked, scope, problems);
  if (name === 'each') {
    if (found && found.type !== 'list') problems.push(problem('not_a_list', startOf(asked), { name: asked.original }));
    else if (found) readBody(program.body, { meaning: found.item, outer: scope }, problems);
  } else {
    readBody(program.body, scope, problems);
  }
  const otherwise = (inverse as hbs.AST.Program | undefined)?.body ?? [];
  readBody(otherwise, scope, problems);
}

function hasBlockParams(program: hbs.AST.Program): boolean {
  return ((program as { blockParams?: readonly string[] }).blockParams ?? []).length > 0;
}

/** What a path stands for; undefined when it stands for nothing, which is told. */
function meaningOf(path: hbs.AST.PathExpression, scope: Scope, problems: WordingProblem[]): Meaning | undefined {
  const { data, depth, parts, original } = path;
  if (data) {
    if (original === '@first' || original === '@last') return { type: 'condition' };
    problems.push(problem('unknown_name', startOf(path), { name: original }, ['@first', '@last']));
    return undefined;
  }
  let at: Scope | undefined = scope;
  for (let left = depth; left > 0; left -= 1) at = at?.outer;
  let meaning = at?.meaning;
  for (const part of parts) {
    const names: ReadonlyMap<string, Meaning> = meaning?.type === 'group' ? meaning.names : new Map<string, Meaning>();
    const next: Meaning | undefined = names.get(part);
    if (!next) {
      problems.push(problem('unknown_name', startOf(path), { name: original }, [...names.keys()].sort()));
      return undefined;
    }
    meaning = next;
  }
  if (!meaning) problems.push(problem('unknown_name', startOf(path), { name: original }));
  return meaning;
}

/** Handlebars counts lines from 1 and columns from 0. */
function startOf({ loc }: { readonly loc: hbs.AST.SourceLocation }): { line: number; column: number } {
  return { line: loc.start.line, column: loc.start.column + 1 };
}

/** Where the parser stopped, as it tells it: its lexer and its grammar tell it in different ways. */
function placeOf(error: unknown): { line: number; column: number } {
  const told = error as {
    hash?: { loc?: { first_line: number; first_column: number } };
    lineNumber?: number;
    column?: number;
    message?: string;
  };
  const place = told.hash?.loc;
  if (place) return { line: place.first_line, column: place.first_column + 1 };
  if (told.lineNumber !== undefined) return { line: told.lineNumber, column: (told.column ?? 0) + 1 };
  return { line: Number(/on line (\d+)/.exec(told.message ?? '')?.[1] ?? 1), column: 1 };
}
