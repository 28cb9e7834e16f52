import { createServer, type Server } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { mailPage, mailListPage } from './pages.js';
import { MailStore } from './store.js';

export interface Mailbox {
  stop(): Promise<void>;
}

export interface MailboxOptions {
  readonly folder: string;
  readonly smtpPort: number;
  readonly webPort: number;
}

/** Takes every mail the product sends on this machine and shows it in the browser instead of delivering it. */
export async function startMailbox({ folder, smtpPort, webPort }: MailboxOptions): Promise<Mailbox> {
  const store = new MailStore(folder);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: 30 * 1024 * 1024,
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        store.add(Buffer.concat(parts));
        done();
      });
    },
  });
  await new Promise<void>((done, failed) => {
    smtp.once('error', failed);
    smtp.listen(smtpPort, '127.0.0.1', () => done());
  });
  const web = await startWeb(store, webPort);
  return {
    stop: async () => {
      web.closeAllConnections();
      await Promise.all([
        new Promise<void>((done) => web.close(() => done())),
        new Promise<void>((done) => void smtp.close(() => done())),
      ]);
    },
  };
}

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

async function startWeb(store: MailStore, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(store, request.url ?? '/').then(({ status, type, body }) => {
      response.writeHead(status, { ...HEADERS, 'content-type': type });
      response.end(body);
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done());
  });
  return server;
}

async function answer(store: MailStore, url: string): Promise<{ status: number; type: string; body: string }> {
  const html = 'text/html; charset=utf-8';
  const [, id = '', part] = url.split('?', 1)[0]?.split('/') ?? [];
  if (id === '') return { status: 200, type: html, body: mailListPage(await store.list()) };
  if (id === 'mails.json') return { status: 200, type: 'application/json', body: JSON.stringify(await store.list()) };
  const mail = await store.read(id);
  if (!mail) return { status: 404, type: html, body: mailListPage(await store.list()) };
  return part === 'html'
    ? { status: 200, type: html, body: mail.html }
    : { status: 200, type: html, body: mailPage(mail) };
}
