import { createServer } from 'node:http';

/** A client's website on an origin of its own, with a content security policy that allows one host and nothing inline. */
export class HostSite {
  private constructor(
    readonly url: string,
    private readonly close: () => Promise<void>,
  ) {}

  /** @param pagesOrigin the only host that scripts and frames may come from */
  static async start(pagesOrigin: string, body: string, head = '', lang = 'nb'): Promise<HostSite> {
    const html = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Kunden</title><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body><main><h1>Om oss</h1>${body}</main></body></html>`;
    const server = createServer((request, response) => {
      if (request.url === '/site.css') {
        response.writeHead(200, { 'content-type': 'text/css' });
        response.end('* { box-sizing: border-box } iframe { max-height: 400px; border: 5px solid; padding: 9px }');
        return;
      }
      if (request.url !== '/') {
        response.writeHead(204).end();
        return;
      }
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; style-src 'self'; script-src ${pagesOrigin}; frame-src ${pagesOrigin}`,
      });
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return new HostSite(`http://127.0.0.1:${String(port)}/`, async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    });
  }

  async stop(): Promise<void> {
    await this.close();
  }
}
