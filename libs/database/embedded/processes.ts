import { spawn } from 'node:child_process';

/** What to start; `uid` and `gid` when root starts it for another user. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/** How a command ended. `exitCode` is null when it could not start or was ended by a signal. */
export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end; never rejects. */
export async function run(command: Command, environment: Record<string, string>): Promise<Outcome> {
  // Node throws some refusals of the system, such as a user number the container does not have.
  return collect(command, environment).catch((error: unknown) => ({
    exitCode: null,
    stdout: '',
    stderr: error instanceof Error ? error.message : String(error),
  }));
}

function collect({ file, args, ...account }: Command, environment: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(file, [...args], {
      ...account,
      cwd: '/',
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', (error) => resolve({ exitCode: null, stdout, stderr: error.message }));
    child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** The system's code of an error (`ENOENT`, `EACCES`), if it has one. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** A pause in milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
