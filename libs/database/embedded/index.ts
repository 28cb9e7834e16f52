/** A real PostgreSQL 18 from npm, run as a child process: the default database of `npm start` and of the tests. */
export { attachEmbeddedPostgres } from './attach.js';
export { EmbeddedPostgresError } from './embedded-postgres-error.js';
export type { EmbeddedPostgresErrorCode } from './embedded-postgres-error.js';
export { startEmbeddedPostgres } from './start.js';
export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './start.js';
