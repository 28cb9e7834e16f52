import type { ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';

/** One line of the report. `ratio` is what the budget is about. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly peer: string;
  readonly ratio: number;
  readonly budget: string;
  readonly ok: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds of processor time that `work` takes per call, over enough calls to be measured. What else the machine does is not counted. */
export function timePerCall(work: () => unknown, forMs = 100): number {
  const begun = process.threadCpuUsage();
  const until = performance.now() + forMs;
  let calls = 0;
  while (performance.now() < until) {
    work();
    calls += 1;
  }
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1_000 / calls;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Ends a process that was started here, and waits for its end. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

const agent = new Agent({ keepAlive: true });

/** Sends JSON on a connection that is kept open, and gives the JSON that was answered. */
export async function postJson(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<unknown> {
  const sent = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => resolve(JSON.parse(text)));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(sent);
  });
}
