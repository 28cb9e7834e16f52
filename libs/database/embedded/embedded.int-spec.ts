import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { attachEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './index.js';
import { isAlive, pause } from './processes.js';

const isRoot = process.getuid?.() === 0;
/** Lets plain Node run our sources, where imports end in `.js`. */
const typescriptSources = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve(name, context, next) {
      const isOurs = name.startsWith('.') && !context.parentURL.includes('node_modules');
      return next(isOurs ? name.replace(/\\.js$/, '.ts') : name, context);
    },
  });`)}`;
let parent: string;
let dataDir: string;
let server: EmbeddedPostgres;

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function setting(name: string): Promise<unknown> {
  return (await query(server.url, `select current_setting('${name}') as value`))[0]?.['value'];
}

beforeAll(async () => {
  // mkdtemp gives mode 0700: as root this is a checkout that only root may enter.
  parent = await mkdtemp(join(tmpdir(), 'vern-embedded-'));
  dataDir = join(parent, 'checkout', '.data');
  server = await startEmbeddedPostgres({
    dataDir,
    fast: true,
    settings: { max_connections: 17, log_checkpoints: true },
  });
});

afterAll(async () => {
  await server.stop();
  await rm(parent, { recursive: true, force: true });
});

describe('embedded PostgreSQL', () => {
  it('is PostgreSQL 18 with UTF-8, settings of the caller and a test server that does not wait for the disk', async () => {
    expect(await setting('server_version')).toMatch(/^18\./);
    expect(await setting('server_encoding')).toBe('UTF8');
    expect(await setting('max_connections')).toBe('17');
    expect(await setting('log_checkpoints')).toBe('on');
    expect(await setting('fsync')).toBe('off');
    expect(await setting('TimeZone')).toBe('UTC');
  });

  it('sorts Norwegian names as Norwegians do', async () => {
    const rows = await query(
      server.url,
      `select name from unnest(array['Ålesund','Ørsta','Bergen','Ærø','Asker','oslo']) name order by name`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Asker', 'Bergen', 'oslo', 'Ærø', 'Ørsta', 'Ålesund']);
  });

  it('listens on 127.0.0.1 only, without a socket file', async () => {
    expect(await setting('listen_addresses')).toBe('127.0.0.1');
    expect(await setting('unix_socket_directories')).toBe('');
  });

  it('lets nobody in without the password, which only its owner may read', async () => {
    await expect(query(server.url.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
    const { mode } = await stat(join(dataDir, 'superuser-password'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('keeps the values of rows out of its log', async () => {
    await query(
      server.url,
      `create table person (email text primary key); insert into person values ('kari@example.no')`,
    );
    await expect(query(server.url, `insert into person values ('kari@example.no')`)).rejects.toMatchObject({
      code: '23505',
    });
    const log = await readFile(join(dataDir, 'server.log'), 'utf8');
    expect(log).toContain('person_pkey');
    expect(log).not.toContain('kari@example.no');
  });

  it('never runs as root', async () => {
    const uid = (await stat(`/proc/${server.pid}`)).uid;
    if (isRoot) expect(uid).toBeGreaterThan(0);
    else expect(uid).toBe(process.getuid?.());
  });

  it('gives the address of a running server to another process, and refuses to start a second one', async () => {
    expect(await attachEmbeddedPostgres(dataDir)).toBe(server.url);
    await expect(startEmbeddedPostgres({ dataDir, fast: true })).rejects.toMatchObject({
      code: 'ALREADY_RUNNING',
      message: expect.stringContaining(String(server.pid)),
    });
    expect(await query(server.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  });

  it('starts again after it was killed, also when its process id meanwhile belongs to something else', async () => {
    await query(server.url, 'create table kept (id int); insert into kept values (1)');
    // A fast server may lose what was not yet on disk.
    await query(server.url, 'checkpoint');
    process.kill(server.pid, 'SIGKILL');
    await server.stop();
    server = await startEmbeddedPostgres({ dataDir, fast: true });
    expect(await query(server.url, 'select id from kept')).toEqual([{ id: 1 }]);

    const postmasterFile = join(dataDir, 'cluster', 'postmaster.pid');
    process.kill(server.pid, 'SIGKILL');
    await server.stop();
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...(isRoot ? { uid: 65534, gid: 65534 } : {}) });
    const record = (await readFile(postmasterFile, 'utf8')).replace(/^\d+/, String(stranger.pid));
    await writeFile(postmasterFile, record);
    expect(await attachEmbeddedPostgres(dataDir)).toBeUndefined();
    server = await startEmbeddedPostgres({ dataDir, fast: true });
    expect(await query(server.url, 'select id from kept')).toEqual([{ id: 1 }]);
    stranger.kill('SIGKILL');
  });

  it('stops in order, may be told twice, and leaves nothing to attach to', async () => {
    await server.stop();
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    expect(await attachEmbeddedPostgres(dataDir)).toBeUndefined();
    expect(await readFile(join(dataDir, 'server.log'), 'utf8')).toContain('database system is shut down');
    server = await startEmbeddedPostgres({ dataDir, fast: true });
  });

  it('ends when the process that started it is killed, and does not get the terminal’s Ctrl-C', async () => {
    await server.stop();
    const script = `
      import { startEmbeddedPostgres } from '#database/embedded';
      const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, fast: true });
      process.stdout.write(String(server.pid));
      setInterval(() => undefined, 1000);`;
    const owner = spawn(process.execPath, ['--conditions=vern-source', '--import', typescriptSources, '-e', script], {
      cwd: process.cwd(),
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ready = once(owner.stdout, 'data') as Promise<[Buffer]>;
    const failed = once(owner, 'exit').then(() => Promise.reject(new Error('the process ended before its server ran')));
    const [output] = await Promise.race([ready, failed]);
    failed.catch(() => undefined);
    const pid = Number(output.toString());
    const group = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(' ')[4];
    expect(group).toBe(String(pid));
    owner.kill('SIGKILL');
    for (let waited = 0; isAlive(pid) && waited < 5_000; waited += 50) await pause(50);
    expect(isAlive(pid)).toBe(false);
    server = await startEmbeddedPostgres({ dataDir, fast: true });
  });

  it('says when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await server.stop();
    await expect(startEmbeddedPostgres({ dataDir, port, fast: true })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    other.close();
    await once(other, 'close');
    server = await startEmbeddedPostgres({ dataDir, port, fast: true });
    expect(server.port).toBe(port);
  });

  it('ends a failed start with the last lines of its log, in one line', async () => {
    await server.stop();
    const failing = startEmbeddedPostgres({ dataDir, fast: true, settings: { shared_buffers: 'much' } });
    await expect(failing).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringMatching(/^[^\n]*shared_buffers[^\n]*$/),
    });
    server = await startEmbeddedPostgres({ dataDir, fast: true });
  });

  it('says when the data directory cannot be made', async () => {
    const file = join(parent, 'a-file');
    await writeFile(file, '');
    await expect(startEmbeddedPostgres({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'DATA_DIR_UNWRITABLE',
    });
  });
});
