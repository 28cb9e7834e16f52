const OPEN = '\uE000';
const CLOSE = '\uE001';

/** A run of words that came from facts, with the JSON pointers it came from. Never markup, whatever characters it holds. */
export class Words {
  constructor(
    readonly text: string,
    readonly pointers: readonly string[],
    private readonly token: string,
  ) {}

  /** Called by Handlebars in place of escaping: the words enter the template as a mark that no template syntax can be part of. */
  toHTML(): string {
    return this.token;
  }

  toString(): string {
    return this.token;
  }
}

/**
 * The words of one compilation. Facts reach templates only through here, so that markup is read before facts are put in,
 * and every block knows which facts it holds.
 */
export class WordTable {
  private readonly words: Words[] = [];

  add(text: string, ...pointers: string[]): Words {
    const words = new Words(text, pointers, `${OPEN}${String(this.words.length)}${CLOSE}`);
    this.words.push(words);
    return words;
  }

  /** The words behind a mark's number. */
  at(index: number): Words {
    const words = this.words[index];
    if (!words) throw new Error(`No words number ${String(index)} in this compilation`);
    return words;
  }
}

/** Matches one mark; group 1 is its number. */
export const MARK = /\uE000(\d+)\uE001/g;
