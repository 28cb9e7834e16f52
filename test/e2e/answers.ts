import type { Actor, TestApp } from '#testing';

/** What an operation that must succeed answers. */
export async function answerOf<Data>(
  actor: Actor,
  operation: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  return actor.ask<Data, Record<string, unknown>>(operation, variables);
}

export interface QueuedJob {
  readonly task: string;
  readonly payload: Record<string, unknown>;
}

/** Jobs waiting in the queue, oldest first. */
export async function queuedJobs({ database }: TestApp): Promise<QueuedJob[]> {
  return database.query<{ task: string; payload: Record<string, unknown> }>(
    `SELECT t.identifier AS task, j.payload FROM graphile_worker._private_jobs j
     JOIN graphile_worker._private_tasks t ON t.id = j.task_id ORDER BY j.id`,
  );
}

/** The secret of the newest link mailed to somebody. */
export async function mailedToken(test: TestApp, email: string): Promise<string> {
  const mails = (await queuedJobs(test)).filter(({ task, payload }) => task === 'mail.send' && payload['to'] === email);
  const { link } = (mails.at(-1)?.payload['variables'] ?? {}) as { link?: string };
  if (link === undefined) throw new Error(`No mail to ${email}`);
  return link.slice(link.lastIndexOf('/') + 1);
}

export interface AuditNode {
  readonly action: string;
  readonly subject: string;
  readonly actor: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
