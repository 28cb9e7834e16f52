import type { Published } from '#database/published';
import type { Logger } from '../platform/logging.js';

const PROBE_MS = 1_000;

/**
 * Whether the database answers. After one failure nobody waits for it any more; a probe asks once a second until it is back.
 */
export class ConnectionState {
  #away = false;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  readonly #onBack: (() => void)[] = [];

  constructor(
    private readonly published: Published,
    private readonly logger: Logger,
  ) {}

  get away(): boolean {
    return this.#away;
  }

  /** Called each time the database is back. */
  onBack(call: () => void): void {
    this.#onBack.push(call);
  }

  /** Says that the database failed to answer. */
  failed(err: unknown): void {
    if (this.#away || this.#closed) return;
    this.#away = true;
    this.logger.warn({ err }, 'database does not answer; showing last good copies');
    this.#probeLater();
  }

  /** Asks now, when something else than a request gives reason to doubt. */
  async check(): Promise<void> {
    if (this.#away || this.#closed) return;
    try {
      await this.published.ping();
    } catch (err) {
      this.failed(err);
    }
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #probeLater(): void {
    this.#timer = setTimeout(() => void this.#probe(), PROBE_MS);
    this.#timer.unref();
  }

  async #probe(): Promise<void> {
    try {
      await this.published.ping();
    } catch {
      if (!this.#closed) this.#probeLater();
      return;
    }
    this.#away = false;
    this.logger.info('database answers again');
    for (const call of this.#onBack) call();
  }
}
