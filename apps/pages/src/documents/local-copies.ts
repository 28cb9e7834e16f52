import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Locale } from '#kernel';
import { makeFolder } from '#kernel/make-folder';
import type { PublishedDocument } from '#database/published';
import type { Logger } from '../platform/logging.js';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** Raised when the form of the files changes; older files are then passed over and written again. */
const FORMAT = 1;
const DAY_MS = 86_400_000;
/** Writes that wait for the disk, each with its text. While there are more, new documents wait a little before they are shown. */
const LONGEST_QUEUE = 100;
const LONGEST_WAIT_MS = 500;

export interface LocalCopiesOptions {
  readonly directory: string;
  /** The folder is kept below this many bytes by removing what was not read for longest. */
  readonly maxBytes?: number;
}

/**
 * The last good copy of every document that was shown, on this machine's disk: `<directory>/<ab>/<key>/document.json` and a
 * gzipped tree for each version and language. A file is complete or absent, never half. Nothing waits for a write.
 */
export class LocalCopies {
  readonly #directory: string;
  readonly #maxBytes: number;
  readonly #waiting = new Map<string, () => Promise<void>>();
  #writing: Promise<void> | undefined;
  #writtenBytes = 0;
  #files = 0;
  #failed = false;

  constructor(
    { directory, maxBytes = 2 * 1024 ** 3 }: LocalCopiesOptions,
    private readonly logger: Logger,
  ) {
    this.#directory = directory;
    this.#maxBytes = maxBytes;
  }

  async document(publicKey: string): Promise<PublishedDocument | undefined> {
    try {
      const { format, document } = JSON.parse(await readFile(this.#documentFile(publicKey), 'utf8')) as {
        format: number;
        document: PublishedDocument;
      };
      return format === FORMAT ? document : undefined;
    } catch {
      return undefined;
    }
  }

  async tree(publicKey: string, versionId: string, locale: Locale): Promise<string | undefined> {
    try {
      return (await unzip(await readFile(this.#treeFile(publicKey, versionId, locale)))).toString('utf8');
    } catch {
      return undefined;
    }
  }

  keepDocument(document: PublishedDocument): void {
    const text = JSON.stringify({ format: FORMAT, document });
    const file = this.#documentFile(document.publicKey);
    this.#later(file, async () => {
      // The time of the file says when the document was last wanted; the same content is not written again.
      if ((await readFile(file, 'utf8').catch(() => '')) === text) {
        const { mtimeMs } = await stat(file);
        if (Date.now() - mtimeMs > DAY_MS) await utimes(file, new Date(), new Date());
        return;
      }
      await this.#write(document.publicKey, file, text);
    });
  }

  /** A version never changes, so its tree is written once. */
  keepTree(publicKey: string, versionId: string, locale: Locale, tree: string): void {
    const file = this.#treeFile(publicKey, versionId, locale);
    this.#later(file, async () => {
      if (await stat(file).catch(() => undefined)) return;
      await this.#write(publicKey, file, await zip(tree));
    });
  }

  /** For a document that the database no longer has. */
  forget(publicKey: string): void {
    this.#later(publicKey, () => rm(this.#folder(publicKey), { recursive: true, force: true }));
  }

  /** Resolves when everything asked for so far is on disk. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** Waits while the disk is behind, so that texts do not pile up in memory; not long, since a reader waits too. */
  async room(): Promise<void> {
    const deadline = Date.now() + LONGEST_WAIT_MS;
    while (this.#waiting.size >= LONGEST_QUEUE && Date.now() < deadline) await setTimeout(10);
  }

  /** Removes the documents not wanted for longest until a fifth of the room is free. Returns how many were removed. */
  async sweep(): Promise<number> {
    const found: { folder: string; usedAt: number; bytes: number }[] = [];
    for (const shelf of await list(this.#directory)) {
      for (const key of await list(join(this.#directory, shelf))) {
        const folder = join(this.#directory, shelf, key);
        const files = await Promise.all(
          (await list(folder)).map((name) => stat(join(folder, name)).catch(() => undefined)),
        );
        const bytes = files.reduce((sum, file) => sum + (file?.size ?? 0), 0);
        const document = await stat(join(folder, 'document.json')).catch(() => undefined);
        found.push({ folder, usedAt: document?.mtimeMs ?? 0, bytes });
      }
    }
    let total = found.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= this.#maxBytes) return 0;
    let removed = 0;
    for (const { folder, bytes } of found.sort((a, b) => a.usedAt - b.usedAt)) {
      if (total <= this.#maxBytes * 0.8) break;
      await rm(folder, { recursive: true, force: true });
      total -= bytes;
      removed += 1;
    }
    return removed;
  }

  #later(name: string, work: () => Promise<void>): void {
    if (!this.#waiting.has(name) && this.#waiting.size >= 2 * LONGEST_QUEUE) return;
    this.#waiting.set(name, work);
    this.#writing ??= this.#drain().finally(() => (this.#writing = undefined));
  }

  /** One at a time, so that what was asked for last is what stays. */
  async #drain(): Promise<void> {
    for (;;) {
      const [next] = this.#waiting;
      if (!next) return;
      this.#waiting.delete(next[0]);
      try {
        await next[1]();
        this.#failed = false;
      } catch (err) {
        if (!this.#failed)
          this.logger.warn({ err }, 'local copies cannot be written; pages depend on the database until they can');
        this.#failed = true;
      }
    }
  }

  async #write(publicKey: string, file: string, content: string | Buffer): Promise<void> {
    await makeFolder(this.#folder(publicKey));
    this.#files += 1;
    const temporary = `${file}.${String(process.pid)}-${String(this.#files)}.tmp`;
    await writeFile(temporary, content);
    await rename(temporary, file);
    this.#writtenBytes += content.length;
    if (this.#writtenBytes < this.#maxBytes / 10) return;
    this.#writtenBytes = 0;
    const removed = await this.sweep();
    if (removed > 0) this.logger.info({ removed }, 'local copies made room');
  }

  #folder(publicKey: string): string {
    return join(this.#directory, publicKey.slice(0, 2), publicKey);
  }

  #documentFile(publicKey: string): string {
    return join(this.#folder(publicKey), 'document.json');
  }

  #treeFile(publicKey: string, versionId: string, locale: Locale): string {
    return join(this.#folder(publicKey), `${versionId}.${locale}.json.gz`);
  }
}

async function list(directory: string): Promise<string[]> {
  return readdir(directory).catch(() => []);
}
