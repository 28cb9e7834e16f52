import { createServer } from 'node:net';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { errorCode } from './processes.js';

/**
 * The wanted port if it is free on 127.0.0.1, or some free one.
 * @throws EmbeddedPostgresError PORT_TAKEN
 */
export function claimPort(wanted?: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause) => {
      const why = errorCode(cause) === 'EACCES' ? 'needs more rights than this user has' : 'is taken';
      reject(new EmbeddedPostgresError('PORT_TAKEN', `Port ${wanted} on 127.0.0.1 ${why}; choose another.`, { cause }));
    });
    server.listen({ port: wanted ?? 0, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
