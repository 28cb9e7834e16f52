import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vern } from './vern.js';

const DEMO = 'prisma/demo/facts/mester.json';
const COMPILE = ['compile', DEMO, '--kind', 'privacy-policy', '--locale', 'nb'];

describe('vern and facts files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vern-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it.each([
    ['html', '<!DOCTYPE html>\n<html lang="nb">'],
    ['markdown', '# Personvernerklæring for MESTER Webdesign'],
    ['text', 'Personvernerklæring for MESTER Webdesign\n===='],
    ['json', '{"format":1,"kind":"privacy-policy","locale":"nb"'],
    ['pdf', '%PDF-1.7'],
  ])('compiles to %s', async (format, start) => {
    const { code, stdout, stderr } = await vern([...COMPILE, '--format', format]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.toString('utf8').slice(0, start.length)).toBe(start);
  });

  it('an HTML file stands alone: its styles are inside and nothing is loaded', async () => {
    const { stdout } = await vern(COMPILE);
    const html = stdout.toString();
    expect(html).toContain('<style>');
    expect(html).not.toMatch(/<link|<script|src=/);
  });

  it('writes to a file with --out and says nothing', async () => {
    const out = join(folder, 'policy.pdf');
    const { code, stdout, stderr } = await vern([
      'compile',
      DEMO,
      '--kind',
      'cookie-policy',
      '--locale',
      'en',
      '--format',
      'pdf',
      '--out',
      out,
    ]);
    expect([code, stdout.length, stderr]).toEqual([0, 0, '']);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('check: publishable facts end with 0', async () => {
    const { code, stdout } = await vern(['check', DEMO, '--json']);
    expect(code).toBe(0);
    const { publishable, findings } = JSON.parse(stdout.toString()) as {
      publishable: boolean;
      findings: { severity: string }[];
    };
    expect(publishable).toBe(true);
    expect(findings.every(({ severity }) => severity !== 'blocks')).toBe(true);
  });

  it('check: blocked facts end with 1 and say what, where and why', async () => {
    const bare = file('bare.json', JSON.stringify({ schema: 'vern-facts-1', locales: ['nb'] }));
    const { code, stdout } = await vern(['check', bare, '--locale', 'nb']);
    expect(code).toBe(1);
    expect(stdout.toString()).toContain(
      'BLOCKS controller.name_missing /organisation/name (privacy-policy, cookie-policy, sub-processor-list)',
    );
    expect(stdout.toString()).toContain('personvernforordningen artikkel 13 nr. 1 bokstav a');
    const draft = await vern(['compile', bare, '--kind', 'privacy-policy', '--locale', 'nb']);
    expect(draft.code).toBe(0);
    expect(draft.stderr).toMatch(/^\d+ findings block publication\./);
    const strict = await vern(['compile', bare, '--kind', 'privacy-policy', '--locale', 'nb', '--strict']);
    expect([strict.code, strict.stdout.equals(draft.stdout)]).toEqual([1, true]);
  });

  it('check: knows the day and the catalogue', async () => {
    const facts = JSON.parse(readFileSync(DEMO, 'utf8')) as { services: { name: string }[] };
    const services = facts.services.map((service) =>
      service.name === 'Fiken'
        ? { ...service, known: 'fiken', provider: { name: 'Skriveboka AS', country: 'NO' } }
        : service,
    );
    const codesOf = async (confirmedOn: string) => {
      const changed = file('known.json', JSON.stringify({ ...facts, services, review: { confirmedOn } }));
      const { stdout } = await vern(['check', changed, '--json']);
      const { findings } = JSON.parse(stdout.toString()) as { findings: { code: string }[] };
      return findings.map(({ code }) => code);
    };
    expect(await codesOf('2020-01-01')).toEqual(expect.arrayContaining(['review.stale', 'service.provider_differs']));
    const today = await codesOf(new Date().toISOString().slice(0, 10));
    expect(today).toContain('service.provider_differs');
    expect(today).not.toContain('review.stale');
  });

  it('check: what is not facts ends with 2, with a JSON pointer per error', async () => {
    const wrong = file(
      'wrong.json',
      JSON.stringify({ schema: 'vern-facts-1', locales: ['nb'], organisation: { name: 5 }, colour: 'red' }),
    );
    const { code, stderr } = await vern(['check', wrong]);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      `${wrong}: /organisation/name: The value has the wrong type. Expected text.`,
      `${wrong}: /colour: There is no field “colour”. Remove it or correct its name.`,
    ]);
    const json = await vern(['check', wrong, '--json']);
    expect(json.code).toBe(2);
    expect(JSON.parse(json.stdout.toString())).toMatchObject({
      publishable: false,
      errors: [{ pointer: '/organisation/name' }, { pointer: '/colour' }],
    });
    const unread = await vern(['check', join(folder, 'nowhere.json'), '--json', '--locale', 'nb']);
    expect(JSON.parse(unread.stdout.toString())).toEqual({
      publishable: false,
      errors: [{ pointer: '', code: 'unreadable', message: 'Filen kan ikke leses (ENOENT).' }],
    });
    expect((await vern(['compile', wrong, '--kind', 'privacy-policy', '--locale', 'nb'])).code).toBe(2);
  });

  it('a facts file may begin with a byte order mark', async () => {
    const marked = file('marked.json', `\uFEFF${readFileSync(DEMO, 'utf8')}`);
    expect((await vern(['check', marked])).code).toBe(0);
  });

  it.each([
    [
      'a file that is not there',
      () => ['check', join(folder, 'nowhere.json')],
      /nowhere\.json: The file cannot be read \(ENOENT\)/,
    ],
    ['a file that is not JSON', () => ['check', file('text.json', 'hei')], /text\.json: The file is not JSON/],
    ['an unknown command', () => ['publish'], /unknown command/],
    [
      'an unknown kind',
      () => ['compile', DEMO, '--kind', 'poem', '--locale', 'nb'],
      /Allowed choices are privacy-policy, cookie-policy/,
    ],
    ['a missing locale', () => ['compile', DEMO, '--kind', 'privacy-policy'], /--locale/],
    [
      'a folder that cannot be written',
      () => [...COMPILE, '--out', join(folder, 'no', 'such', 'x.html')],
      /cannot be written/,
    ],
  ])('%s ends with 2 and says so', async (_, args, message) => {
    const { code, stderr } = await vern(args());
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('prints the JSON Schema of facts', async () => {
    const { code, stdout } = await vern(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout.toString())).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Vern facts',
    });
  });
});
