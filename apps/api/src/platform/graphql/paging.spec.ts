import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../errors/domain-error.js';
import { pageRequest, toConnection } from './paging.js';

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const ID = '01999999-9999-7999-8999-999999999999';

function refusedField(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.args.field;
  }
  return undefined;
}

describe('pages', () => {
  it.each([
    [undefined, 20],
    [null, 20],
    [1, 1],
    [100, 100],
    [101, 100],
    [2_147_483_647, 100],
    [0, 0],
  ])('first %p reads %i', (first, take) => {
    expect(pageRequest<[string]>({ ...(first !== undefined && { first }) }, ['id']).take).toBe(take);
  });

  it('a negative first is refused', () => {
    expect(refusedField(() => pageRequest<[string]>({ first: -1 }, ['id']))).toBe('first');
  });

  it('go on after the last row, until there are no more', () => {
    const rows = [{ id: ID }, { id: ID.replace('01', '02') }];
    const first = toConnection(rows, 1, (row) => [row.id]);
    expect(first.nodes).toEqual([{ id: ID }]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(pageRequest<[string]>({ after: first.pageInfo.endCursor }, ['id']).after).toEqual([ID]);
    expect(toConnection([], 1, () => []).pageInfo).toEqual({ endCursor: null, hasNextPage: false });
  });

  it('names of every alphabet survive a cursor', () => {
    const [row] = [{ name: 'Ærlig & «Sønn» 株式会社', id: ID }];
    const { endCursor } = toConnection([row], 1, ({ name, id }) => [name, id]).pageInfo;
    expect(pageRequest<[string, string]>({ after: endCursor }, ['line', 'id']).after).toEqual([row.name, ID]);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'abc'],
    ['another shape', cursor({ id: ID })],
    ['too few parts', cursor([])],
    ['too many parts', cursor([ID, ID])],
    ['a number for an id', cursor([7])],
    ['what is no id', cursor(["x' OR 1=1"])],
    ['an id in capitals', cursor([ID.toUpperCase().replace(/9/g, 'A')])],
  ])('a cursor with %s is refused', (_, after) => {
    expect(refusedField(() => pageRequest<[string]>({ after }, ['id']))).toBe('after');
  });

  it.each(['NaN', '1e3', '-1', '1.5', '', '99999999999', ' 1'])('%j is no number in a cursor', (part) => {
    expect(refusedField(() => pageRequest<[string]>({ after: cursor([part]) }, ['number']))).toBe('after');
  });

  it.each(['a\u0000b', 'a\nb', 'x'.repeat(501), '\ud800'])('%j is no line in a cursor', (part) => {
    expect(refusedField(() => pageRequest<[string]>({ after: cursor([part]) }, ['line']))).toBe('after');
  });
});
