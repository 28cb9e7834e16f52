import pg from 'pg';
import type { TestDatabase } from '#testing';

export interface Hold {
  /** Resolves when so many other connections wait for a lock. */
  untilWaiting(count: number): Promise<void>;
  release(): Promise<void>;
}

/** Runs a statement and keeps its locks, so that requests meet each other instead of following each other. */
export async function hold(database: TestDatabase, statement: string): Promise<Hold> {
  const client = new pg.Client({ connectionString: database.admin });
  await client.connect();
  await client.query('BEGIN');
  await client.query(statement);
  return {
    untilWaiting: async (count) => {
      const deadline = Date.now() + 10_000;
      while (Date.now() < deadline) {
        const [row] = await database.query<{ waiting: number }>(
          `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        if (row && row.waiting >= count) return;
        await new Promise((done) => setTimeout(done, 10));
      }
      throw new Error(`Fewer than ${String(count)} requests wait`);
    },
    release: async () => {
      await client.query('COMMIT');
      await client.end();
    },
  };
}
