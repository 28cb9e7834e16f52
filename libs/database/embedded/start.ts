import { chooseAccount, type Account } from './account.js';
import { accepts, connectionString, readPostmaster } from './attach.js';
import { findBinaries, type Binaries } from './binaries.js';
import { clusterExists, createCluster, giveClusterTo, openDataDirectory, readPassword } from './cluster.js';
import type { DataDirectory } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { claimPort } from './port.js';
import { pause } from './processes.js';
import { launch, type ServerProcess } from './server-process.js';

const START_MS = 60_000;
/** How long each way of stopping is given before the next. */
const STOP_MS = { SIGINT: 10_000, SIGQUIT: 5_000 } as const;

export interface EmbeddedPostgresOptions {
  /** Holds the cluster, the superuser's password and the server's log; made if missing. */
  dataDir: string;
  /** A port on 127.0.0.1; any free one if not given. */
  port?: number;
  /** Told what happens, one sentence at a time. */
  log?: (message: string) => void;
  /** Server settings, as in postgresql.conf. */
  settings?: Record<string, string | number | boolean>;
  /** For tests: nothing is forced to disk, so a power cut may lose the data. */
  fast?: boolean;
}

/** A running server. */
export interface EmbeddedPostgres {
  /** Connection string of the superuser, password included. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Ends connections, stops the server and waits for its end (at most 15 s, then it is killed). May be called twice. */
  stop(): Promise<void>;
}

interface Preparation {
  readonly directory: DataDirectory;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly password: string;
}

/**
 * Starts PostgreSQL on a data directory, creating the cluster the first time, and waits until it accepts connections.
 * @throws EmbeddedPostgresError see its codes
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = await openDataDirectory(options.dataDir);
  const binaries = await findBinaries(directory.root);
  const account = await chooseAccount(binaries, directory.root, directory.cluster);
  if (!(await clusterExists(directory))) {
    options.log?.(`Creating a PostgreSQL database in ${directory.root}`);
    await createCluster(directory, binaries, account, { fast: options.fast ?? false });
  } else if (account.owner) {
    await giveClusterTo(account.owner, directory.cluster);
  }
  const preparation = { directory, binaries, account, password: await readPassword(directory) };
  const deadline = Date.now() + START_MS;
  for (;;) {
    const outcome = await attempt(preparation, options, deadline);
    if (!(outcome instanceof EmbeddedPostgresError)) return outcome;
    if (!passesByItself(outcome, options) || Date.now() > deadline) throw outcome;
    await pause(250);
  }
}

/** A port chosen by us may be taken in between; children of a killed server end a moment after it. */
function passesByItself(error: EmbeddedPostgresError, { port }: EmbeddedPostgresOptions): boolean {
  if (error.code === 'PORT_TAKEN') return port === undefined;
  return /pre-existing shared memory block/.test(error.message);
}

async function attempt(
  { directory, binaries, account, password }: Preparation,
  options: EmbeddedPostgresOptions,
  deadline: number,
): Promise<EmbeddedPostgres | EmbeddedPostgresError> {
  const earlier = await readPostmaster(directory);
  if (earlier?.state === 'running') return alreadyRunning(directory, earlier.pid);
  const port = await claimPort(options.port);
  const command = account.wrap({ file: binaries.postgres, args: serverArguments(directory.cluster, port, options) });
  // A killed server's id may by now belong to another process. PostgreSQL overlooks the id given here and still checks
  // that the killed server's children are gone.
  const overlooked = earlier?.state === 'reused' ? { PG_GRANDPARENT_PID: String(earlier.pid) } : {};
  const server = await launch(command, { ...binaries.environment, ...overlooked }, directory.logFile);
  const url = connectionString(port, password);
  while (!server.hasEnded() && Date.now() < deadline) {
    if (await accepts(url)) {
      // The answer may be another server's, which held the port first.
      if (server.hasEnded()) break;
      options.log?.(`PostgreSQL accepts connections on 127.0.0.1:${port}`);
      return handle(server, url, port, options);
    }
    await Promise.race([server.ended, pause(30)]);
  }
  const lines = await server.lastLogLines();
  if (!server.hasEnded()) {
    await end(server);
    return new EmbeddedPostgresError('START_FAILED', `PostgreSQL did not accept connections in time: ${lines}`);
  }
  return explain(lines, directory, port);
}

function handle(server: ServerProcess, url: string, port: number, { log }: EmbeddedPostgresOptions): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  void server.ended.then(async () => {
    if (stopping === undefined) log?.(`PostgreSQL ended unexpectedly: ${await server.lastLogLines()}`);
  });
  return { url, port, pid: server.pid, stop: () => (stopping ??= end(server)) };
}

/**
 * SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything is written, connections end. SIGQUIT, when
 * that takes too long, is the immediate one: the next start recovers from the log.
 */
async function end(server: ServerProcess): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (server.hasEnded()) return;
    server.signal(signal);
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, STOP_MS[signal])));
    await Promise.race([server.ended, patience]);
    clearTimeout(timer);
  }
  if (!server.hasEnded()) server.signal('SIGKILL');
  await server.ended;
}

function alreadyRunning({ root }: DataDirectory, pid?: number): EmbeddedPostgresError {
  const which = pid === undefined ? 'A server' : `A server (process ${pid})`;
  return new EmbeddedPostgresError(
    'ALREADY_RUNNING',
    `${which} already runs on ${root}; attach to it or stop it first.`,
  );
}

function explain(lines: string, directory: DataDirectory, port: number): EmbeddedPostgresError {
  if (/lock file "postmaster.pid" already exists|lock file .* is empty/.test(lines)) return alreadyRunning(directory);
  if (/could not bind .*: Address already in use/.test(lines)) {
    return new EmbeddedPostgresError('PORT_TAKEN', `Port ${port} on 127.0.0.1 is taken; choose another.`);
  }
  return new EmbeddedPostgresError('START_FAILED', `PostgreSQL did not start: ${lines || 'it wrote no reason'}`);
}

function serverArguments(cluster: string, port: number, { settings, fast }: EmbeddedPostgresOptions): string[] {
  const chosen: Record<string, string | number | boolean> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    TimeZone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: false,
    // Statements and error details carry the values of rows, that is personal data; the log must not (GDPR Art. 5(1)(c)).
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(fast ? { fsync: false, synchronous_commit: false, full_page_writes: false } : {}),
    ...settings,
    port,
  };
  return ['-D', cluster, ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${setting(value)}`])];
}

function setting(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
