import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFolder } from './make-folder.js';

describe('making a folder', () => {
  let parent: string;
  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), 'vern-folder-'));
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('makes those above it too, and is content with one that is there', async () => {
    const path = join(parent, 'a', 'b', 'c');
    await makeFolder(path, 0o700);
    await makeFolder(path, 0o700);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('several at once make one', async () => {
    const path = join(parent, 'x', 'y', 'z');
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(path)));
    expect(existsSync(path)).toBe(true);
  });

  it('follows a link to a folder, and refuses one to nowhere', async () => {
    symlinkSync(parent, join(parent, 'link'));
    await makeFolder(join(parent, 'link', 'below'));
    expect(existsSync(join(parent, 'below'))).toBe(true);
    symlinkSync(join(parent, 'nowhere'), join(parent, 'dangling'));
    await expect(makeFolder(join(parent, 'dangling'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(parent, 'dangling', 'below'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('ends with the reason of the system where no folder can be', async () => {
    writeFileSync(join(parent, 'file'), '');
    await expect(makeFolder(join(parent, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(parent, 'file', 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(makeFolder(join(parent, 'n'.repeat(300)))).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
    if (process.platform === 'linux')
      await expect(makeFolder('/proc/x/y')).rejects.toMatchObject({ code: expect.stringMatching(/ENOENT|EACCES/) });
  });
});
