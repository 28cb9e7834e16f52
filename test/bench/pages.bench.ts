import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '#policy';
import { demoFacts, PublishedDatabase } from '../e2e/pages/published-database.js';
import type { Row } from './row.js';

const ROUNDS = 5;
const ROUND_SECONDS = 2;
const CONNECTIONS = 32;
const LEAST_RATE = 0.85;
const MOST_P99 = 2;

const PUBLICATIONS = 100_000;
const VISITS = 40_000;
const MOST_RESIDENT_MB = 250;

/**
 * How the pages process must be started for the memory budget to hold. V8 would rather grow than collect what rendering leaves
 * behind, and glibc keeps freed memory for each thread that compresses. Neither can be set once the process runs.
 */
const NODE_FLAGS = ['--max-old-space-size=96', '--max-semi-space-size=2'];
const ALLOCATION = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '65536' };

const SERVER = join(process.cwd(), 'dist', 'apps', 'pages', 'src', 'main.js');
const PEER = fileURLToPath(new URL('pages.peer.mjs', import.meta.url));

/** Pages warm against a bare server with the same bytes, for 200 and 304; then memory with many publications. */
export async function run(): Promise<Row[]> {
  const directory = await mkdtemp(join(tmpdir(), 'vern-bench-pages-'));
  const database = await PublishedDatabase.start();
  const pages = await startPages(database.pagesUrl, directory);
  try {
    const { publicKey } = await database.published({}, ['mesterwebdesign.no']);
    const rows: Row[] = [];
    for (const [what, path] of [
      ['page', `/${publicKey}/nb`],
      ['embed', `/${publicKey}/nb/embed`],
    ] as const) {
      const first = await get(`${pages.url}${path}`);
      const etag = first.headers.etag ?? '';
      rows.push(...(await compare(`${what}, 200`, `${pages.url}${path}`, {}, directory)));
      rows.push(...(await compare(`${what}, 304`, `${pages.url}${path}`, { 'if-none-match': etag }, directory)));
    }
    rows.push(await memory(database, pages));
    return rows;
  } finally {
    await stop(pages.process);
    await database.remove();
    await rm(directory, { recursive: true, force: true });
  }
}

async function compare(what: string, url: string, headers: Record<string, string>, directory: string): Promise<Row[]> {
  const sent = await get(url, headers);
  const file = join(directory, 'peer.json');
  const own = new Set(['date', 'connection', 'keep-alive']);
  const repeated = Object.fromEntries(Object.entries(sent.headers).filter(([name]) => !own.has(name)));
  await writeFile(file, JSON.stringify({ status: sent.status, headers: repeated, body: sent.body.toString('base64') }));
  const peer = fork(PEER, [file], { stdio: 'ignore' });
  const port = await new Promise<number>((resolve, reject) => {
    peer.once('message', (message) => resolve(Number(message)));
    peer.once('error', reject);
  });
  try {
    const ours: Load[] = [];
    const theirs: Load[] = [];
    // The first round warms both and is not counted. Rounds alternate, because the machine has other things to do.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const pair = [await load(url, headers), await load(`http://127.0.0.1:${String(port)}/`, headers)] as const;
      if (round === 0) continue;
      ours.push(pair[0]);
      theirs.push(pair[1]);
    }
    const rate = median(ours.map((each) => each.rate)) / median(theirs.map((each) => each.rate));
    const p99 = median(ours.map((each) => each.p99)) / Math.max(median(theirs.map((each) => each.p99)), 1);
    return [
      {
        what: `${what}: requests/s`,
        value: median(ours.map((each) => each.rate)).toFixed(0),
        peer: median(theirs.map((each) => each.rate)).toFixed(0),
        ratio: rate,
        budget: `>= ${String(LEAST_RATE)} x node:http`,
        ok: rate >= LEAST_RATE,
      },
      {
        what: `${what}: p99 (ms)`,
        value: median(ours.map((each) => each.p99)).toFixed(1),
        peer: median(theirs.map((each) => each.p99)).toFixed(1),
        ratio: p99,
        budget: `<= ${String(MOST_P99)} x node:http`,
        ok: p99 <= MOST_P99,
      },
    ];
  } finally {
    await stop(peer);
  }
}

interface Load {
  readonly rate: number;
  readonly p99: number;
}

