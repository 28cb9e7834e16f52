import { mkdtemp, rmdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { makeFolder } from '#kernel/make-folder';
import { StartProblem, type Settings } from './settings.js';

/** Looks at everything that can be known beforehand, so that nothing is left half-started. Throws StartProblem. */
export async function checkMachine({ port, pagesPort, mailPort, dataDir }: Settings): Promise<void> {
  const ports = { PORT: port, PAGES_PORT: pagesPort, MAIL_PORT: mailPort };
  if (new Set(Object.values(ports)).size < 3)
    throw new StartProblem('PORT, PAGES_PORT and MAIL_PORT must be three different ports.');
  for (const [key, value] of Object.entries(ports)) {
    if (!(await portIsFree(value)))
      throw new StartProblem(`Port ${String(value)} is taken. Stop what uses it, or set ${key} to another port.`);
  }
  await requireWritable(dataDir);
  await requireWritable(join(dataDir, 'mail'), 0o700);
  await requireWritable(join(dataDir, 'pages'));
}

/** Tries it: rights alone do not tell of a full disk, or of a file system that only looks writable. */
async function requireWritable(folder: string, mode?: number): Promise<void> {
  try {
    await makeFolder(folder, mode);
    await rmdir(await mkdtemp(join(folder, '.try-')));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new StartProblem(
      `Cannot write to the data folder ${folder}${reason}. Give yourself the right, or set DATA_DIR to another folder.`,
    );
  }
}

export async function portIsFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}

/** A port nobody listens on at this moment. */
export async function anyFreePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : failed(new Error('No port'))));
    });
  });
}
