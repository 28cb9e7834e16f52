import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PublishedDocument } from '#database/published';
import { createLogger } from '../platform/logging.js';
import { LocalCopies } from './local-copies.js';

const LOGGER = createLogger('silent');
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vern-copies-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

function documentOf(publicKey: string, domains: readonly string[] = []): PublishedDocument {
  return { id: `id-${publicKey}`, clientId: 'c', publicKey, kind: 'privacy-policy', domains, publications: [] };
}

describe('last good copies', () => {
  it('are there for the next process', async () => {
    const copies = new LocalCopies({ directory }, LOGGER);
    copies.keepDocument(documentOf('aaa', ['x.no']));
    copies.keepTree('aaa', 'v1', 'nb', '{"title":"Å"}');
    await copies.settled();
    const next = new LocalCopies({ directory }, LOGGER);
    expect(await next.document('aaa')).toEqual(documentOf('aaa', ['x.no']));
    expect(await next.tree('aaa', 'v1', 'nb')).toBe('{"title":"Å"}');
    expect(await next.tree('aaa', 'v1', 'en')).toBeUndefined();
    expect(await next.document('bbb')).toBeUndefined();
  });

  it('the newest document replaces the one before, and leaves nothing half behind', async () => {
    const copies = new LocalCopies({ directory }, LOGGER);
    for (let count = 0; count < 20; count += 1) copies.keepDocument(documentOf('aaa', [`${String(count)}.no`]));
    await copies.settled();
    expect((await copies.document('aaa'))?.domains).toEqual(['19.no']);
    expect(await readdir(join(directory, 'aa', 'aaa'))).toEqual(['document.json']);
  });

  it('a damaged file is no copy', async () => {
    const copies = new LocalCopies({ directory }, LOGGER);
    copies.keepDocument(documentOf('aaa'));
    copies.keepTree('aaa', 'v1', 'nb', '{}');
    await copies.settled();
    await writeFile(join(directory, 'aa', 'aaa', 'document.json'), '{"form');
    await writeFile(join(directory, 'aa', 'aaa', 'v1.nb.json.gz'), 'x');
    expect(await copies.document('aaa')).toBeUndefined();
    expect(await copies.tree('aaa', 'v1', 'nb')).toBeUndefined();
  });

  it('a document that is gone has no copy', async () => {
    const copies = new LocalCopies({ directory }, LOGGER);
    copies.keepDocument(documentOf('aaa'));
    copies.forget('aaa');
    await copies.settled();
    expect(await copies.document('aaa')).toBeUndefined();
  });

  it('stay below their bytes; what was not wanted for longest goes', async () => {
    const copies = new LocalCopies({ directory, maxBytes: 20_000 }, LOGGER);
    for (let count = 10; count < 30; count += 1) {
      copies.keepDocument(documentOf(`k${String(count)}`, ['x'.repeat(1_000)]));
      await copies.settled();
      const file = join(directory, `k${String(count)[0] ?? ''}`, `k${String(count)}`, 'document.json');
      await utimes(file, 1_000 + count, 1_000 + count).catch(() => undefined);
    }
    await copies.sweep();
    expect(await copies.document('k10')).toBeUndefined();
    expect(await copies.document('k29')).toBeDefined();
  });

  it.each(['/dev/null/x', '/proc/x'])('a folder that cannot be written hurts nobody: %s', async (impossible) => {
    const copies = new LocalCopies({ directory: impossible }, LOGGER);
    copies.keepDocument(documentOf('aaa'));
    await copies.settled();
    expect(await copies.document('aaa')).toBeUndefined();
  });
});
