import type { TenantTx } from './transactions.js';

/** Names a job and types its payload; the worker's handler for it stands elsewhere. */
export interface JobDefinition<Payload extends object> {
  readonly name: string;
  readonly payload?: Payload;
}

export function defineJob<Payload extends object>(name: string): JobDefinition<Payload> {
  return { name };
}

/** Adds a job with the transaction: rolled back, it never was. With a `key`, a waiting job of the same key is replaced. */
export async function enqueue<Payload extends object>(
  tx: TenantTx,
  job: JobDefinition<Payload>,
  payload: Payload,
  key?: string,
): Promise<void> {
  await tx.$executeRaw`SELECT vern.enqueue(${job.name}, ${JSON.stringify(payload)}::json, ${key ?? null})`;
}
