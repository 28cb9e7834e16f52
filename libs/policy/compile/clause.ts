import Handlebars from 'handlebars';
import type { Helper } from './helpers.js';
import { readBlocks, type BlockShape } from './markup.js';
import { Telling } from './telling.js';
import { Words } from './words.js';

/** Shapes remembered per clause. A clause has one for every way its conditions and the lengths of its lists can fall. */
const REMEMBERED_SHAPES = 64;
/** Own wording is remembered for ways this long; anybody may write it, and memory is everybody's. */
const LONGEST_REMEMBERED = 2_000;

/** What a clause says: its blocks with holes, and the words that fill them. */
export interface Said {
  readonly blocks: readonly BlockShape[];
  readonly words: readonly Words[];
}

export type Clause = (context: object) => Said;

/** What names in a clause mean: the context, where in a list we are, and what they meant around the `each`. */
interface Scope {
  readonly context: unknown;
  readonly first: boolean;
  readonly last: boolean;
  readonly outer: Scope | undefined;
}

type Step = (telling: Telling, scope: Scope) => void;
type Read = (scope: Scope) => unknown;

/**
 * Makes a clause of a clause file, which is Handlebars with `if`, `unless`, `each` and the helpers given. What it says around
 * the words of facts depends on the way taken through its conditions and lists only, so its markup is read once per way.
 *
 * @throws Error when the file uses anything else; the clause, when what it says becomes longer than `longest`
 */
export function readClause(source: string, helpers: ReadonlyMap<string, Helper>, longest?: number): Clause {
  const say = sequence(Handlebars.parse(source).body, helpers);
  const shapes = new Map<string, readonly BlockShape[]>();
  /** What a clause says that decides nothing and holds no words of facts. */
  let always: Said | undefined;
  const tell = (context: object, writes: boolean): Telling => {
    const telling = new Telling(writes, longest);
    say(telling, { context, first: false, last: false, outer: undefined });
    return telling;
  };
  return (context) => {
    if (always) return always;
    const { way, words } = tell(context, false);
    let blocks = shapes.get(way);
    if (!blocks) {
      blocks = readBlocks(tell(context, true).text);
      if (shapes.size === REMEMBERED_SHAPES) shapes.clear();
      if (longest === undefined || way.length <= LONGEST_REMEMBERED) shapes.set(way, blocks);
    }
    if (way === '' && words.length === 0) always = { blocks, words };
    return { blocks, words };
  };
}

function sequence(statements: readonly hbs.AST.Statement[], helpers: ReadonlyMap<string, Helper>): Step {
  const steps = statements.map((statement) => stepOf(statement, helpers));
  return (telling, scope) => {
    for (const step of steps) step(telling, scope);
  };
}

function stepOf(statement: hbs.AST.Statement, helpers: ReadonlyMap<string, Helper>): Step {
  switch (statement.type) {
    case 'ContentStatement': {
      const { value } = statement as hbs.AST.ContentStatement;
      return (telling) => telling.write(value);
    }
    case 'MustacheStatement':
      return mustache(statement as hbs.AST.MustacheStatement, helpers);
    case 'BlockStatement':
      return block(statement as hbs.AST.BlockStatement, helpers);
    default:
      throw new Error(`A clause cannot hold a ${statement.type}`);
  }
}

function mustache({ path, params }: hbs.AST.MustacheStatement, helpers: ReadonlyMap<string, Helper>): Step {
  const name = pathOf(path);
  if (params.length > 0) {
    const helper = helpers.get(name.original);
    if (!helper) throw new Error(`There is no helper ${name.original}`);
    const read = argument(params);
    return (telling, scope) => helper(telling, read(scope));
  }
  const read = lookup(name, true);
  return (telling, scope) => {
    const value = read(scope);
    if (!telling.decide(value !== undefined && value !== null)) return;
    if (!(value instanceof Words)) throw new Error(`${name.original} is not words`);
    telling.hold(value);
  };
}

function block({ path, params, program, inverse }: hbs.AST.BlockStatement, helpers: ReadonlyMap<string, Helper>): Step {
  const read = argument(params);
  const body = sequence(program.body, helpers);
  const otherwise = sequence((inverse as hbs.AST.Program | undefined)?.body ?? [], helpers);
  switch (pathOf(path).original) {
    case 'if':
      return (telling, scope) => (telling.decide(holds(read(scope))) ? body : otherwise)(telling, scope);
    case 'unless':
      return (telling, scope) => (telling.decide(holds(read(scope))) ? otherwise : body)(telling, scope);
    case 'each':
      return (telling, scope) => {
        const items = (read(scope) ?? []) as readonly unknown[];
        const count = telling.count(items);
        if (count === 0) otherwise(telling, scope);
        items.forEach((context, index) => {
          body(telling, { context, first: index === 0, last: index === count - 1, outer: scope });
        });
      };
    default:
      throw new Error(`A clause has if, unless and each, not ${pathOf(path).original}`);
  }
}

/** An empty list is as false as nothing. */
function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function argument([expression, ...more]: readonly hbs.AST.Expression[]): Read {
  if (!expression || more.length > 0) throw new Error('One argument is wanted');
  if (expression.type !== 'StringLiteral') return lookup(pathOf(expression), false);
  const { value } = expression as hbs.AST.StringLiteral;
  return () => value;
}

function pathOf(expression: hbs.AST.Expression | hbs.AST.Literal): hbs.AST.PathExpression {
  if (expression.type !== 'PathExpression') throw new Error(`A path is wanted, not a ${expression.type}`);
  return expression as hbs.AST.PathExpression;
}

/** Reads a path. What is printed must have a place in the view: a misspelt name is an error, not silence. */
function lookup({ data, depth, parts, original }: hbs.AST.PathExpression, printed: boolean): Read {
  if (data) {
    if (original === '@first') return ({ first }) => first;
    if (original === '@last') return ({ last }) => last;
    throw new Error(`A clause has @first and @last, not ${original}`);
  }
  const last = parts.at(-1);
  // What a prototype has is no fact.
  const strange = parts.find((part) => part in Object.prototype);
  if (strange !== undefined) throw new Error(`A clause cannot ask for ${strange}`);
  return (scope) => {
    let found = scope;
    for (let left = depth; left > 0; left -= 1) {
      if (!found.outer) throw new Error(`${original} leads out of the clause`);
      found = found.outer;
    }
    let value = found.context;
    let holder: unknown;
    for (const part of parts) {
      if (value === undefined || value === null) throw new Error(`${original} is asked of nothing`);
      holder = value;
      value = (value as Readonly<Record<string, unknown>>)[part];
    }
    if (printed && value === undefined && last !== undefined && !(last in (holder as object)))
      throw new Error(`${original} is not defined`);
    return value;
  };
}
