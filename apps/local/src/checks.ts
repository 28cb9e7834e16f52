import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
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
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.R_OK | constants.X_OK);
  } catch {
    throw new StartProblem(
      `Cannot write to the data folder ${dataDir}. Give yourself the right, or set DATA_DIR to another folder.`,
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
