import type { TenantTx } from '#database';
import { dayIn, type Clock } from '#kernel';
import type { Circumstances } from '#policy';
import { findOwnClauses } from '../clause-sets/index.js';
import { knownServices } from '../services/index.js';

/**
 * What the facts of each client are checked against besides themselves: the day, the catalogue and the agency's own wording. Two
 * queries, however many clients.
 */
export async function findCircumstances(
  tx: TenantTx,
  clock: Clock,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, Circumstances>> {
  const today = dayIn(clock.now());
  const services = await knownServices(tx);
  const known = (slug: string) => services.get(slug);
  const wording = await findOwnClauses(tx, clientIds);
  return new Map(clientIds.map((id) => [id, { today, known, wording: wording.get(id) ?? [] }]));
}

/** The same for one client. */
export async function circumstancesOf(tx: TenantTx, clock: Clock, clientId: string): Promise<Circumstances> {
  return (await findCircumstances(tx, clock, [clientId])).get(clientId) ?? {};
}
