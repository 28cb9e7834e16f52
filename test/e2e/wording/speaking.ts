import { expect } from '@jest/globals';
import { Database } from '#database';
import type { Actor, GraphqlError, TestApp } from '#testing';
import { RefreshDraftsHandler } from '../../../apps/api/src/features/wording/index.js';
import { queuedJobs } from '../answers.js';
import { CLAUSES, CLIENT, REMOVE_CLAUSE, SAVE_CLAUSE, WORDING_REFRESH } from '../operations.js';

export interface OwnWordingNode {
  readonly text: string;
  readonly base: string | null;
  readonly standardChanged: boolean;
  readonly unreadable: boolean;
  readonly revision: number;
  readonly savedBy: string;
}
export interface ClauseNode {
  readonly path: string;
  readonly section: string;
  readonly heading: string | null;
  readonly standard: string | null;
  readonly citations: readonly string[];
  readonly state: string;
  readonly standardChanged: boolean;
  readonly base: string | null;
  readonly agency: OwnWordingNode | null;
  readonly client: OwnWordingNode | null;
}
export interface Refresh {
  readonly total: number;
  readonly done: number;
  readonly finishedAt: string | null;
}
export interface Place {
  readonly path: string;
  readonly kind?: string;
  readonly locale?: string;
  readonly clientId?: string;
  readonly expectedRevision?: number;
}

export const PRIVACY = 'PRIVACY_POLICY';
const whole = (place: Place) => ({ kind: PRIVACY, locale: 'nb', ...place });

/** Somebody who writes clauses. */
export class Writer {
  constructor(
    private readonly test: TestApp,
    private readonly actor: Actor,
  ) {}

  async save(place: Place, text: string): Promise<{ clause: ClauseNode; refresh: Refresh | null }> {
    const { data, errors } = await this.trySave(place, text);
    expect(errors).toEqual([]);
    if (!data) throw new Error('Nothing was answered');
    return data.saveClause;
  }

  trySave(place: Place, text: string) {
    return this.actor.send<{ saveClause: { clause: ClauseNode; refresh: Refresh | null } }, Record<string, unknown>>(
      SAVE_CLAUSE,
      { input: { ...whole(place), text } },
    );
  }

  async remove(place: Place): Promise<ClauseNode | null> {
    const answer = await this.actor.ask<{ removeClause: { clause: ClauseNode | null } }, Record<string, unknown>>(
      REMOVE_CLAUSE,
      { input: whole(place) },
    );
    return answer.removeClause.clause;
  }

  async refusalOf(operation: string, place: Place, more: object = {}): Promise<GraphqlError['extensions'] | undefined> {
    const { errors } = await this.actor.send(operation, { input: { ...whole(place), ...more } });
    return errors[0]?.extensions;
  }

  async clauses(clientId?: string, kind = PRIVACY): Promise<ClauseNode[]> {
    const answer = await this.actor.ask<{ clauses: ClauseNode[] }, Record<string, unknown>>(CLAUSES, {
      kind,
      locale: 'nb',
      clientId,
    });
    return answer.clauses;
  }

  async clause(path: string, clientId?: string): Promise<ClauseNode | undefined> {
    return (await this.clauses(clientId)).find((clause) => clause.path === path);
  }

  async refresh(): Promise<Refresh | null> {
    return (await this.actor.ask<{ wordingRefresh: Refresh | null }, Record<string, unknown>>(WORDING_REFRESH))
      .wordingRefresh;
  }

  /** Status of each of a client's documents, in the order of kinds. */
  async statuses(clientId: string): Promise<string[]> {
    const { client } = await this.actor.ask<{ client: { documents: { status: string }[] } }, Record<string, unknown>>(
      CLIENT,
      { id: clientId },
    );
    return client.documents.map(({ status }) => status);
  }

  /** Does what the worker would do with the jobs that wait, and answers how many there were. */
  async work(): Promise<number> {
    const jobs = (await queuedJobs(this.test)).filter(({ task }) => task === 'wording.refresh-drafts');
    const handler = new RefreshDraftsHandler(this.test.app.get(Database), this.test.clock);
    for (const { payload } of jobs) await handler.handle(payload as { agencyId: string; round: number });
    await this.test.database.query(
      `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t WHERE t.id = j.task_id AND t.identifier = 'wording.refresh-drafts'`,
    );
    return jobs.length;
  }
}
