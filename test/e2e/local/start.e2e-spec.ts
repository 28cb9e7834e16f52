import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startVern, type Running } from './running.js';

const CLIENTS = `{ clients(first: 50) { nodes { name documents { kind status locales publicUrl } } } }`;

interface Answer {
  readonly data: {
    readonly clients: {
      readonly nodes: readonly {
        readonly name: string;
        readonly documents: readonly {
          readonly kind: string;
          readonly status: string;
          readonly locales: string[];
          readonly publicUrl: string;
        }[];
      }[];
    };
  };
}

describe('npm start', () => {
  let dataDir: string;
  let vern: Running;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-start-'));
    vern = await startVern({ DATA_DIR: dataDir });
  }, 90_000);
  afterAll(async () => {
    await vern.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 30_000);

  const signIn = async (email: string, password: string): Promise<string> => {
    const response = await fetch(`http://localhost:${String(vern.ports.api)}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    expect(response.status).toBe(200);
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  };

  const clientsOf = async (cookie: string): Promise<Answer['data']['clients']['nodes']> => {
    const response = await fetch(`http://localhost:${String(vern.ports.api)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: CLIENTS }),
    });
    return ((await response.json()) as Answer).data.clients.nodes;
  };

  it('says where everything is and how to sign in', () => {
    expect(vern.output()).toMatch(
      new RegExp(
        `^Vern is ready: .*:${String(vern.ports.api)}.*:${String(vern.ports.pages)}.*:${String(vern.ports.mail)}`,
        'm',
      ),
    );
    expect(vern.output()).toContain('eier@mester.example / vern-demo-mester');
    expect(vern.output()).toContain('eier@pauluijting.example / vern-demo-paul');
  });

  it('answers on all three ports', async () => {
    const health = await fetch(`http://localhost:${String(vern.ports.api)}/health/ready`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    expect((await fetch(`http://localhost:${String(vern.ports.pages)}/health/ready`)).status).toBe(200);
    expect((await fetch(`http://localhost:${String(vern.ports.mail)}/`)).status).toBe(200);
    const dashboard = await fetch(`http://localhost:${String(vern.ports.api)}/clients`, {
      headers: { accept: 'text/html' },
    });
    expect([dashboard.status, dashboard.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
  });

  it('has five businesses at two agencies, each with every document live in two languages', async () => {
    const mester = await clientsOf(await signIn('eier@mester.example', 'vern-demo-mester'));
    const paul = await clientsOf(await signIn('eier@pauluijting.example', 'vern-demo-paul'));
    expect([mester.length, paul.length]).toEqual([3, 2]);
    for (const { documents } of [...mester, ...paul]) {
      expect(documents.map(({ kind, status, locales }) => [kind, status, locales.slice(0, 2)])).toEqual([
        ['PRIVACY_POLICY', 'PUBLISHED', ['nb', 'en']],
        ['COOKIE_POLICY', 'PUBLISHED', ['nb', 'en']],
        ['SUB_PROCESSOR_LIST', 'PUBLISHED', ['nb', 'en']],
      ]);
      for (const { publicUrl } of documents) {
        for (const locale of ['nb', 'en']) {
          const page = await fetch(`${publicUrl}/${locale}`);
          expect(page.status).toBe(200);
          expect(await page.text()).toContain(`<html lang="${locale}"`);
        }
      }
    }
  });

  it('killed outright, leaves nothing running, and starts again', async () => {
    const { ports } = vern;
    await vern.stop('SIGKILL');
    for (const port of Object.values(ports)) {
      for (let waited = 0; waited < 100 && (await answers(port)); waited += 1)
        await new Promise((done) => setTimeout(done, 100));
      expect(await answers(port)).toBe(false);
    }
    while (processesUsing(dataDir).length > 0) await new Promise((done) => setTimeout(done, 100));
    vern = await startVern({
      DATA_DIR: dataDir,
      PORT: String(ports.api),
      PAGES_PORT: String(ports.pages),
      MAIL_PORT: String(ports.mail),
    });
    expect((await clientsOf(await signIn('eier@mester.example', 'vern-demo-mester'))).length).toBe(3);
  }, 90_000);

  it('stops on Ctrl-C without leaving processes, and a second start finds the data as it was', async () => {
    const before = await clientsOf(await signIn('eier@mester.example', 'vern-demo-mester'));
    expect(await vern.stop('SIGINT')).toBe(0);
    expect(vern.output()).not.toContain('did not stop in time');
    expect(readFileSync(join(dataDir, 'postgres', 'server.log'), 'utf8')).toContain('database system is shut down');
    expect(processesUsing(dataDir)).toEqual([]);
    const ports = {
      PORT: String(vern.ports.api),
      PAGES_PORT: String(vern.ports.pages),
      MAIL_PORT: String(vern.ports.mail),
    };
    vern = await startVern({ DATA_DIR: dataDir, ...ports });
    expect(await clientsOf(await signIn('eier@mester.example', 'vern-demo-mester'))).toEqual(before);
  }, 90_000);
});

/** Command lines of living processes that name the data folder. */
function processesUsing(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return line.includes(folder) ? [line] : [];
      } catch {
        return [];
      }
    });
}

/** Whether anything answers on a port of this machine. */
async function answers(port: number): Promise<boolean> {
  return fetch(`http://localhost:${String(port)}/`).then(
    () => true,
    () => false,
  );
}
