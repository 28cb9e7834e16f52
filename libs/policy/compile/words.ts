/**
 * A run of words that came from facts, with the JSON pointers it came from. Facts reach clauses only as this, so that markup is
 * read before facts are put in, whatever characters they hold, and every block knows which facts it holds.
 */
export class Words {
  constructor(
    readonly text: string,
    readonly pointers: readonly string[],
  ) {}
}
