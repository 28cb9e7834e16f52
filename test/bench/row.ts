/** One line of the report. `ratio` is what the budget is about. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly peer: string;
  readonly ratio: number;
  readonly budget: string;
  readonly ok: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that `work` takes per call, over enough calls to be measured. */
export function timePerCall(work: () => unknown, forMs = 300): number {
  const begun = performance.now();
  let calls = 0;
  while (performance.now() - begun < forMs) {
    work();
    calls += 1;
  }
  return (performance.now() - begun) / calls;
}