/** One round of autocannon in a process of its own. */
async function load(url: string, headers: Readonly<Record<string, string>>): Promise<Load> {
  const args = ['--json', '--no-progress', '-c', String(CONNECTIONS), '-d', String(ROUND_SECONDS)];
  for (const [name, value] of Object.entries(headers)) args.push('-H', `${name}=${value}`);
  const child = spawn(join(process.cwd(), 'node_modules', '.bin', 'autocannon'), [...args, url], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  const { requests, latency, errors } = JSON.parse(output) as {
    requests: { average: number };
    latency: { p99: number };
    errors: number;
  };
  if (errors > 0) throw new Error(`${String(errors)} requests failed under load`);
  return { rate: requests.average, p99: latency.p99 };
}

/** Largest resident size of the pages process while visitors come, to few documents often and to many seldom. */
async function memory(database: PublishedDatabase, pages: PagesProcess): Promise<Row> {
  const keys = await manyPublications(database);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const random = generator(7);
  const suffixes = ['', '', '', '', '', '/nb', '/embed', '/nb/embed', '.json', '/v/1'];
  let largest = 0;
  const sample = setInterval(
    () => void residentMb(pages.process.pid).then((mb) => (largest = Math.max(largest, mb))),
    200,
  );
  let left = VISITS;
  const visitor = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const key = keys[zipf(random(), keys.length)] ?? '';
      const pdf = random() < 0.005;
      const suffix = pdf ? '.pdf' : (suffixes[Math.floor(random() * suffixes.length)] ?? '');
      const { status } = await get(
        `${pages.url}/${key}${suffix}`,
        { 'accept-encoding': 'gzip, deflate, br', 'accept-language': random() < 0.8 ? 'nb-NO,nb;q=0.9' : 'en' },
        agent,
      );
      if (status !== 200) throw new Error(`A published document answered ${String(status)}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: 16 }, visitor));
  } finally {
    clearInterval(sample);
    agent.destroy();
  }
  largest = Math.max(largest, await residentMb(pages.process.pid));
  const ratio = largest / MOST_RESIDENT_MB;
  return {
    what: `pages memory, ${String(PUBLICATIONS)} publications`,
    value: `${largest.toFixed(0)} MB`,
    peer: '-',
    ratio,
    budget: `<= ${String(MOST_RESIDENT_MB)} MB`,
    ok: largest <= MOST_RESIDENT_MB,
  };
}

/** Documents with two publications each, written straight into the tables. Texts are the opening part of a real policy. */
async function manyPublications(database: PublishedDatabase): Promise<string[]> {
  const tree = compile(await demoFacts('mester'), {
    kind: 'privacy-policy',
    locale: 'nb',
    edition: { number: 1, date: '2026-01-01' },
  });
  const short = { ...tree, blocks: tree.blocks.slice(0, 7) };
  await database.query(
    "INSERT INTO agency (id, slug, name) VALUES ('00000000-0000-4000-8000-000000000001', 'bench', 'Bench')",
  );
  await database.query(`
    CREATE TEMP TABLE made AS SELECT n, gen_random_uuid() AS client_id, gen_random_uuid() AS document_id,
      translate(substr(md5(n::text), 1, 20), '01', 'yz') AS key
      FROM generate_series(1, ${String(PUBLICATIONS / 2)}) n;
    INSERT INTO client (id, agency_id, name) SELECT client_id, '00000000-0000-4000-8000-000000000001', 'Kunde' FROM made;
    INSERT INTO client_website (agency_id, client_id, domain) SELECT '00000000-0000-4000-8000-000000000001', client_id, 'kunde-' || n || '.no' FROM made;
    INSERT INTO document (id, agency_id, client_id, kind, public_key) SELECT document_id, '00000000-0000-4000-8000-000000000001', client_id, 'privacy-policy', key FROM made;
    CREATE TEMP TABLE edition AS SELECT gen_random_uuid() AS version_id, document_id, number FROM made, generate_series(1, 2) number;
    INSERT INTO version (id, agency_id, document_id, number, sha256, clause_set_id, facts_revision, facts, locales)
      SELECT version_id, '00000000-0000-4000-8000-000000000001', document_id, number, repeat('a', 64), 'bench', 1, '{}', '{nb}' FROM edition;
    INSERT INTO version_text (agency_id, version_id, locale, tree)
      SELECT '00000000-0000-4000-8000-000000000001', version_id, 'nb', $tree$${JSON.stringify(short)}$tree$::jsonb FROM edition;
    INSERT INTO publication (id, agency_id, document_id, version_id, effective_from, published_at, published_by)
      SELECT gen_random_uuid(), '00000000-0000-4000-8000-000000000001', document_id, version_id, now() - interval '1 day' * (3 - number), now(), 'system' FROM edition;
    ANALYZE;`);
  const rows = await database.query<{ key: string }>(
    "SELECT public_key AS key FROM document WHERE agency_id = '00000000-0000-4000-8000-000000000001'",
  );
  return rows.map(({ key }) => key);
}

interface PagesProcess {
  readonly process: ChildProcess;
  readonly url: string;
}

async function startPages(databaseUrl: string, directory: string): Promise<PagesProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const env = {
    ...process.env,
    ...ALLOCATION,
    NODE_ENV: 'production',
    PAGES_PORT: String(port),
    PAGES_URL: url,
    PAGES_DATABASE_URL: databaseUrl,
    PAGES_CACHE_DIR: join(directory, 'copies'),
    LOG_LEVEL: 'warn',
  };
  const child = fork(SERVER, { env, execArgv: NODE_FLAGS, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The pages server ended with ${String(code)}; was it built?`)));
  });
  return { process: child, url };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

async function get(
  url: string,
  headers: Record<string, string> = {},
  agent?: Agent,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { headers, agent: agent ?? false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

async function residentMb(pid: number | undefined): Promise<number> {
  if (process.platform === 'linux') {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  }
  const child = spawn('ps', ['-o', 'rss=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return Number(output.trim()) / 1024;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Rank of the document a visitor wants: the first is wanted most, rank r about 1/r as often. */
function zipf(chance: number, count: number): number {
  return Math.min(count - 1, Math.floor(Math.exp(chance * Math.log(count + 1))) - 1);
}

/** The same visitors in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
