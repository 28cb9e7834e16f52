import type { Inline } from '#policy';
import { safeHref } from './links.js';

/** An inline as every format shows it: link targets are checked, and what cannot be shown is gone. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly href?: string;
}

/** Control characters other than tab and line ends, the byte order mark, and code points that are no characters. */
const UNSHOWABLE = /(?![\t\n\r])\p{Cc}|\ufeff|\p{Noncharacter_Code_Point}/gu;

/** Text without control characters and unpaired surrogates, which no format can carry. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(UNSHOWABLE, '');
}

/** Text on one line: every run of white space is one space. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** The runs of a line. Neighbours of the same kind are joined, empty ones are dropped, and refused links become text. */
export function runsOf(inlines: readonly Inline[]): Run[] {
  const runs: Run[] = [];
  for (const inline of inlines) {
    const run = runOf(inline);
    if (run.text === '') continue;
    const last = runs.at(-1);
    if (last && last.href === undefined && run.href === undefined && last.strong === run.strong) {
      runs[runs.length - 1] = { text: (last.text + run.text).replace(/ {2,}/g, ' '), strong: run.strong };
    } else {
      runs.push(run);
    }
  }
  return runs;
}

/** The words of a line, without marks. */
export function wordsOf(inlines: readonly Inline[]): string {
  return oneLine(inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')).trim();
}

function runOf(inline: Inline): Run {
  if (typeof inline === 'string') return { text: oneLine(inline), strong: false };
  const text = oneLine(inline.text);
  if (inline.type === 'strong') return { text, strong: true };
  const href = safeHref(inline.href);
  return href === undefined ? { text, strong: false } : { text, strong: false, href };
}
