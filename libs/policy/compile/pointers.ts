const NONE: readonly string[] = [];

/** From here on, looking through the list costs more than remembering what is in it. */
const LONG = 8;

/**
 * Pointers of facts, each once, in the order they were first met. Most texts hold the words of one fact or of none, so nothing is
 * copied before it must be.
 */
export class Pointers {
  #own: string[] | undefined;
  #known: Set<string> | undefined;

  constructor(private readonly given: readonly string[] = NONE) {}

  /** So far. */
  get all(): readonly string[] {
    return this.#own ?? this.#shared ?? this.given;
  }

  #shared: readonly string[] | undefined;

  add(more: readonly string[]): void {
    if (more.length === 0) return;
    const all = this.all;
    if (all.length === 0 && more.length === 1) {
      this.#shared = more;
      return;
    }
    let own = this.#own;
    for (const pointer of more) {
      if (this.#known ? this.#known.has(pointer) : (own ?? all).includes(pointer)) continue;
      own ??= this.#own = [...all];
      own.push(pointer);
      if (this.#known) this.#known.add(pointer);
      else if (own.length > LONG) this.#known = new Set(own);
    }
  }
}
