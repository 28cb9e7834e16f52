import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. Node's own recursive mkdir never returns where the system says that the folder above does not
 * exist although it does, as below /proc.
 * @throws the system's error when there is none afterwards
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const refused = await makeOne(path, mode);
  if (!refused) return;
  if (refused.code !== 'ENOENT' || path === dirname(path)) throw refused;
  await makeFolder(dirname(path), mode);
  // Once more only: where the folder above is there and the system still says it is not, nobody can make one.
  const again = await makeOne(path, mode);
  if (again) throw again;
}

/** Why the folder is not there; undefined when it is, whoever made it. */
async function makeOne(path: string, mode: number | undefined): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path, mode);
    return undefined;
  } catch (error) {
    const refused = error as NodeJS.ErrnoException;
    return refused.code === 'EEXIST' && (await isFolder(path)) ? undefined : refused;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
