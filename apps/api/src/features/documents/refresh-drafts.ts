import type { TenantTx } from '#database';
import type { Clock } from '#kernel';
import { findNewestFacts } from '../facts/index.js';
import { findCircumstances } from './circumstances.js';
import { updateDrafts } from './documents.repository.js';
import { draftStates } from './drafts.js';

/**
 * Takes note of what these clients' newest facts would publish in the words and circumstances of now. The caller holds the
 * clients' rows, so that facts saved meanwhile are not missed.
 */
export async function refreshDrafts(tx: TenantTx, clock: Clock, clientIds: readonly string[]): Promise<void> {
  const facts = await findNewestFacts(tx, clientIds);
  const circumstances = await findCircumstances(tx, clock, clientIds);
  await updateDrafts(
    tx,
    facts.flatMap((row) =>
      [...draftStates(row.facts, circumstances.get(row.clientId) ?? {})].map(([kind, state]) => ({
        clientId: row.clientId,
        kind,
        ...state,
      })),
    ),
  );
}
