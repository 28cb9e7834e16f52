import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A client's own website on another origin, with a strict content security policy that names the pages host only. */
export interface ForeignSite {
  readonly url: string;
  /** What stands in the body from now on. */
  show(body: string): void;
  stop(): Promise<void>;
}

export async function startForeignSite(pagesOrigin: string): Promise<ForeignSite> {
  let body = '';
  const server: Server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${pagesOrigin}; frame-src ${pagesOrigin}`,
    });
    response.end(
      `<!doctype html><html lang="nb"><head><title>Kundens nettsted</title></head><body><main><h1>Personvern</h1>${body}</main></body></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    show: (html) => {
      body = html;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
