/** Where a line and column, both from 1, stand in a text; its end when there is no such place. */
export function indexAt(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return Math.min(text.length, before + Math.min(column - 1, lines[line - 1]?.length ?? 0));
}

/** The line and column, both from 1, of an index. */
export function placeAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The word, name or quoted text that begins at an index, or one character. */
export function wordAt(text: string, index: number): { start: number; end: number } {
  const word = /^(?:'[^'\n]*'|[^\s{}()'"]+|\{\{[^}\n]*\}\})/.exec(text.slice(index))?.[0].length ?? 1;
  return { start: index, end: Math.min(text.length, index + word) };
}

/**
 * The few most like what was written, such as `changes.dayz`, of what could stand instead. The names allowed are those of one of
 * its parts: the one that is most like one of them without being it.
 */
export function nearest(written: string, allowed: readonly string[], count: number): string[] {
  const outer = /^(?:\.\.\/)*/.exec(written)?.[0] ?? '';
  const parts = written.slice(outer.length).split('.');
  const candidates = parts.flatMap((part, index) =>
    allowed.includes(part)
      ? []
      : allowed.map((name) => ({ index, name, steps: stepsBetween(part.toLowerCase(), name.toLowerCase()) })),
  );
  candidates.sort((a, b) => a.steps - b.steps);
  const wrong = candidates[0]?.index;
  return candidates
    .filter(({ index }) => index === wrong)
    .slice(0, count)
    .map(({ index, name }) => outer + parts.map((part, at) => (at === index ? name : part)).join('.'));
}

/** Letters to put in, take out or exchange to get from one word to another (Levenshtein). */
function stepsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
