import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { send } from '../http/answer.js';
import { chooseEncoding } from '../http/encodings.js';
import { readAsked } from '../http/front-server.js';
import { readWish } from '../http/languages.js';
import { DocumentsService } from './documents.service.js';

/** Every address that is not named elsewhere: a document, or nothing. */
@Controller()
export class DocumentsController {
  constructor(@Inject(DocumentsService) private readonly documents: DocumentsService) {}

  @Get(['', '*'])
  async show(@Req() { raw }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { acceptLanguage, acceptEncoding, ifNoneMatch } = readAsked(raw);
    const answer = await this.documents.answer(
      raw.url ?? '/',
      readWish(acceptLanguage),
      chooseEncoding(acceptEncoding),
    );
    // Written as the front server writes it, so that an address answers the same on its first and its thousandth visit.
    reply.hijack();
    send(answer, raw, reply.raw, ifNoneMatch);
  }
}
