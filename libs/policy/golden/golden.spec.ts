import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_KINDS, LOCALES } from '#kernel';
import { compile } from '../compile/compile.js';
import { BUSINESSES, factsOf } from '../coverage/businesses.js';
import { printForReview } from './print.js';
import { readability } from './readability.js';

const FOLDER = fileURLToPath(new URL('documents/', import.meta.url));
const EDITION = { number: 1, date: '2026-11-20' };
/** `npm run golden` writes what the compiler says now; the difference is then read line by line. */
const WRITES = process.env.VERN_WRITE_GOLDEN === '1';

const ALL = BUSINESSES.flatMap((business) =>
  DOCUMENT_KINDS.flatMap((kind) =>
    LOCALES.map((locale) => ({
      name: `${business}/${kind}.${locale}.txt`,
      tree: compile(factsOf(business), { kind, locale, edition: EDITION }),
      locale,
    })),
  ),
);

function expectFile(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (WRITES) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe('the documents of the source businesses', () => {
  it.each(ALL)('$name says what was read', ({ name, tree }) => {
    expectFile(name, printForReview(tree));
  });

  it('are all there, and no others', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
    expect(files.sort()).toEqual(ALL.map(({ name }) => name).sort());
  });

  it('are as easy to read as the report says', () => {
    const rows = ALL.map(({ name, tree }) => {
      const { words, sentences, lix, longestSentence } = readability(tree);
      return `| ${name} | ${String(words)} | ${String(sentences)} | ${String(lix)} | ${String(longestSentence.split(/\s+/).length)} |`;
    });
    expectFile(
      'readability.md',
      [
        '# Readability',
        '',
        'LIX is made for the Nordic languages; for English it only compares one version with the next.',
        '',
        '| document | words | sentences | LIX | longest sentence, words |',
        '| --- | ---: | ---: | ---: | ---: |',
        ...rows,
        '',
      ].join('\n'),
    );
  });
});
