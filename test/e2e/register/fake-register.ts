import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server that answers in the shape of Enhetsregisteret, and remembers what it was asked. */
export class FakeRegister {
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  private readonly answers = new Map<string, Answer[]>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeRegister> {
    const server = createServer();
    const register = new FakeRegister(server);
    server.on('request', (request, response) => register.answer(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return register;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  get paths(): readonly string[] {
    return this.asked.map(({ path }) => path);
  }

  /** What is answered, one after the other; the last again and again. */
  on(path: string, ...answers: Answer[]): void {
    this.answers.set(`/enhetsregisteret/api/${path}`, answers);
  }

  forget(): void {
    this.asked.length = 0;
    this.answers.clear();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.asked.push({ path, headers: request.headers });
    const answers = this.answers.get(path);
    const next = answers && answers.length > 1 ? answers.shift() : answers?.[0];
    (next ?? status(404))(response, request);
  }
}

export function json(body: unknown, code = 200): Answer {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

export function status(code: number): Answer {
  return json({ status: code, error: 'x' }, code);
}

export function raw(body: string): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  };
}

/** The connection is cut. */
export function cut(): Answer {
  return (response) => {
    response.destroy();
  };
}

/** Nothing is ever answered; with a beginning, the answer never ends. */
export function silence(beginning?: string): Answer {
  return (response) => {
    if (beginning !== undefined) response.writeHead(200, { 'content-type': 'application/json' }).write(beginning);
  };
}

/** A body without end. */
export function flood(): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('"');
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
    };
    response.on('drain', more);
    more();
  };
}
