import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CONFIG, type Config } from '../config/config.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { NestLogger } from '../logging/nest-logger.js';
import { serveDashboard } from './dashboard.js';

/** The longest request body: facts of the largest client many times over. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** Builds the HTTP application around a root module; does not listen yet. */
export async function createHttpApp(module: DynamicModule, trustProxy = 'loopback'): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy,
    routerOptions: { maxParamLength: 300 },
  });
  // Bodies are JSON and nothing else: Nest's parser of forms stays out, and Fastify's of plain text goes. A form on another site
  // can then send us nothing without asking the browser's permission first.
  adapter.getInstance().removeContentTypeParser('text/plain');
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  app.useLogger(new NestLogger(app.get<Logger>(LOGGER)));
  const config = app.get<Config>(CONFIG);
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine writes its colour variables and element sizes as style attributes and one style element.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'", config.pagesUrl],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https://') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  await serveDashboard(app, config.dashboardDir);
  app.enableShutdownHooks();
  return app;
}
