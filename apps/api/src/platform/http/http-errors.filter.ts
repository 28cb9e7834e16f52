import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { commonErrors } from '../errors/common.errors.js';
import { DomainError } from '../errors/domain-error.js';
import { presentError } from '../errors/present.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { interfaceLocale } from './locale.js';

const GRAPHQL = /^\/graphql(\?|$)/;

/**
 * Errors of HTTP routes as JSON. GraphQL has its own plugin and gets the error back; a GraphQL request refused before it is read,
 * such as one that is not JSON, is answered in the form that GraphQL clients understand.
 */
@Catch()
export class HttpErrorsFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const locale = interfaceLocale(request.headers['accept-language']);
    const { code, message, args, status } = presentError(asDomainError(error), locale, this.logger);
    const reply = http.getResponse<FastifyReply>().status(status);
    if (typeof args.retryAfterSeconds === 'number') void reply.header('retry-after', args.retryAfterSeconds);
    if (GRAPHQL.test(request.url)) return reply.send({ errors: [{ message, extensions: { code, args } }] });
    return reply.send({ code, message, args });
  }
}

function asDomainError(error: unknown): unknown {
  if (!(error instanceof HttpException)) return error;
  const status = error.getStatus();
  switch (status) {
    case 401:
      return new DomainError(commonErrors.UNAUTHENTICATED);
    case 404:
      return new DomainError(commonErrors.NOT_FOUND);
    case 413:
      return new DomainError(commonErrors.BODY_TOO_LARGE);
    case 415:
      return new DomainError(commonErrors.BODY_NOT_JSON);
    default:
      return status < 500
        ? new DomainError(commonErrors.INPUT_INVALID, { field: 'body', ...reasonOf(error.cause) })
        : error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'empty_body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'not_json',
};

/** Why a body could not be read, of what the HTTP server says; nothing when it says something else. */
function reasonOf(cause: unknown): { readonly reason?: string } {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = REASONS[code];
  return reason === undefined ? {} : { reason };
}
