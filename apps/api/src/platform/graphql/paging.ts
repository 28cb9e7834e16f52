import { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { isId } from '#kernel';
import { commonErrors } from '../errors/common.errors.js';
import { DomainError } from '../errors/domain-error.js';

const DEFAULT_PAGE = 20;
/** No page is longer; a larger `first` gets this many. */
export const LONGEST_PAGE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `At most ${String(LONGEST_PAGE)}; ${String(DEFAULT_PAGE)} when absent.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;
}

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

/** What a repository needs to read one page: one row more than asked for tells whether there is another page. */
export interface PageRequest<Key> {
  readonly take: number;
  readonly after: Key | undefined;
}

/** What a part of a cursor may be. A caller can write any cursor; one that could not be ours never reaches the database. */
const CURSOR_PARTS = {
  id: isId,
  number: (part: string) => /^\d{1,9}$/.test(part),
  line: (part: string) => part.length <= 500 && !/\p{Cc}|\p{Cs}/u.test(part),
} as const;
export type CursorPart = keyof typeof CURSOR_PARTS;

/**
 * Reads a page's arguments. `Key` is what rows are sorted by, as written into the cursor by `toConnection`; `parts` says what each
 * of its strings must look like. Throws INPUT_INVALID naming the argument.
 */
export function pageRequest<Key extends readonly string[]>(
  args: PageArgs,
  parts: { readonly [Index in keyof Key]: CursorPart },
): PageRequest<Key> {
  const first = args.first ?? DEFAULT_PAGE;
  if (first < 0) throw new DomainError(commonErrors.INPUT_INVALID, { field: 'first', reason: 'not_negative' });
  return {
    take: Math.min(first, LONGEST_PAGE),
    after: args.after == null ? undefined : readCursor<Key>(args.after, parts),
  };
}

/** Makes a connection of rows read with `take + 1`. */
export function toConnection<T>(rows: readonly T[], take: number, keyOf: (row: T) => readonly string[]): Connection<T> {
  const nodes = rows.slice(0, take);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      endCursor: last === undefined ? null : Buffer.from(JSON.stringify(keyOf(last))).toString('base64url'),
      hasNextPage: rows.length > take,
    },
  };
}

function readCursor<Key extends readonly string[]>(cursor: string, parts: readonly CursorPart[]): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits = (kind: CursorPart, part: unknown) => typeof part === 'string' && CURSOR_PARTS[kind](part);
    if (Array.isArray(key) && key.length === parts.length && parts.every((kind, index) => fits(kind, key[index])))
      return key as unknown as Key;
  } catch {
    // Falls through to the refusal: whatever is wrong with a cursor, the answer is the same.
  }
  throw new DomainError(commonErrors.INPUT_INVALID, { field: 'after', reason: 'cursor' });
}

/** The connection type of a node type, for resolvers to extend: `class ClientConnection extends ConnectionOf(ClientType) {}`. */
export function ConnectionOf<T>(node: Type<T>): Type<Connection<T>> {
  @ObjectType({ isAbstract: true })
  abstract class ConnectionType {
    @Field(() => [node])
    nodes!: T[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return ConnectionType as unknown as Type<Connection<T>>;
}
