/**
 * Why the embedded server could not be used.
 * - UNSUPPORTED_PLATFORM: there are no binaries for this machine, or they do not run on it.
 * - PORT_TAKEN: something else listens on the port.
 * - DATA_DIR_UNWRITABLE: the folder cannot be created, written, or reached by the account PostgreSQL runs under.
 * - ALREADY_RUNNING: a server runs on this folder; attach to it instead.
 * - START_FAILED: PostgreSQL gave up; the message ends with its last log lines.
 */
export type EmbeddedPostgresErrorCode =
  'UNSUPPORTED_PLATFORM' | 'PORT_TAKEN' | 'DATA_DIR_UNWRITABLE' | 'ALREADY_RUNNING' | 'START_FAILED';

/** A start that failed for a reason a person can act on. The message is one line. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: { cause?: unknown }) {
    super(message.replace(/\s*\n\s*/g, ' | '), options);
    this.code = code;
  }
}
