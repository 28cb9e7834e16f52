import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';

/** Why something could not be done: a code of the error catalogue, its arguments, and the server's sentence. */
export interface Problem {
  readonly code: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads whatever was thrown. A failure without an answer is `OFFLINE`. */
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
  // Something before the server answered for it, such as a proxy that found nobody there.
  if (ServerParseError.is(thrown) || (ServerError.is(thrown) && thrown.statusCode >= 500))
    return { code: 'UNAVAILABLE', args: {}, message: '' };
  if (thrown instanceof TypeError || !navigator.onLine) return { code: 'OFFLINE', args: {}, message: '' };
  return { code: 'UNEXPECTED', args: {}, message: '' };
}

/** Whole minutes until TOO_MANY_ATTEMPTS lets one try again. */
export function minutesToWait({ args }: Problem): number {
  const seconds = args['retryAfterSeconds'];
  return Math.max(1, Math.ceil((typeof seconds === 'number' ? seconds : 60) / 60));
}

/** A refusal from one of the routes outside GraphQL. */
export class AnswerError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
