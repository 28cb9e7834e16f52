import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Paths that are not screens of the dashboard. */
const NOT_SCREENS = /^\/(graphql|auth|health|assets|schemas)(\/|\?|$)/;

/** Files beside the page, such as the icon. A screen's address may hold dots too. */
const FILE = /^\/[\w-]+\.(svg|js|css|ico|png|txt|webmanifest)(\?|$)/;

/** Serves the built dashboard: files by name, and its page for every address that is a screen. */
export async function serveDashboard(app: NestFastifyApplication, folder: string | undefined): Promise<void> {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      // Built files carry a hash in their name; the page that names them does not.
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    const screen =
      request.method === 'GET' &&
      !NOT_SCREENS.test(request.url) &&
      (request.headers.accept ?? '').includes('text/html');
    if (screen && !FILE.test(request.url)) void reply.sendFile('index.html');
    else done();
  });
}
