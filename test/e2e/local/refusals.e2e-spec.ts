import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePorts, startRefused } from './running.js';

describe('npm start refuses in one clear line', () => {
  let folder: string;
  const servers: Server[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vern-refused-'));
  });
  afterAll(() => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const listen = async (onSocket: (socket: Socket) => void = (socket) => socket.destroy()): Promise<number> => {
    const server = createServer(onSocket);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return (server.address() as AddressInfo).port;
  };

  const refusal = async (env: Record<string, string>): Promise<string> => {
    const { code, output } = await startRefused({ DATA_DIR: join(folder, 'data'), ...env });
    expect(code).toBe(1);
    const lines = output.trim().split('\n');
    expect(lines).toHaveLength(1);
    return lines[0] ?? '';
  };

  it.each(['PORT', 'PAGES_PORT', 'MAIL_PORT'])('when %s is taken', async (key) => {
    const port = await listen();
    expect(await refusal({ [key]: String(port) })).toBe(
      `Vern did not start: Port ${String(port)} is taken. Stop what uses it, or set ${key} to another port.`,
    );
  });

  it.each([
    ['PORT', 'http', 'must be a number from 1 to 65535.'],
    ['PORT', '0', 'must be a number from 1 to 65535.'],
    ['PAGES_PORT', '65536', 'must be a number from 1 to 65535.'],
    ['MAIL_PORT', '3e3', 'must be a number from 1 to 65535.'],
    ['DEMO', 'yes', 'must be 0 or 1.'],
    ['REGISTER_URL', 'ftp://x', 'must be an address with http:// or https://.'],
    ['LOG_LEVEL', 'loud', 'must be one of debug, info, warn, error, silent.'],
  ])('when %s is %s, and says what it may be', async (key, value, allowed) => {
    expect(await refusal({ [key]: value })).toBe(`Vern did not start: ${key} ${allowed}`);
  });

  it.each([
    'mysql://root:hunter2@localhost/x',
    'postgres://u:hunter2@localhost:port/x',
    'postgres://u:hunter2@localhost',
    'postgres:///x?password=hunter2',
    'postgres://u:%hunter2@localhost/x',
    'hunter2',
  ])('when DATABASE_URL is %j, without printing it', async (value) => {
    const line = await refusal({ DATABASE_URL: value });
    expect(line).toMatch(/^Vern did not start: DATABASE_URL must be postgres:\/\/user:password@host:port\/database/);
    expect(line).not.toContain('hunter2');
  });

  it('when several settings are wrong, all of them in the one line', async () => {
    expect(await refusal({ PORT: 'x', DEMO: '2' })).toBe(
      'Vern did not start: PORT must be a number from 1 to 65535; DEMO must be 0 or 1.',
    );
  });

  it.each([
    ['a file', () => join(folder, 'a-file')],
    ['below a file', () => join(folder, 'a-file', 'data')],
    ['where the system has no folders of ours', () => '/proc/x'],
    ['a folder of the system', () => '/proc/self'],
    ['a name that is too long', () => join(folder, 'n'.repeat(300))],
  ])('when the data folder is %s', async (_what, dataDir) => {
    writeFileSync(join(folder, 'a-file'), '');
    const before = readdirSync(folder);
    expect(await refusal({ DATA_DIR: dataDir() })).toMatch(
      /^Vern did not start: Cannot write to the data folder .*DATA_DIR/,
    );
    expect(readdirSync(folder)).toEqual(before);
  });

  it('when a part of the data folder is in the way, before anything is started', async () => {
    const dataDir = join(folder, 'blocked');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'mail'), '');
    expect(await refusal({ DATA_DIR: dataDir })).toContain(`Cannot write to the data folder ${join(dataDir, 'mail')}`);
    expect(readdirSync(dataDir)).toEqual(['mail']);
  });

  it('when no database answers', async () => {
    const [port] = await freePorts(1);
    expect(await refusal({ DATABASE_URL: `postgres://u:secret@127.0.0.1:${String(port)}/vern` })).toBe(
      `Vern did not start: No database answers at 127.0.0.1:${String(port)}. Check that it runs and that the address is right.`,
    );
  });

  it('when the database is older than PostgreSQL 15', async () => {
    const port = await listen(oldPostgres);
    expect(await refusal({ DATABASE_URL: `postgres://u@127.0.0.1:${String(port)}/vern` })).toBe(
      'Vern did not start: The database is PostgreSQL 14.9. Vern needs 15 or newer.',
    );
  });
});

/** Speaks just enough of the PostgreSQL protocol to say, as version 14.9 would, how old it is. */
function oldPostgres(socket: Socket): void {
  const message = (type: string, ...parts: Buffer[]): Buffer => {
    const body = Buffer.concat(parts);
    const length = Buffer.alloc(4);
    length.writeInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(type), length, body]);
  };
  const int16 = (value: number) => {
    const b = Buffer.alloc(2);
    b.writeInt16BE(value);
    return b;
  };
  const int32 = (value: number) => {
    const b = Buffer.alloc(4);
    b.writeInt32BE(value);
    return b;
  };
  const text = (value: string) => Buffer.from(`${value}\0`);
  const ready = message('Z', Buffer.from('I'));
  const column = (name: string) =>
    Buffer.concat([text(name), int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)]);
  const value = (content: string) => Buffer.concat([int32(content.length), Buffer.from(content)]);
  let greeted = false;
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    if (!greeted) {
      greeted = true;
      socket.write(Buffer.concat([message('R', int32(0)), ready]));
    } else if (data.toString('latin1').startsWith('Q')) {
      socket.write(
        Buffer.concat([
          message('T', int16(2), column('number'), column('name')),
          message('D', int16(2), value('140009'), value('14.9')),
          message('C', text('SELECT 1')),
          ready,
        ]),
      );
    } else {
      socket.end();
    }
  });
}
