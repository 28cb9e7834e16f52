import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import { send } from './http/answer.js';
import { chooseEncoding } from './http/encodings.js';
import { createFrontServer, readAsked } from './http/front-server.js';
import { readWish } from './http/languages.js';
import { createParts, PagesModule } from './pages.module.js';
import type { PagesConfig } from './platform/config.js';
import { NestLogger, type Logger } from './platform/logging.js';

/** Longer than any address of ours; what is longer is not found. */
const LONGEST_PARAMETER = 200;

/** Builds the server; does not listen yet. */
export async function createPagesApp(config: PagesConfig, logger: Logger): Promise<NestFastifyApplication> {
  const parts = await createParts(config, logger);
  const options: FastifyServerOptions = {
    serverFactory: (next, serverOptions) =>
      createFrontServer(parts.answers, parts.statusPages.wrongMethod(), next, serverOptions),
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // An address the router cannot read is an address with nothing at it.
    frameworkErrors: (_error, { raw }, reply) => {
      const { acceptLanguage, acceptEncoding } = readAsked(raw);
      reply.hijack();
      send(
        parts.statusPages.notFound(readWish(acceptLanguage), chooseEncoding(acceptEncoding)),
        raw,
        reply.raw,
        undefined,
      );
    },
  };
  const adapter = new FastifyAdapter(options);
  const app = await NestFactory.create<NestFastifyApplication>(PagesModule.forRoot(config, logger, parts), adapter, {
    logger: false,
    abortOnError: false,
  });
  app.useLogger(new NestLogger(logger));
  app.enableShutdownHooks();
  return app;
}
