import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** `npm start` as a person runs it, on ports of its own. */
export interface Running {
  readonly ports: { readonly api: number; readonly pages: number; readonly mail: number };
  readonly output: () => string;
  /** Milliseconds from start to the ready line. */
  readonly readyAfter: number;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((done) => {
          const server = createServer();
          server.listen(0, '127.0.0.1', () => done(server));
        }),
    ),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

function launch(env: Readonly<Record<string, string>>): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
} {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  return { child, output: () => text, ended };
}

/** Starts and waits for the ready line; fails with what was printed. */
export async function startVern(env: Readonly<Record<string, string>>): Promise<Running> {
  const [freeApi, freePages, freeMail] = await freePorts(3);
  const [api, pages, mail] = [
    Number(env.PORT ?? freeApi),
    Number(env.PAGES_PORT ?? freePages),
    Number(env.MAIL_PORT ?? freeMail),
  ];
  const begun = performance.now();
  const { child, output, ended } = launch({
    PORT: String(api),
    PAGES_PORT: String(pages),
    MAIL_PORT: String(mail),
    ...env,
  });
  const ready = (async () => {
    while (!/^Vern is ready/m.test(output())) await new Promise((done) => setTimeout(done, 25));
    return true;
  })();
  const late = new Promise<false>((done) => setTimeout(() => done(false), 60_000).unref());
  const ok = await Promise.race([ready, ended.then(() => false), late]);
  if (!ok) {
    child.kill('SIGKILL');
    throw new Error(`npm start did not get ready:\n${output()}`);
  }
  return {
    ports: { api, pages, mail },
    output,
    readyAfter: performance.now() - begun,
    stop: async (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts something that must refuse, and gives what it said. */
export async function startRefused(env: Readonly<Record<string, string>>): Promise<Ended> {
  const [api = 0, pages = 0, mail = 0] = await freePorts(3);
  const { child, output, ended } = launch({
    PORT: String(api),
    PAGES_PORT: String(pages),
    MAIL_PORT: String(mail),
    ...env,
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), 45_000);
  const code = await ended;
  clearTimeout(timer);
  return { code, output: output() };
}
