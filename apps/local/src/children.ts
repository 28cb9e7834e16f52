import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { StartProblem } from './settings.js';

/** A process of ours that says 'ready' when it serves. */
export interface Child {
  readonly name: string;
  stop(): Promise<void>;
}

const READY_WITHIN = 60_000;
const STOP_WITHIN = 10_000;

/**
 * Starts a compiled entry point with only the environment it needs, and waits until it is ready. It has a process group of its
 * own, so that Ctrl-C reaches us alone and we stop things in order. `onExit` is called when it ends by itself.
 */
export async function startChild(
  name: string,
  entry: string,
  env: Record<string, string>,
  onExit: (name: string, code: number | null) => void,
  nodeOptions: readonly string[] = [],
): Promise<Child> {
  const { PATH = '', HOME = '', LANG = 'C.UTF-8', TZ = 'UTC', TMPDIR } = process.env;
  const child = fork(fileURLToPath(new URL(entry, new URL('../../', import.meta.url))), [], {
    env: { PATH, HOME, LANG, TZ, ...(TMPDIR !== undefined && { TMPDIR }), NODE_ENV: 'production', ...env },
    detached: true,
    execArgv: [...nodeOptions],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let stopping = false;
  await ready(name, child);
  child.once('exit', (code) => {
    if (!stopping) onExit(name, code);
  });
  const killWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  return {
    name,
    stop: async () => {
      stopping = true;
      await stopProcess(name, child);
      process.removeListener('exit', killWithUs);
    },
  };
}

async function ready(name: string, child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    const late = setTimeout(() => fail(`The ${name} process did not get ready in time.`), READY_WITHIN);
    const fail = (message: string): void => {
      clearTimeout(late);
      child.kill('SIGKILL');
      failed(new StartProblem(message));
    };
    child.once('message', () => {
      clearTimeout(late);
      child.removeAllListeners('exit');
      done();
    });
    child.once('exit', (code) =>
      fail(`The ${name} process ended with code ${String(code)} before it was ready. Its messages stand above.`),
    );
  });
}

async function stopProcess(name: string, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((done) => {
    const kill = setTimeout(() => {
      process.stderr.write(`The ${name} process did not stop in time and was ended.\n`);
      child.kill('SIGKILL');
    }, STOP_WITHIN);
    child.once('exit', () => {
      clearTimeout(kill);
      done();
    });
    child.kill('SIGTERM');
  });
}
