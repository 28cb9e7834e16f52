/** Different values that are remembered; documents share a few dozen. */
const MOST = 1_000;

/** The same function, which works each value out once. For pure functions of short strings. */
export function remembering(work: (value: string) => string): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    let found = known.get(value);
    if (found === undefined) {
      found = work(value);
      if (known.size === MOST) known.clear();
      known.set(value, found);
    }
    return found;
  };
}
