import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { FINDINGS } from './codes.js';

const GUIDE = new URL('../../../docs/guides/findings.md', import.meta.url);
const CODES = new Set<string>(Object.keys(FINDINGS));

interface Row {
  readonly id: string;
  readonly codes: readonly string[];
  readonly proofs: readonly { readonly test: string; readonly file: string }[];
}

const ROWS: readonly Row[] = readFileSync(fileURLToPath(GUIDE), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const id = /^\| (L\d\d|I1[34]-\d\d) /.exec(line)?.[1];
    if (id === undefined) return [];
    return [
      {
        id,
        codes: [...line.matchAll(/`([a-z0-9_.]+)`/g)].map(([, code = '']) => code),
        proofs: [...line.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, test = '', file = '']) => ({ test, file })),
      },
    ];
  });

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);

describe('the guide to findings', () => {
  it('has every rule from L01 to L40, and every item of Article 13 and those that only Article 14 has', () => {
    expect(ROWS.map(({ id }) => id)).toEqual([...numbered('I13-', 23), 'I14-04', 'I14-12', ...numbered('L', 40)]);
  });

  it.each(ROWS)('$id is found by a code, or impossible by a test', ({ codes, proofs }) => {
    expect(codes.length + proofs.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !CODES.has(code))).toEqual([]);
    for (const { test, file } of proofs) {
      expect(readFileSync(fileURLToPath(new URL(file, GUIDE)), 'utf8')).toContain(`'${test}'`);
    }
  });
});
