import { spawn } from 'node:child_process';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, median, stop, type Row } from './row.js';

const FIRST_S = 60;
const SECOND_S = 5;
const LATER_STARTS = 3;
const GIVE_UP_MS = 120_000;

/**
 * From the command of `npm start` to its line «Vern is ready». The first start builds everything, makes the database and fills
 * it with the demo; those after find it all there.
 */
export async function run(): Promise<Row[]> {
  const directory = await mkdtemp(join(tmpdir(), 'vern-bench-ready-'));
  try {
    // What is built counts as older than its source, as after an installation.
    await utimes(join(process.cwd(), 'dist', '.built'), new Date(0), new Date(0));
    const first = await secondsToReady(directory);
    const later: number[] = [];
    for (let start = 0; start < LATER_STARTS; start += 1) later.push(await secondsToReady(directory));
    return [row('first start, with build and demo', first, FIRST_S), row('later start', median(later), SECOND_S)];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function row(what: string, seconds: number, most: number): Row {
  return {
    what,
    value: `${seconds.toFixed(1)} s`,
    peer: `${String(most)} s`,
    ratio: seconds / most,
    budget: `<= ${String(most)} s`,
    ok: seconds <= most,
  };
}

async function secondsToReady(directory: string): Promise<number> {
  const env = { ...process.env };
  delete env.DATABASE_URL;
  const ports = { PORT: await freePort(), PAGES_PORT: await freePort(), MAIL_PORT: await freePort() };
  const begun = performance.now();
  const child = spawn(process.execPath, [join(process.cwd(), 'scripts', 'start.mjs')], {
    env: {
      ...env,
      ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
      DATA_DIR: directory,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('Not ready in time')), GIVE_UP_MS);
      let said = '';
      child.stdout.on('data', (part: Buffer) => {
        said += part.toString();
        if (!said.includes('Vern is ready')) return;
        clearTimeout(late);
        resolve();
      });
      child.once('exit', (code) => {
        clearTimeout(late);
        reject(new Error(`It ended with ${String(code)} before it was ready: ${said}`));
      });
    });
    return (performance.now() - begun) / 1_000;
  } finally {
    await stop(child);
  }
}
