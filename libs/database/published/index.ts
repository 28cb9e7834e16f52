/** What hosted pages may read: published snapshots, as role vern_pages, without Prisma. */
import type { Locale } from '#kernel';
import pg from 'pg';
import { listenForChanges, type Change, type Listener } from './listener.js';
import type { PublishedDocument, PublishedDocumentWithTexts } from './published-document.js';
import { DOCUMENT_BY_KEY, DOCUMENT_WITH_TEXTS_BY_KEY, TREE } from './queries.js';

export type { Change } from './listener.js';
export type { PublishedDocument, PublishedDocumentWithTexts, PublishedVersion } from './published-document.js';

export interface PublishedOptions {
  /** Connections besides the one that listens. */
  readonly connections?: number;
  /** How long a caller waits, for a connection and for an answer, in milliseconds. */
  readonly timeoutMs?: number;
}

export interface Published {
  /** The document with its publications, or undefined when the key is unknown or nothing was published under it. */
  document(publicKey: string): Promise<PublishedDocument | undefined>;
  /** The same with the trees of the version that is live at `at` (ms), in the same round trip. */
  documentWithTexts(publicKey: string, at: number): Promise<PublishedDocumentWithTexts | undefined>;
  /** The tree of a published version in one language, as JSON text. */
  tree(versionId: string, locale: Locale): Promise<string | undefined>;
  /** Rejects when the database does not answer in time. */
  ping(): Promise<void>;
  /** Tells of changes until closed. `onLost` is called when announcements stop arriving. */
  listen(onChange: (change: Change) => void, onLost: () => void): void;
  close(): Promise<void>;
}

/**
 * Opens a bounded pool; connects on first use. Every method rejects with the driver's error when the database cannot be reached,
 * refuses, or takes longer than the timeout.
 */
export function openPublished(url: string, { connections = 4, timeoutMs = 2_000 }: PublishedOptions = {}): Published {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
    statement_timeout: timeoutMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'vern-pages',
  });
  // Idle connections end with the server; the next query finds out and says so.
  pool.on('error', () => undefined);
  const listeners: Listener[] = [];

  return {
    document: async (publicKey) => {
      const { rows } = await pool.query<PublishedDocument>({
        name: 'document',
        text: DOCUMENT_BY_KEY,
        values: [publicKey],
      });
      return rows[0];
    },
    documentWithTexts: async (publicKey, at) => {
      const values = [publicKey, new Date(at)];
      const { rows } = await pool.query<PublishedDocumentWithTexts>({
        name: 'document-texts',
        text: DOCUMENT_WITH_TEXTS_BY_KEY,
        values,
      });
      return rows[0];
    },
    tree: async (versionId, locale) => {
      const { rows } = await pool.query<{ tree: string }>({ name: 'tree', text: TREE, values: [versionId, locale] });
      return rows[0]?.tree;
    },
    ping: async () => {
      await pool.query('SELECT 1');
    },
    listen: (onChange, onLost) => {
      listeners.push(listenForChanges(url, onChange, onLost));
    },
    close: async () => {
      await Promise.all(listeners.map((listener) => listener.close()));
      await pool.end();
    },
  };
}
