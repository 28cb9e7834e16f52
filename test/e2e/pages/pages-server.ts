import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPagesApp } from '../../../apps/pages/src/create-pages-app.js';
import { readConfig } from '../../../apps/pages/src/platform/config.js';
import { createLogger } from '../../../apps/pages/src/platform/logging.js';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

/** The pages server in this process, on a port of its own. */
export class PagesServer {
  private constructor(
    private readonly app: Awaited<ReturnType<typeof createPagesApp>>,
    readonly url: string,
    readonly cacheDir: string,
  ) {}

  static async start(databaseUrl: string, cacheDir?: string): Promise<PagesServer> {
    const port = await freePort();
    const url = `http://127.0.0.1:${String(port)}`;
    const directory = cacheDir ?? (await mkdtemp(join(tmpdir(), 'vern-pages-cache-')));
    const config = readConfig({
      PAGES_PORT: String(port),
      PAGES_URL: url,
      PAGES_DATABASE_URL: databaseUrl,
      PAGES_CACHE_DIR: directory,
      LOG_LEVEL: 'silent',
    });
    const app = await createPagesApp(config, createLogger('silent'));
    await app.listen(port, '127.0.0.1');
    return new PagesServer(app, url, directory);
  }

  /** Stops the server and leaves its local copies. */
  async stop(): Promise<void> {
    await this.app.close();
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.cacheDir, { recursive: true, force: true });
  }

  /** A plain request: what is not asked for is not sent, and nothing is decompressed. */
  async get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(this.url);
      const request = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString('utf8') });
        });
      });
      request.on('error', reject);
      request.end();
    });
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
