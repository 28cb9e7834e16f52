import { fileURLToPath } from 'node:url';
import { checkMachine, anyFreePort } from './checks.js';
import { startChild, type Child } from './children.js';
import { openDatabase, type LocalDatabase } from './database.js';
import { startMailbox, type Mailbox } from './mailbox/mailbox.js';
import { readSettings, StartProblem, type Settings } from './settings.js';

/**
 * The pages process keeps what it serves in buffers of its own, bounded in bytes. Without these, V8 and the C library hold on to
 * several times as much that is free.
 */
const SMALL_HEAP = {
  nodeOptions: ['--max-old-space-size=96', '--max-semi-space-size=2'],
  env: { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '65536' },
} as const;

/** Everything running on this machine, in the order it was started. */
class LocalVern {
  private database: LocalDatabase | undefined;
  private mailbox: Mailbox | undefined;
  private children: Child[] = [];
  private stopping: Promise<void> | undefined;
  private watch: NodeJS.Timeout | undefined;

  constructor(private readonly settings: Settings) {}

  async start(): Promise<void> {
    const { port, pagesPort, mailPort, dataDir, registerUrl, logLevel } = this.settings;
    await checkMachine(this.settings);
    this.database = await openDatabase(this.settings, say);
    const { urls } = this.database;
    const smtpPort = await anyFreePort();
    this.mailbox = await startMailbox({ folder: `${dataDir}/mail`, smtpPort, webPort: mailPort });

    const publicUrl = `http://localhost:${String(port)}`;
    const pagesUrl = `http://localhost:${String(pagesPort)}`;
    const api = {
      API_DATABASE_URL: urls.api,
      PUBLIC_URL: publicUrl,
      PAGES_URL: pagesUrl,
      SMTP_URL: `smtp://127.0.0.1:${String(smtpPort)}?ignoreTLS=true`,
      ...(registerUrl !== undefined && { REGISTER_URL: registerUrl }),
      LOG_LEVEL: logLevel,
    };
    const dashboard = fileURLToPath(new URL('../../../dashboard', import.meta.url));
    const seeded = this.settings.demo ? await seedDemo({ ...api, LOG_LEVEL: 'silent' }) : [];
    const ended = (name: string, code: number | null): void => {
      say(`The ${name} process ended unexpectedly (code ${String(code)}). Stopping.`);
      void this.stop().then(() => process.exit(1));
    };
    this.children = await Promise.all([
      startChild('api', 'api/src/main.js', { ...api, PORT: String(port), DASHBOARD_DIR: dashboard }, ended),
      startChild(
        'pages',
        'pages/src/main.js',
        {
          PAGES_PORT: String(pagesPort),
          PAGES_DATABASE_URL: urls.pages,
          PAGES_URL: pagesUrl,
          PUBLIC_URL: publicUrl,
          PAGES_CACHE_DIR: `${dataDir}/pages`,
          LOG_LEVEL: logLevel,
          ...SMALL_HEAP.env,
        },
        ended,
        SMALL_HEAP.nodeOptions,
      ),
      startChild('worker', 'api/src/worker.js', { ...api, JOBS_DATABASE_URL: urls.owner }, ended),
    ]);
    say(
      `Vern is ready: dashboard and GraphQL ${publicUrl}, hosted pages ${pagesUrl}, captured mail http://localhost:${String(mailPort)}`,
    );
    for (const line of seeded) say(line);
    this.watchDatabase(this.database);
  }

  /** A database that ends by itself is said aloud, once: pages go on from their last good copies, the rest cannot. */
  private watchDatabase(database: LocalDatabase): void {
    this.watch = setInterval(() => {
      if (!database.isGone()) return;
      clearInterval(this.watch);
      say('The database has stopped. Hosted pages go on from their last good copies. Press Ctrl-C and start again.');
    }, 1_000).unref();
  }

  /** Stops in the reverse order; a second call waits for the first. */
  stop(): Promise<void> {
    this.stopping ??= (async () => {
      clearInterval(this.watch);
      await Promise.all(this.children.map((child) => child.stop()));
      await this.mailbox?.stop();
      await this.database?.stop();
    })();
    return this.stopping;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Fills an empty installation and tells the sign-ins. */
async function seedDemo(env: Record<string, string>): Promise<readonly string[]> {
  const { seedDemoAgencies, demoSignIns } = await import('#prisma/demo/seed');
  await seedDemoAgencies(env);
  return demoSignIns();
}

let vern: LocalVern | undefined;
const leave = (): void => void vern?.stop().then(() => process.exit(0));
process.on('SIGINT', leave);
process.on('SIGTERM', leave);
process.on('SIGHUP', leave);

try {
  vern = new LocalVern(readSettings(process.env));
  await vern.start();
} catch (error) {
  await vern?.stop();
  process.stderr.write(
    error instanceof StartProblem
      ? `Vern did not start: ${error.message}\n`
      : `Vern did not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
