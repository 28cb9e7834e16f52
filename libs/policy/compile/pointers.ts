const NONE: readonly string[] = [];

/** Pointers of facts, each once, in the order they were first met. Most texts hold the words of one fact or of none. */
export class Pointers {
  constructor(
    /** So far. */
    public all: readonly string[] = NONE,
  ) {}

  add(more: readonly string[]): void {
    if (this.all.length === 0) {
      this.all = more.length < 2 ? more : [...new Set(more)];
      return;
    }
    for (const pointer of more) if (!this.all.includes(pointer)) this.all = [...this.all, pointer];
  }
}
