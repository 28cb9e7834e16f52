const NONE: readonly string[] = [];

/** From here on, looking through the list costs more than remembering what is in it. */
const LONG = 8;

/**
 * Pointers of facts, each once, in the order they were first met. Most texts hold the words of one fact or of none, so nothing is
 * copied before it must be.
 */
export class Pointers {
  private own: string[] | undefined;
  private known: Set<string> | undefined;

  constructor(
    /** So far. */
    public all: readonly string[] = NONE,
  ) {}

  add(more: readonly string[]): void {
    if (more.length === 0) return;
    if (this.all.length === 0 && more.length === 1) {
      this.all = more;
      return;
    }
    for (const pointer of more) {
      if (this.known ? this.known.has(pointer) : this.all.includes(pointer)) continue;
      this.own ??= [...this.all];
      this.all = this.own;
      this.own.push(pointer);
      if (this.known) this.known.add(pointer);
      else if (this.own.length > LONG) this.known = new Set(this.own);
    }
  }
}
