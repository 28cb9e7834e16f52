import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startVern, type Running } from '../local/running.js';
import { vern } from './vern.js';

describe('vern and an installation', () => {
  let dataDir: string;
  let running: Running | undefined;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'vern-cli-data-'));
    running = await startVern({ DATA_DIR: dataDir });
  }, 120_000);
  afterAll(async () => {
    await running?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const create = (...more: string[]) =>
    vern(['api-key', 'create', '--agency', 'mester', '--name', 'CMS', ...more], { DATA_DIR: dataDir });
  const keyOf = (stdout: Buffer): string => stdout.toString().trimEnd().split('\n').at(-1) ?? '';
  const ask = async (key: string, query: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const response = await fetch(`http://localhost:${String(running?.ports.api)}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return response.json();
  };

  it('makes a key beside a running npm start; the last line is the key alone, and it works', async () => {
    const { code, stdout, stderr } = await create();
    expect([code, stderr]).toEqual([0, '']);
    expect(keyOf(stdout)).toMatch(/^vern_[\w-]{43}$/);
    expect(await ask(keyOf(stdout), '{ clients { totalCount } }')).toEqual({ data: { clients: { totalCount: 3 } } });
  });

  it('reads no setting that it does not need, and says what is wrong with one that it does', async () => {
    const args = ['api-key', 'create', '--agency', 'mester', '--name', 'CMS'];
    const others = { PORT: 'x', PAGES_PORT: '0', MAIL_PORT: 'y', DEMO: 'z', LOG_LEVEL: 'loud' };
    const { code, stderr } = await vern(args, { DATA_DIR: dataDir, ...others });
    expect([code, stderr]).toEqual([0, '']);
    const wrong = await vern(args, { DATA_DIR: dataDir, DATABASE_URL: 'mysql://root:hunter2@localhost/x' });
    expect([wrong.code, wrong.stdout.toString()]).toEqual([1, '']);
    expect(wrong.stderr).toMatch(/^DATABASE_URL must be postgres:[^\n]*\n$/);
    expect(wrong.stderr).not.toContain('hunter2');
  });

  it('beside a running npm start whose passwords are gone makes no new ones', async () => {
    const file = join(dataDir, 'database-passwords.json');
    const passwords = readFileSync(file, 'utf8');
    rmSync(file);
    const { code, stderr } = await create();
    expect([code, existsSync(file)]).toEqual([1, false]);
    expect(stderr).toContain('The passwords of the database are not in');
    writeFileSync(file, passwords, { mode: 0o600 });
    expect((await create()).code).toBe(0);
  });

  it('gives a key only the scopes asked for', async () => {
    const { stdout } = await create('--scope', 'client:read', 'document:read');
    expect(await ask(keyOf(stdout), '{ clients { totalCount } }')).toMatchObject({
      data: { clients: { totalCount: 3 } },
    });
    expect(await ask(keyOf(stdout), 'mutation { createClient(input: { name: "X" }) { client { id } } }')).toMatchObject(
      {
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      },
    );
  });

  it('refuses an unknown agency and an unknown scope with 1', async () => {
    const unknown = await vern(['api-key', 'create', '--agency', 'nobody', '--name', 'x'], { DATA_DIR: dataDir });
    expect([unknown.code, unknown.stdout.toString(), unknown.stderr.trim()]).toEqual([
      1,
      '',
      'There is no agency with the short name “nobody”.',
    ]);
    const scope = await create('--scope', 'everything');
    expect([scope.code, scope.stdout.toString()]).toEqual([1, '']);
    expect(scope.stderr).toContain('everything');
    const nameless = await vern(['api-key', 'create', '--agency', 'mester', '--name', ' '], { DATA_DIR: dataDir });
    expect([nameless.code, nameless.stdout.toString()]).toEqual([2, '']);
  });

  it('where Vern was never started, says so and makes nothing', async () => {
    const never = join(dataDir, 'never');
    const { code, stdout, stderr } = await vern(['api-key', 'create', '--agency', 'mester', '--name', 'x'], {
      DATA_DIR: never,
    });
    expect([code, stdout.toString(), existsSync(never)]).toEqual([1, '', false]);
    expect(stderr).toContain('Run npm start first');
  });

  it('makes an agency whose owner can sign in', async () => {
    const { code, stdout } = await vern(
      [
        'agency',
        'create',
        '--slug',
        'nytt',
        '--name',
        'Nytt Byrå',
        '--email',
        'Eier@nytt.example',
        '--owner',
        'Nina Ny',
      ],
      {
        DATA_DIR: dataDir,
      },
    );
    expect(code).toBe(0);
    const response = await fetch(`http://localhost:${String(running?.ports.api)}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'eier@nytt.example', password: keyOf(stdout) }),
    });
    expect(response.status).toBe(200);
  });

  it('refuses an agency with an unusable owner in one line, and makes no agency', async () => {
    const make = (email: string) =>
      vern(['agency', 'create', '--slug', 'halvt', '--name', 'Halvt Byrå', '--email', email, '--owner', 'Nina Ny'], {
        DATA_DIR: dataDir,
      });
    const refused = await make('nina');
    expect([refused.code, refused.stdout.toString(), refused.stderr.trim()]).toEqual([
      2,
      '',
      'The value of “email” cannot be used. Write an e-mail address, such as name@company.no.',
    ]);
    expect((await make('nina@halvt.example')).code).toBe(0);
  });

  it('makes a key while nothing runs, and the key works after the next start', async () => {
    const ports = running?.ports;
    await running?.stop();
    running = undefined;
    const { code, stdout } = await create();
    expect(code).toBe(0);
    running = await startVern({
      DATA_DIR: dataDir,
      PORT: String(ports?.api),
      PAGES_PORT: String(ports?.pages),
      MAIL_PORT: String(ports?.mail),
    });
    expect(await ask(keyOf(stdout), '{ clients { totalCount } }')).toMatchObject({
      data: { clients: { totalCount: 3 } },
    });
  }, 120_000);
});
