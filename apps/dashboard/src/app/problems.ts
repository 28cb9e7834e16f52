import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Why something could not be done: a code of the error catalogue, its arguments, and the server's sentence. */
export interface Problem {
  readonly code: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads whatever was thrown. A failure without an answer from the server is `OFFLINE`. */
export function problemOf(thrown: unknown): Problem {
  if (CombinedGraphQLErrors.is(thrown)) {
    const first = thrown.errors[0];
    const code = first?.extensions?.['code'];
    const args = first?.extensions?.['args'];
    return {
      code: typeof code === 'string' ? code : 'UNEXPECTED',
      args: isRecord(args) ? args : {},
      message: first?.message ?? '',
    };
  }
  if (thrown instanceof AnswerError) return thrown.problem;
  if (thrown instanceof TypeError || !navigator.onLine) return { code: 'OFFLINE', args: {}, message: '' };
  return { code: 'UNEXPECTED', args: {}, message: '' };
}

/** A refusal from one of the routes outside GraphQL. */
export class AnswerError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
