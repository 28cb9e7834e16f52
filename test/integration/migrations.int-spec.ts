import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { diffMigration } from '#prisma/migrate';

describe('migrations', () => {
  it('add up to the schema', async () => {
    const server = process.env.VERN_TEST_SERVER;
    if (server === undefined) throw new Error('No test server');
    const before = readFileSync(new URL('../../prisma/roles.sql', import.meta.url), 'utf8');
    expect(await diffMigration({ url: server, before })).toBe('');
  });
});
