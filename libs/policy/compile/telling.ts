import { HOLE } from './markup.js';
import type { Words } from './words.js';

/**
 * One evaluation of a clause: the words it met and every decision on its way. The same way always gives the same text around
 * the words, so the text is written only when nobody has gone that way before.
 */
export class Telling {
  readonly words: Words[] = [];
  /** Every decision, each ending by itself: the same string is the same way. */
  way = '';
  text = '';

  #left: number;

  /** `longest`: characters and decisions it may have; more is an error. */
  constructor(
    readonly writes: boolean,
    longest = Number.POSITIVE_INFINITY,
  ) {
    this.#left = longest;
  }

  #spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw new Error('It becomes too long');
  }

  decide(yes: boolean): boolean {
    this.#spend(1);
    this.way += yes ? '1' : '0';
    return yes;
  }

  count(items: readonly unknown[]): number {
    this.#spend(1 + items.length);
    this.way += `${String(items.length)};`;
    return items.length;
  }

  write(text: string): void {
    if (!this.writes) return;
    this.#spend(text.length);
    this.text += text;
  }

  /** Puts words in: the text gets a hole that no markup can be part of. */
  hold(words: Words): void {
    this.words.push(words);
    if (this.writes) this.text += HOLE;
  }
}
