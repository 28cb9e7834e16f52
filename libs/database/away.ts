/**
 * Prisma's codes for a database that is not there to be asked: not reached, no answer in time, closed the connection, has no
 * connection to give. https://www.prisma.io/docs/orm/reference/error-reference
 */
const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);
/** PostgreSQL's: connection exceptions, too many connections, shutting down or starting (SQLSTATE, appendix A of its manual). */
const SQLSTATES = /^(08\w{3}|53300|57P0[123]|ECONN\w+|ETIMEDOUT|ENOTFOUND|EPIPE)$/;
/** The driver's own sentences, which carry no code. */
const SENTENCES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

/** What the driver adapter calls the same, inside Prisma's error about a raw query. */
const KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);

/** Whether an error says that the database does not answer, rather than that it refused something. */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, originalCode, kind, message, meta, driverAdapterError, cause } = error as Readonly<
    Record<string, unknown>
  >;
  return (
    (typeof code === 'string' && (PRISMA_CODES.has(code) || SQLSTATES.test(code))) ||
    (typeof originalCode === 'string' && SQLSTATES.test(originalCode)) ||
    (typeof kind === 'string' && KINDS.has(kind)) ||
    (typeof message === 'string' && SENTENCES.test(message)) ||
    [meta, driverAdapterError, cause].some(isDatabaseAway)
  );
}
