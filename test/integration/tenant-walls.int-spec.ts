import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AgencyContext, connectDatabase, enqueue, defineJob, type Database, type TenantTx } from '#database';
import { grantContext } from '#database/grant';
import { DOCUMENT_KINDS, type ClientId } from '#kernel';
import { STANDARD_CLAUSES } from '#policy';
import { readConfig } from '../../apps/api/src/platform/config/config.js';
import { cloneDatabase, Factory, type MadeAgency, type TestDatabase } from '#testing';

/** How many rows of each tenant table a transaction sees. */
async function seen(tx: TenantTx): Promise<Record<string, number>> {
  return {
    agency: await tx.agency.count(),
    person: await tx.person.count(),
    member: await tx.member.count(),
    invitation: await tx.invitation.count(),
    session: await tx.session.count(),
    apiKey: await tx.apiKey.count(),
    agencyService: await tx.agencyService.count(),
    client: await tx.client.count(),
    factsRevision: await tx.factsRevision.count(),
    clientWebsite: await tx.clientWebsite.count(),
    document: await tx.document.count(),
    version: await tx.version.count(),
    versionText: await tx.versionText.count(),
    publication: await tx.publication.count(),
    auditEvent: await tx.auditEvent.count(),
    ownClause: await tx.ownClause.count(),
    ownClauseSet: await tx.ownClauseSet.count(),
    wordingRefresh: await tx.wordingRefresh.count(),
  };
}

const KINDS = DOCUMENT_KINDS.length;
const WORDS = {
  kind: 'privacy-policy',
  path: 'changes/own-c',
  locale: 'nb',
  revision: 1,
  text: 'x',
  base: null,
  savedBy: 'x',
};

