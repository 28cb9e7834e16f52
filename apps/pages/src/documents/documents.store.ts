import { LRUCache } from 'lru-cache';
import type { Locale } from '#kernel';
import type {
  Change,
  Published,
  PublishedDocument,
  PublishedDocumentWithTexts,
  PublishedVersion,
} from '#database/published';
import type { ConnectionState } from './connection-state.js';
import type { LocalCopies } from './local-copies.js';

/** After this an entry is checked against the database, in case an announcement was lost. */
const CHECK_AFTER_MS = 60_000;
/** How long a key stays unknown without asking again. */
const UNKNOWN_MS = 5_000;
const MOST_UNKNOWN = 10_000;
const DOCUMENTS_BYTES = 6 * 1024 ** 2;
const TEXTS_BYTES = 2 * 1024 ** 2;

export interface HeldDocument {
  readonly document: PublishedDocument;
  /** Until when (ms) it can be used without asking the database. */
  readonly validUntil: number;
  /** True when the database could not be asked. */
  readonly lastGood: boolean;
}

/** The database is away and there is no copy here either. */
export class UnavailableError extends Error {}

/** Documents and trees: from memory, from the database, or from the last good copy on disk. */
export class DocumentsStore {
  readonly #documents = new LRUCache<string, HeldDocument>({
    maxSize: DOCUMENTS_BYTES,
    sizeCalculation: ({ document }) => 1_000 + document.publications.length * 400 + document.domains.length * 80,
    dispose: ({ document }) => this.#keysById.delete(document.id),
  });
  readonly #keysById = new Map<string, string>();
  readonly #unknown = new LRUCache<string, true>({ max: MOST_UNKNOWN, ttl: UNKNOWN_MS });
  readonly #texts = new LRUCache<string, string>({
    maxSize: TEXTS_BYTES,
    sizeCalculation: (text) => text.length * 2 + 200,
  });
  readonly #loading = new Map<string, Promise<HeldDocument | undefined>>();
  readonly #loadingTrees = new Map<string, Promise<string>>();
  /** Raised by every announcement: what was read before it may be old. */
  #generation = 0;

  constructor(
    private readonly published: Published,
    private readonly copies: LocalCopies,
    private readonly connection: ConnectionState,
    private readonly onForget: (publicKey: string) => void,
  ) {
    connection.onBack(() => this.#checkEverything());
  }

  /**
   * The document as it is now, or undefined when nothing is published under the key.
   * @throws UnavailableError when nobody can tell
   */
  async find(publicKey: string): Promise<HeldDocument | undefined> {
    const held = this.#documents.get(publicKey);
    if (held && held.validUntil > Date.now()) return held;
    if (!held && this.#unknown.has(publicKey)) return undefined;
    return once(this.#loading, publicKey, () => this.#load(publicKey, held));
  }

  /**
   * The tree of a version in one language, as JSON text.
   * @throws UnavailableError when it is neither in the database nor here
   */
  async tree({ publicKey }: PublishedDocument, { versionId }: PublishedVersion, locale: Locale): Promise<string> {
    const name = textName(versionId, locale);
    const text = this.#texts.get(name);
    if (text !== undefined) return text;
    return once(this.#loadingTrees, name, () => this.#loadTree(publicKey, versionId, locale));
  }

  /** Takes in an announcement of the database. */
  changed(change: Change): void {
    this.#generation += 1;
    this.#unknown.clear();
    this.#loading.clear();
    switch (change.type) {
      case 'everything':
        this.#checkEverything();
        break;
      case 'published': {
        const key = this.#keysById.get(change.documentId);
        if (key !== undefined) this.#refresh(key);
        break;
      }
      case 'websites':
        for (const [key, { document }] of [...this.#documents.entries()])
          if (document.clientId === change.clientId) this.#refresh(key);
    }
  }

  #checkEverything(): void {
    this.#generation += 1;
    this.#loading.clear();
    for (const [key, held] of [...this.#documents.entries()]) {
      this.#remember(key, { ...held, validUntil: 0 });
      this.onForget(key);
    }
  }

  /** Reads the document again at once, so that the last good copy is the newest one. */
  #refresh(publicKey: string): void {
    const held = this.#documents.peek(publicKey);
    if (held) this.#remember(publicKey, { ...held, validUntil: 0 });
    this.onForget(publicKey);
    void this.find(publicKey).catch(() => undefined);
  }

  async #load(publicKey: string, held: HeldDocument | undefined): Promise<HeldDocument | undefined> {
    if (this.connection.away) return this.#lastGood(publicKey, held);
    const generation = this.#generation;
    const now = Date.now();
    let found: PublishedDocument | undefined;
    try {
      found = await this.#ask(publicKey, held, now);
    } catch (err) {
      this.connection.failed(err);
      return this.#lastGood(publicKey, held);
    }
    if (!found) {
      this.#documents.delete(publicKey);
      this.onForget(publicKey);
      if (generation === this.#generation) this.#unknown.set(publicKey, true);
      this.copies.forget(publicKey);
      return undefined;
    }
    const validUntil = generation === this.#generation ? now + CHECK_AFTER_MS : 0;
    const loaded: HeldDocument = { document: found, validUntil, lastGood: false };
    this.#remember(publicKey, loaded);
    this.copies.keepDocument(found);
    await this.copies.room();
    return loaded;
  }

  /** A document we hold is checked without its texts; a new one comes with those a visitor is about to need. */
  async #ask(publicKey: string, held: HeldDocument | undefined, now: number): Promise<PublishedDocument | undefined> {
    if (held) {
      const document = await this.published.document(publicKey);
      const known = held.document.publications[0]?.versionId;
      if (!document || document.publications[0]?.versionId === known) return document;
    }
    const withTexts = await this.published.documentWithTexts(publicKey, now);
    return withTexts && this.#takeTexts(withTexts);
  }

  #takeTexts({ texts, ...document }: PublishedDocumentWithTexts): PublishedDocument {
    for (const { versionId, locale, tree } of texts) this.#takeText(document.publicKey, versionId, locale, tree);
    return document;
  }

  #takeText(publicKey: string, versionId: string, locale: Locale, tree: string): void {
    this.#texts.set(textName(versionId, locale), tree);
    this.copies.keepTree(publicKey, versionId, locale, tree);
  }

  async #lastGood(publicKey: string, held: HeldDocument | undefined): Promise<HeldDocument> {
    const document = held?.document ?? (await this.copies.document(publicKey));
    if (!document) throw new UnavailableError();
    const lastGood: HeldDocument = { document, validUntil: Date.now() + CHECK_AFTER_MS, lastGood: true };
    this.#remember(publicKey, lastGood);
    return lastGood;
  }

  async #loadTree(publicKey: string, versionId: string, locale: Locale): Promise<string> {
    if (!this.connection.away) {
      try {
        const tree = await this.published.tree(versionId, locale);
        if (tree !== undefined) {
          this.#takeText(publicKey, versionId, locale, tree);
          return tree;
        }
      } catch (err) {
        this.connection.failed(err);
      }
    }
    const copy = await this.copies.tree(publicKey, versionId, locale);
    if (copy === undefined) throw new UnavailableError();
    this.#texts.set(textName(versionId, locale), copy);
    return copy;
  }

  #remember(publicKey: string, held: HeldDocument): void {
    this.#documents.set(publicKey, held);
    this.#keysById.set(held.document.id, publicKey);
  }
}

function textName(versionId: string, locale: Locale): string {
  return `${versionId} ${locale}`;
}

/** One load for everybody who asks meanwhile. */
function once<T>(loading: Map<string, Promise<T>>, name: string, load: () => Promise<T>): Promise<T> {
  const present = loading.get(name);
  if (present) return present;
  const promise: Promise<T> = load().finally(() => {
    if (loading.get(name) === promise) loading.delete(name);
  });
  loading.set(name, promise);
  return promise;
}
