import { randomUUID } from 'node:crypto';
import { isDatabaseAway } from '#database';
import type { InterfaceLocale } from '#kernel';
import type { Logger } from '../logging/logger.js';
import { commonErrors } from './common.errors.js';
import { DomainError } from './domain-error.js';

export interface PresentedError {
  readonly code: string;
  readonly message: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly status: number;
}

/**
 * What a caller is told of an error. Refusals of the catalogue keep their arguments; a database that does not answer is
 * UNAVAILABLE; anything else is logged under a reference and leaves as INTERNAL with that reference and nothing more.
 */
export function presentError(error: unknown, locale: InterfaceLocale, logger: Logger): PresentedError {
  if (error instanceof DomainError) {
    return {
      code: error.definition.code,
      message: error.sentence(locale),
      args: error.args,
      status: error.definition.status,
    };
  }
  if (isDatabaseAway(error)) {
    logger.error({ err: error }, 'the database does not answer');
    return presentError(new DomainError(commonErrors.UNAVAILABLE), locale, logger);
  }
  const requestId = randomUUID();
  logger.error({ requestId, err: error }, 'unexpected error');
  return presentError(new DomainError(commonErrors.INTERNAL, { requestId }), locale, logger);
}
