import { createHash } from 'node:crypto';
import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { factsJsonSchemaText } from '#policy';
import { Public } from '../../platform/access/authorize.js';

/** The JSON Schema of facts at an address that editors and programs can keep. It changes with the product only. */
@Controller('schemas')
export class FactsSchemaController {
  private readonly text = factsJsonSchemaText();
  private readonly etag = `"${createHash('sha256').update(this.text).digest('base64url')}"`;

  @Public('What facts look like is documentation, the same for everyone')
  @Get('vern-facts-1.json')
  @Header('content-type', 'application/schema+json; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  @Header('access-control-allow-origin', '*')
  @Header('cross-origin-resource-policy', 'cross-origin')
  schema(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string | undefined {
    void reply.header('etag', this.etag);
    if (!isKnown(request.headers['if-none-match'], this.etag)) return this.text;
    void reply.status(304);
    return undefined;
  }
}

/** RFC 9110, section 13.1.2: weakly compared, and a star is any. */
function isKnown(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}
