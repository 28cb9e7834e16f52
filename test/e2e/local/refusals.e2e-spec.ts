import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

  it('when a port is not a port', async () => {
    expect(await refusal({ PORT: 'http' })).toMatch(/^Vern did not start: PORT /);
  });

  it('when the data folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await refusal({ DATA_DIR: join(file, 'data') })).toMatch(
      /^Vern did not start: Cannot write to the data folder .*DATA_DIR/,
    );
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

  it('when DATABASE_URL is not for PostgreSQL, without printing it', async () => {
    const line = await refusal({ DATABASE_URL: 'mysql://root:hunter2@localhost/x' });
    expect(line).toMatch(/^Vern did not start: DATABASE_URL must start with postgres:/);
    expect(line).not.toContain('hunter2');
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
