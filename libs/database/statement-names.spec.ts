import { describe, expect, it } from '@jest/globals';
import { statementNames } from './statement-names.js';

describe('names of statements', () => {
  it('mean the same in every process, so that those who share a connection never run each other’s', () => {
    const [one, other] = [statementNames(), statementNames()];
    other({ sql: 'SELECT 2' });
    expect(one({ sql: 'SELECT 1' })).toBe(other({ sql: 'SELECT 1' }));
    expect(one({ sql: 'SELECT 1' })).not.toBe(one({ sql: 'SELECT 2' }));
  });

  it('fit what PostgreSQL keeps of a name', () => {
    expect(statementNames()({ sql: 'SELECT 1' }).length).toBeLessThan(64);
  });

  it('are no longer given after many, but the known ones keep theirs', () => {
    const nameOf = statementNames();
    const first = nameOf({ sql: 'SELECT 0' });
    for (let number = 1; number < 1_000; number += 1) nameOf({ sql: `SELECT ${String(number)}` });
    expect(nameOf({ sql: 'SELECT 1000' })).toBe('');
    expect(nameOf({ sql: 'SELECT 0' })).toBe(first);
  });
});
