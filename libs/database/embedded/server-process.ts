import { spawn, type ChildProcess } from 'node:child_process';
import { open } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Command } from './processes.js';

const LAST_LINES = 8;

/** One run of the server. Its log goes to a file, so a busy parent never blocks it. */
export interface ServerProcess {
  readonly pid: number;
  /** Settles when the process has ended. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  signal(signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): void;
  /** What this run wrote, last lines only. */
  lastLogLines(): Promise<string>;
}

/**
 * Starts the server in a process group of its own: the terminal's Ctrl-C reaches only the parent, which stops things in
 * order. If the parent dies without stopping it, a waiting shell stops it instead.
 */
export async function launch(
  { file, args, ...account }: Command,
  environment: Record<string, string>,
  logFile: string,
): Promise<ServerProcess> {
  const log = await open(logFile, 'w', 0o600);
  const child = spawn(file, [...args], {
    ...account,
    cwd: '/',
    env: environment,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  await log.close();
  let over = false;
  const stopWithParent = (): void => void child.kill('SIGINT');
  process.once('exit', stopWithParent);
  const guard = child.pid === undefined ? undefined : guardAgainstOrphaning(child.pid);
  const ended = new Promise<void>((resolve) => {
    const finish = (): void => {
      over = true;
      process.off('exit', stopWithParent);
      guard?.kill('SIGKILL');
      resolve();
    };
    child.once('exit', finish);
    child.once('error', finish);
  });
  child.unref();
  return {
    pid: child.pid ?? 0,
    ended,
    hasEnded: () => over,
    signal: (signal) => {
      // While we wait for its end, the process counts again as a reason to stay.
      child.ref();
      child.kill(signal);
    },
    lastLogLines: () => tail(logFile),
  };
}

/** The shell's standard input closes when the parent is gone, however it went; the server is then shut down. */
function guardAgainstOrphaning(pid: number): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined;
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1" 2>/dev/null', 'sh', String(pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.stdin?.on('error', () => undefined);
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  guard.unref();
  return guard;
}

async function tail(logFile: string): Promise<string> {
  const file = await open(logFile, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, 4_096);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8').trim().split('\n').slice(-LAST_LINES).join('\n');
  } finally {
    await file.close();
  }
}
