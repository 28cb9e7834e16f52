import type { LoggerService } from '@nestjs/common';
import { pino, type Logger as PinoLogger } from 'pino';

export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error'>;
export const LOGGER = Symbol('Logger');

/**
 * JSON lines on standard output: ids, counts and states; never addresses, user agents or texts. Of an error only name, code and
 * the places in our code are kept, because messages can quote values.
 */
export function createLogger(level: string): Logger {
  return pino({ name: 'pages', level, base: null, serializers: { err: describeError } });
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name: error.name, ...(typeof code === 'string' && { code }), frames: frames.slice(0, 8) };
}

/** Nest's own messages in our log; its start-up chatter only when debugging. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}
  log(message: unknown): void {
    this.logger.debug(String(message));
  }
  warn(message: unknown): void {
    this.logger.warn(String(message));
  }
  error(message: unknown): void {
    this.logger.error(message instanceof Error ? { err: message } : String(message));
  }
}
