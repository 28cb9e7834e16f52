import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { AgencyContext } from '#database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Credentials } from './authenticator.js';

export const SESSION_COOKIE = 'vern_session';

/** The HTTP request with what the access guard found out about it. */
export interface VernRequest extends FastifyRequest {
  access?: AgencyContext;
  /** Being found out; undefined in the end: nobody we know. */
  authentication?: Promise<AgencyContext | undefined>;
}

export interface GraphqlContext {
  readonly req: VernRequest;
  readonly reply: FastifyReply;
  /** DataLoaders of this operation, made on first use. */
  readonly loaders: Map<string, unknown>;
}

export function requestOf(context: ExecutionContext): VernRequest {
  if (context.getType<GqlContextType>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<GraphqlContext>().req;
  return context.switchToHttp().getRequest<VernRequest>();
}

export function credentialsOf(request: FastifyRequest): Credentials {
  const { authorization } = request.headers;
  // RFC 9110, section 11.1: the scheme's case does not matter. Whoever tries a key is judged by the key alone, even an empty one.
  const bearer = /^bearer(?:\s+(.*))?$/i.exec(authorization ?? '');
  return bearer
    ? { apiKey: bearer[1] ?? '', sessionToken: undefined }
    : { apiKey: undefined, sessionToken: request.cookies[SESSION_COOKIE] };
}
