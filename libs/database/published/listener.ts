import pg from 'pg';

/** What can change under a reader's feet. `everything` when announcements may have been missed. */
export type Change =
  | { readonly type: 'published'; readonly documentId: string }
  | { readonly type: 'websites'; readonly clientId: string }
  | { readonly type: 'everything' };

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;

export interface Listener {
  close(): Promise<void>;
}

/**
 * Listens for publications and changed websites on a connection of its own, and connects again for ever. Announcements are not
 * kept by the database, so every new connection reports `everything`. `onLost` is called when the connection ends or cannot be made.
 */
export function listenForChanges(url: string, onChange: (change: Change) => void, onLost: () => void): Listener {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let retryMs = FIRST_RETRY_MS;
  let closed = false;

  const retry = (lost: pg.Client): void => {
    if (closed || client !== lost) return;
    client = undefined;
    onLost();
    timer = setTimeout(() => void connect(), retryMs);
    timer.unref();
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  };

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
      application_name: 'vern-pages-listen',
    });
    client = next;
    next.on('notification', ({ channel, payload = '' }) => {
      onChange(
        channel === 'vern_published'
          ? { type: 'published', documentId: payload }
          : { type: 'websites', clientId: payload },
      );
    });
    next.on('error', () => retry(next));
    next.on('end', () => retry(next));
    try {
      await next.connect();
      await next.query('LISTEN vern_published; LISTEN vern_websites');
      retryMs = FIRST_RETRY_MS;
      onChange({ type: 'everything' });
    } catch {
      retry(next);
      await next.end().catch(() => undefined);
    }
  };

  void connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
