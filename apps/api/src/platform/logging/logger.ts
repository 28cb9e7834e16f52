import { pino, type Logger as PinoLogger } from 'pino';

export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;
export const LOGGER = Symbol('Logger');

/**
 * JSON lines on standard output: ids, counts and states. Errors keep name, code and stack; a database error's message can quote
 * values, so only its first line without quoted parts is kept.
 */
export function createLogger(level: string, name: string): Logger {
  return pino({ name, level, base: null, serializers: { err: describeError } });
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, stack } = error;
  const code: unknown = 'code' in error ? error.code : undefined;
  const frames = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    name,
    ...(typeof code === 'string' && { code }),
    message: withoutValues(error.message),
    frames: frames.slice(0, 12),
  };
}

/** Drops addresses, and what stands in quotes, parentheses or angle brackets: where libraries put the values that a person gave. */
function withoutValues(message: string): string {
  return (
    message
      .split('\n', 1)[0]
      ?.replace(/"[^"]*"|'[^']*'|`[^`]*`|\([^)]*\)|<[^>]*>|\S+@\S+/g, '…')
      .slice(0, 200) ?? ''
  );
}
