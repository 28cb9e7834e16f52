import type { IncomingMessage, ServerResponse } from 'node:http';

/** A response that is ready to be written: nothing is computed when it is sent. */
export interface Answer {
  readonly status: number;
  /** Names and values in turn, as `writeHead` takes them fastest. */
  readonly headers: readonly string[];
  readonly body: Buffer;
  /** With a tag, a visitor who has it already gets 304 and the headers that RFC 9110 (15.4.5) wants repeated. */
  readonly etag?: string;
  readonly notModifiedHeaders?: readonly string[];
  /** Until when (ms) it may be sent again without asking whether it is still right. */
  readonly validUntil: number;
}

/** Headers that describe the body, which a 304 does not have. */
const ABOUT_THE_BODY = new Set(['content-length', 'content-type', 'content-encoding', 'content-language']);

export interface AnswerParts {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly etag?: string;
  readonly validUntil?: number;
}

export function prepareAnswer({ status, headers, body, etag, validUntil = 0 }: AnswerParts): Answer {
  const all = Object.entries({
    ...headers,
    ...(etag !== undefined && { etag }),
    'content-length': String(body.length),
  });
  return {
    status,
    headers: all.flat(),
    body,
    validUntil,
    ...(etag !== undefined && { etag, notModifiedHeaders: all.filter(([name]) => !ABOUT_THE_BODY.has(name)).flat() }),
  };
}

/** Writes the answer; for HEAD without the body, for a visitor who has it already 304. */
export function send(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  ifNoneMatch: string | undefined,
): void {
  if (ifNoneMatch !== undefined && answer.notModifiedHeaders && matches(ifNoneMatch, answer.etag)) {
    response.writeHead(304, answer.notModifiedHeaders as string[]);
    response.end();
    return;
  }
  response.writeHead(answer.status, answer.headers as string[]);
  if (request.method === 'HEAD') response.end();
  else response.end(answer.body);
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
function matches(ifNoneMatch: string, etag: string | undefined): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