describe('the walls between tenants', () => {
  let database: TestDatabase;
  let make: Factory;
  let api: Database;
  let mine: MadeAgency;
  let theirs: MadeAgency;
  let clientId: string;
  let siblingId: string;
  let foreignId: string;

  beforeAll(async () => {
    database = await cloneDatabase();
    make = await Factory.open(readConfig({ API_DATABASE_URL: database.api, LOG_LEVEL: 'silent' }));
    api = connectDatabase(database.api, 4);
    mine = await make.agency();
    theirs = await make.agency();
    for (const agency of [mine, theirs]) {
      const { id } = await make.member(agency, 'owner');
      await make.key(agency);
      await database.query(
        `INSERT INTO agency_service (agency_id, slug, service, saved_by) VALUES ($1, 'egen', '{}', 'x')`,
        [agency.context.agencyId],
      );
      await database.query(
        `INSERT INTO invitation (id, agency_id, email, role, token_hash, invited_by, expires_at) VALUES ($1, $2, 'a@example.test', 'viewer', $3, 'x', now())`,
        [randomUUID(), agency.context.agencyId, randomUUID()],
      );
      await database.query(
        `INSERT INTO session (id, agency_id, member_id, person_id, token_hash, expires_at) SELECT $1, agency_id, id, person_id, $2, now() FROM member WHERE id = $3`,
        [randomUUID(), randomUUID(), id],
      );
      await database.query(
        `INSERT INTO wording_refresh (agency_id, round, total, started_at) VALUES ($1, 1, 1, now())`,
        [agency.context.agencyId],
      );
      await say(agency, null);
    }
    [clientId, siblingId, foreignId] = [
      await speakingClient(mine),
      await speakingClient(mine),
      await speakingClient(theirs),
    ];
  });
  afterAll(async () => {
    await api.close();
    await make.close();
    await database.drop();
  });

  const say = (agency: MadeAgency, client: string | null) =>
    database.query(
      `INSERT INTO own_clause (id, agency_id, client_id, kind, path, locale, revision, text, saved_by)
       VALUES ($1, $2, $3, 'privacy-policy', $4, 'nb', 1, $5, 'x')`,
      [
        randomUUID(),
        agency.context.agencyId,
        client,
        ...(client === null ? ['changes/newest', 'Egne ord.'] : ['changes/heading', '# Egne ord']),
      ],
    );
  /** Published in words of the agency; the client's own come after. */
  const speakingClient = async (agency: MadeAgency): Promise<string> => {
    const { id } = await make.publishedClient(agency);
    await say(agency, id);
    return id;
  };
  const clientUser = () =>
    grantContext({
      ...mine.context,
      clientId: clientId as ClientId,
      role: 'owner',
      actor: { type: 'system', id: 'test' },
    });
  const oneAgency = {
    agency: 1,
    person: 1,
    member: 1,
    invitation: 1,
    session: 1,
    apiKey: 1,
    agencyService: 1,
    client: 2,
    factsRevision: 4,
    clientWebsite: 2,
    document: 2 * KINDS,
    version: 2 * KINDS,
    versionText: 4 * KINDS,
    publication: 2 * KINDS,
    ownClause: 3,
    ownClauseSet: 1,
    wordingRefresh: 1,
  };

  it('an agency sees its own rows in every table, and the rest is there', async () => {
    expect(await api.withAgency(mine.context, seen)).toMatchObject(oneAgency);
    expect(await api.withAgency(theirs.context, seen)).toMatchObject({
      client: 1,
      document: KINDS,
      version: KINDS,
      publication: KINDS,
    });
    expect(await database.query('SELECT count(*)::int FROM client')).toEqual([{ count: 3 }]);
  });

  it('a client user sees its own client in every table, and of the agency its name', async () => {
    expect(await api.withAgency(clientUser(), seen)).toEqual({
      agency: 1,
      person: 0,
      member: 0,
      invitation: 0,
      session: 0,
      apiKey: 0,
      agencyService: 1,
      client: 1,
      factsRevision: 2,
      clientWebsite: 1,
      document: KINDS,
      version: KINDS,
      versionText: 2 * KINDS,
      publication: KINDS,
      auditEvent: 2 + KINDS,
      ownClause: 2,
      ownClauseSet: 1,
      wordingRefresh: 0,
    });
  });

  it('a client user sees the people of its own client', async () => {
    const { id } = await make.member(mine, 'viewer');
    await database.query('UPDATE member SET client_id = $1 WHERE id = $2', [clientId, id]);
    const members = await api.withAgency(clientUser(), (tx) => tx.member.findMany({ select: { id: true } }));
    expect(members).toEqual([{ id }]);
    expect(await api.withAgency(clientUser(), (tx) => tx.person.count())).toBe(1);
    await database.query('DELETE FROM member WHERE id = $1', [id]);
  });

  it('a client user can let nobody in and take on nobody, whatever its role', async () => {
    const { agencyId } = mine.context;
    const attempts: Record<string, (tx: TenantTx) => Promise<unknown>> = {
      key: (tx) =>
        tx.apiKey.create({ data: { agencyId, name: 'x', prefix: 'x', keyHash: randomUUID(), createdBy: 'x' } }),
      invitation: (tx) =>
        tx.invitation.create({
          data: { agencyId, email: 'x', role: 'owner', tokenHash: randomUUID(), invitedBy: 'x', expiresAt: new Date() },
        }),
      client: (tx) => tx.client.create({ data: { agencyId, name: 'x' } }),
      document: (tx) =>
        tx.document.create({ data: { agencyId, clientId: siblingId, kind: 'x', publicKey: randomUUID() } }),
      agencyWording: (tx) => tx.ownClause.create({ data: { agencyId, ...WORDS } }),
      siblingWording: (tx) => tx.ownClause.create({ data: { agencyId, clientId: siblingId, ...WORDS } }),
      clauseSet: (tx) =>
        tx.ownClauseSet.createMany({ data: [{ agencyId, id: 'x', standardId: STANDARD_CLAUSES.id, own: [] }] }),
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      expect([name, await api.withAgency(clientUser(), attempt).catch((error: Error) => error.message)]).toEqual([
        name,
        expect.stringContaining('row-level security'),
      ]);
    }
    expect(Object.keys(attempts)).toHaveLength(7);
    const own = { agencyId, clientId, ...WORDS };
    expect(await api.withAgency(clientUser(), (tx) => tx.ownClause.count())).toBe(2);
    await api.withAgency(clientUser(), (tx) => tx.ownClause.create({ data: own }));
    expect(await api.withAgency(clientUser(), (tx) => tx.ownClause.count())).toBe(3);
  });

  it('a client user reads the agency’s catalogue and leaves it as it is', async () => {
    const { agencyId } = mine.context;
    const where = { agencyId_slug: { agencyId, slug: 'egen' } };
    const attempts: Record<string, (tx: TenantTx) => Promise<unknown>> = {
      added: (tx) => tx.agencyService.create({ data: { agencyId, slug: 'ny', service: {}, savedBy: 'x' } }),
      changed: (tx) => tx.agencyService.update({ where, data: { savedBy: 'y' } }),
      deleted: (tx) => tx.agencyService.delete({ where }),
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      const refusal = await api.withAgency(clientUser(), attempt).catch((error: Error) => error.message);
      expect([name, refusal]).toEqual([name, expect.stringMatching(/row-level security|are the agency's own/)]);
    }
    expect(await database.query(`SELECT slug, saved_by FROM agency_service WHERE agency_id = $1`, [agencyId])).toEqual([
      { slug: 'egen', saved_by: 'x' },
    ]);
    await api.withAgency(mine.context, (tx) =>
      tx.agencyService.create({ data: { agencyId, slug: 'ny', service: {}, savedBy: 'x' } }),
    );
    await api.withAgency(mine.context, (tx) =>
      tx.agencyService.delete({ where: { agencyId_slug: { agencyId, slug: 'ny' } } }),
    );
  });

  it('reads that follow relations are filtered too', async () => {
    const rows = await api.withAgency(mine.context, (tx) =>
      tx.agency.findMany({
        include: { clients: { include: { documents: { include: { versions: { include: { texts: true } } } } } } },
      }),
    );
    expect(rows.map(({ id }) => id)).toEqual([mine.context.agencyId]);
    expect(rows[0]?.clients.map(({ id }) => id).sort()).toEqual([clientId, siblingId].sort());
    expect(await api.withAgency(mine.context, (tx) => tx.client.findUnique({ where: { id: foreignId } }))).toBeNull();
    const narrow = await api.withAgency(clientUser(), (tx) =>
      tx.agency.findMany({ include: { clients: true, apiKeys: true, members: true } }),
    );
    expect(narrow[0]?.clients.map(({ id }) => id)).toEqual([clientId]);
    expect([narrow[0]?.apiKeys, narrow[0]?.members]).toEqual([[], []]);
  });

  it('another agency’s rows cannot be written, moved or made', async () => {
    const foreign = theirs.context.agencyId;
    await expect(
      api.withAgency(mine.context, (tx) => tx.client.create({ data: { agencyId: foreign, name: 'x' } })),
    ).rejects.toThrow('row-level security');
    await expect(
      api.withAgency(mine.context, (tx) => tx.client.update({ where: { id: clientId }, data: { agencyId: foreign } })),
    ).rejects.toThrow();
    expect(
      await api.withAgency(mine.context, (tx) =>
        tx.client.updateMany({ where: { id: foreignId }, data: { name: 'x' } }),
      ),
    ).toEqual({ count: 0 });
    expect(await api.withAgency(mine.context, (tx) => tx.member.deleteMany({ where: { agencyId: foreign } }))).toEqual({
      count: 0,
    });
    await expect(
      api.withAgency(mine.context, (tx) =>
        tx.document.create({
          data: { agencyId: mine.context.agencyId, clientId: foreignId, kind: 'x', publicKey: 'x' },
        }),
      ),
    ).rejects.toMatchObject({ code: 'P2003' });
  });

  it('history has no way to be changed', async () => {
    const attempts = [
      (tx: TenantTx) => tx.factsRevision.updateMany({ data: { savedBy: 'x' } }),
      (tx: TenantTx) => tx.version.updateMany({ data: { sha256: 'x' } }),
      (tx: TenantTx) => tx.versionText.deleteMany(),
      (tx: TenantTx) => tx.publication.updateMany({ data: { publishedBy: 'x' } }),
      (tx: TenantTx) => tx.auditEvent.deleteMany(),
      (tx: TenantTx) => tx.ownClause.updateMany({ data: { text: 'x' } }),
      (tx: TenantTx) => tx.ownClauseSet.deleteMany(),
      (tx: TenantTx) => tx.clauseSet.deleteMany(),
    ];
    for (const attempt of attempts)
      await expect(api.withAgency(mine.context, attempt)).rejects.toThrow('permission denied');
  });

  it.each(['facts_revision', 'version', 'version_text', 'publication', 'audit_event', 'own_clause', 'own_clause_set'])(
    'rows of %s survive the owner of the schema and an administrator',
    async (table) => {
      const count = () => database.query(`SELECT count(*)::int FROM ${table}`);
      const before = await count();
      const owner = new pg.Client({ connectionString: database.owner });
      await owner.connect();
      // To its owner a table under forced row-level security is empty.
      for (const sql of [`UPDATE ${table} SET agency_id = agency_id`, `DELETE FROM ${table}`])
        expect((await owner.query(sql)).rowCount).toBe(0);
      await expect(owner.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('are never changed');
      await owner.end();
      for (const sql of [
        `UPDATE ${table} SET agency_id = agency_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ])
        await expect(database.query(sql)).rejects.toThrow('are never changed');
      expect(await count()).toEqual(before);
    },
  );

  it('nothing is seen without saying for whom, and nothing stays said', async () => {
    const raw = new pg.Pool({ connectionString: database.api, max: 1 });
    const tables = [
      'agency',
      'person',
      'member',
      'invitation',
      'session',
      'api_key',
      'agency_service',
      'client',
      'document',
      'publication',
      'audit_event',
      'own_clause',
      'own_clause_set',
    ];
    for (const table of tables) expect((await raw.query(`SELECT FROM ${table}`)).rowCount).toBe(0);
    await raw.query(`BEGIN; SELECT set_config('app.agency_id', '${mine.context.agencyId}', true); COMMIT`);
    for (const table of tables) expect((await raw.query(`SELECT FROM ${table}`)).rowCount).toBe(0);
    await raw.end();
  });

  it('a context made by hand opens nothing', async () => {
    const forged = [
      { ...mine.context },
      structuredClone({ ...mine.context }),
      Object.assign(Object.create(AgencyContext.prototype) as object, mine.context),
      Object.create(mine.context),
      new Proxy(mine.context, {}),
    ];
    for (const context of forged)
      await expect(api.withAgency(context as AgencyContext, seen)).rejects.toThrow('made by the access guard');
    expect(Object.isFrozen(mine.context)).toBe(true);
  });

  describe('jobs', () => {
    const job = defineJob<{ readonly number: number }>('test.count');
    const waiting = async () =>
      (
        await database.query<{ payload: unknown }>(
          `SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'test.count' ORDER BY j.id`,
        )
      ).map(({ payload }) => payload);

    it('rolled back, a job never was; committed, it is', async () => {
      const failing = api.withAgency(mine.context, async (tx) => {
        await enqueue(tx, job, { number: 1 });
        throw new Error('changed our mind');
      });
      await expect(failing).rejects.toThrow('changed our mind');
      expect(await waiting()).toEqual([]);
      await api.withAgency(mine.context, (tx) => enqueue(tx, job, { number: 2 }));
      expect(await waiting()).toEqual([{ number: 2 }]);
    });

    it('a waiting job is replaced by one of the same key', async () => {
      await api.withAgency(mine.context, (tx) => enqueue(tx, job, { number: 3 }, 'key'));
      await api.withAgency(mine.context, (tx) => enqueue(tx, job, { number: 4 }, 'key'));
      expect(await waiting()).toEqual([{ number: 2 }, { number: 4 }]);
    });

    it('the API can add jobs and do nothing else with the queue', async () => {
      const raw = new pg.Client({ connectionString: database.api });
      await raw.connect();
      for (const sql of [
        'SELECT * FROM graphile_worker._private_jobs',
        'SELECT * FROM graphile_worker.jobs',
        'DELETE FROM graphile_worker._private_jobs',
        `SELECT graphile_worker.add_job('x')`,
      ])
        await expect(raw.query(sql)).rejects.toThrow('permission denied');
      await raw.end();
      const pages = new pg.Client({ connectionString: database.pages });
      await pages.connect();
      await expect(pages.query(`SELECT vern.enqueue('x', '{}')`)).rejects.toThrow('permission denied');
      await pages.end();
    });
  });

  it('pages see what is published, never facts, drafts, people or keys', async () => {
    const draft = await make.bareClient(mine);
    const pages = new pg.Client({ connectionString: database.pages });
    await pages.connect();
    const rows = await pages.query<{ client_id: string }>('SELECT client_id FROM document');
    expect(new Set(rows.rows.map((row) => row.client_id))).toEqual(new Set([clientId, siblingId, foreignId]));
    expect(rows.rows.map((row) => row.client_id)).not.toContain(draft.id);
    for (const sql of [
      'SELECT facts FROM version',
      'SELECT published_by FROM publication',
      'SELECT draft_sha256 FROM document',
      ...[
        'facts_revision',
        'client',
        'agency',
        'member',
        'person',
        'session',
        'api_key',
        'agency_service',
        'invitation',
        'audit_event',
        'sign_in_failure',
      ].map((table) => `SELECT FROM ${table}`),
      `INSERT INTO client_website VALUES (gen_random_uuid(), gen_random_uuid(), 'x')`,
      'DELETE FROM version_text',
    ])
      await expect(pages.query(sql)).rejects.toThrow('permission denied');
    await pages.end();
  });
});
