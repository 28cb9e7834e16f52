import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { FastifyServerOptions } from 'fastify';
import { send, type Answer } from './answer.js';
import type { AnswerCache } from './answer-cache.js';
import { chooseEncoding } from './encodings.js';
import { readWish } from './languages.js';

/** The request headers that decide which answer is right. */
export interface Asked {
  readonly acceptLanguage: string | undefined;
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

const REQUEST_TIMEOUT_MS = 10_000;
/** Longer than the idle time of the proxies in front, which must not send a request on a connection that we close. */
const KEEP_ALIVE_MS = 72_000;

/**
 * The server under Fastify. What is in memory is answered before any routing, which is most of the traffic; the rest goes on to
 * `next`. Only GET and HEAD exist here.
 */
export function createFrontServer(
  answers: AnswerCache,
  refusedMethod: Answer,
  next: RequestListener,
  options: FastifyServerOptions,
): Server {
  const server = createServer((request, response) => {
    const { method } = request;
    const url = (request.url = pathOf(request.url ?? '/'));
    if (method !== 'GET' && method !== 'HEAD') {
      send(refusedMethod, request, response, undefined);
      return;
    }
    const asked = readAsked(request);
    const answer = answers.get(url, readWish(asked.acceptLanguage), chooseEncoding(asked.acceptEncoding));
    if (answer) send(answer, request, response, asked.ifNoneMatch);
    else next(request, response);
  });
  server.keepAliveTimeout = options.keepAliveTimeout ?? KEEP_ALIVE_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  return server;
}

/** Path and query; a request may also name the whole address, as proxies are asked (RFC 9112, 3.2.2). */
function pathOf(target: string): string {
  return target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*\/?/i, '/');
}

/** Reads three headers without building the object of all of them. A repeated header counts as one list. */
export function readAsked({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): Asked {
  let acceptLanguage: string | undefined;
  let acceptEncoding: string | undefined;
  let ifNoneMatch: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length !== 15 && name.length !== 13) continue;
    const value = rawHeaders[index + 1] ?? '';
    switch (name.toLowerCase()) {
      case 'accept-language':
        acceptLanguage = acceptLanguage === undefined ? value : `${acceptLanguage},${value}`;
        break;
      case 'accept-encoding':
        acceptEncoding = acceptEncoding === undefined ? value : `${acceptEncoding},${value}`;
        break;
      case 'if-none-match':
        ifNoneMatch = ifNoneMatch === undefined ? value : `${ifNoneMatch},${value}`;
        break;
      default:
    }
  }
  return { acceptLanguage, acceptEncoding, ifNoneMatch };
}
