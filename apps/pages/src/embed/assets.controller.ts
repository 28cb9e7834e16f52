import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { send } from '../http/answer.js';
import { AnswerCache } from '../http/answer-cache.js';
import { chooseEncoding } from '../http/encodings.js';
import { readAsked } from '../http/front-server.js';
import { readWish } from '../http/languages.js';
import { StatusPages } from '../http/status-pages.js';
import { Assets } from './assets.js';

@Controller()
export class AssetsController {
  constructor(
    @Inject(Assets) private readonly assets: Assets,
    @Inject(AnswerCache) private readonly answers: AnswerCache,
    @Inject(StatusPages) private readonly statusPages: StatusPages,
  ) {}

  @Get(['embed.js', 'assets/:file'])
  file(@Req() { raw }: FastifyRequest, @Res() reply: FastifyReply): void {
    const { acceptLanguage, acceptEncoding, ifNoneMatch } = readAsked(raw);
    const [path = '/'] = (raw.url ?? '/').split('?');
    const wish = readWish(acceptLanguage);
    const encoding = chooseEncoding(acceptEncoding);
    const answer = this.assets.answer(path, encoding);
    if (answer && path === raw.url)
      this.answers.set(path, wish, encoding, { answer, documentKey: 'assets', bodyKey: path });
    reply.hijack();
    send(answer ?? this.statusPages.notFound(wish, encoding), raw, reply.raw, ifNoneMatch);
  }
}
