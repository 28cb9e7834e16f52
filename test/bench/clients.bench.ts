import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { cloneDatabase, Factory, startTestServer, type TestDatabase } from '#testing';
import pg from 'pg';
import { readConfig } from '../../apps/api/src/platform/config/config.js';
import { freePort, median, postJson, stop, type Row } from './row.js';

const PAGE = 50;
const FEW = 100;
const MANY = 10_000;
const WARM_UP = 60;
const ROUNDS = 150;
const MOST_OVER_PG = 4;
const MOST_OVER_FEW = 1.3;

const QUERY = `{
  clients(first: ${String(PAGE)}) {
    pageInfo { endCursor hasNextPage }
    nodes {
      id name orgNumber
      documents { id kind status publicUrl findingCounts { blocks warns suggests } version { number sha256 } }
    }
  }
}`;

interface Agency {
  readonly id: string;
  readonly key: string;
}

/**
 * The list a member sees first, over HTTP and GraphQL with an API key, beside the same rows read by `pg` as the same database
 * role in one transaction; and an agency of many clients beside one of few.
 */
export async function run(): Promise<Row[]> {
  const server = await startTestServer();
  process.env.VERN_TEST_SERVER = server.url;
  const database = await cloneDatabase();
  const port = await freePort();
  const settings = { API_DATABASE_URL: database.api, LOG_LEVEL: 'silent', PORT: String(port) };
  const make = await Factory.open(readConfig(settings));
  const pool = new pg.Pool({ connectionString: database.api, max: 1 });
  const api = fork(join(process.cwd(), 'dist', 'apps', 'api', 'src', 'main.js'), {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
  });
  try {
    const [few, many] = [await agencyOf(FEW, make, database), await agencyOf(MANY, make, database)];
    await database.query('ANALYZE');
    await new Promise((resolve) => api.once('message', resolve));
    const ours = (agency: Agency) => listOverHttp(port, agency);
    const theirs = (agency: Agency) => listByPg(pool, agency);
    const works = [() => ours(few), () => theirs(few), () => ours(many), () => theirs(many)];
    const [oursFew, theirsFew, oursMany, theirsMany] = (await alternating(works)) as [number, number, number, number];
    return [
      overPg(FEW, oursFew, theirsFew),
      overPg(MANY, oursMany, theirsMany),
      {
        what: `list of ${String(PAGE)}: ${MANY.toLocaleString('en')} clients beside ${String(FEW)}`,
        value: `${oursMany.toFixed(2)} ms`,
        peer: `${oursFew.toFixed(2)} ms`,
        ratio: oursMany / oursFew,
        budget: `<= ${String(MOST_OVER_FEW)}`,
        ok: oursMany <= MOST_OVER_FEW * oursFew,
      },
    ];
  } finally {
    await stop(api);
    await pool.end();
    await make.close();
    await database.drop();
    await server.stop();
  }
}

function overPg(count: number, ours: number, theirs: number): Row {
  return {
    what: `list of ${String(PAGE)} of ${count.toLocaleString('en')} clients with status`,
    value: `${ours.toFixed(2)} ms`,
    peer: `pg ${theirs.toFixed(2)} ms`,
    ratio: ours / theirs,
    budget: `<= ${String(MOST_OVER_PG)}`,
    ok: ours <= MOST_OVER_PG * theirs,
  };
}

/** Median milliseconds of each, taken in turns because the machine has other things to do. */
async function alternating(works: readonly (() => Promise<void>)[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [index, work] of works.entries()) {
      const begun = performance.now();
      await work();
      if (round >= 0) times[index]?.push(performance.now() - begun);
    }
  }
  return times.map(median);
}

async function listOverHttp(port: number, { key }: Agency): Promise<void> {
  const { data, errors } = (await postJson(
    `http://127.0.0.1:${String(port)}/graphql`,
    { query: QUERY },
    { authorization: `Bearer ${key}` },
  )) as { data?: { clients: { nodes: { documents: { status: string }[] }[] } }; errors?: unknown };
  const nodes = data?.clients.nodes ?? [];
  if (nodes.length !== PAGE || nodes.some(({ documents }) => documents.length !== 2))
    throw new Error(`Not the list: ${JSON.stringify(errors ?? nodes.length)}`);
}

/** What the same reader would write by hand: one transaction under row-level security, three statements, one of them a join. */
async function listByPg(pool: pg.Pool, { id }: Agency): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('app.agency_id', $1, true), set_config('app.client_id', '', true)", [id]);
    const { rows: clients } = await client.query<{ id: string }>({
      name: 'clients',
      text: 'SELECT id, agency_id, name, org_number, facts_revision, created_at FROM client ORDER BY name, id LIMIT $1',
      values: [PAGE + 1],
    });
    const { rows: documents } = await client.query({
      name: 'documents',
      text: `SELECT d.*, live.* FROM document d LEFT JOIN LATERAL (
          SELECT v.number, v.sha256, v.locales, p.published_at FROM publication p
          JOIN version v ON v.agency_id = p.agency_id AND v.id = p.version_id
          WHERE p.agency_id = d.agency_id AND p.document_id = d.id AND p.effective_from <= now()
          ORDER BY p.effective_from DESC, p.id DESC LIMIT 1) live ON true
        WHERE d.client_id = ANY($1::uuid[])`,
      values: [clients.slice(0, PAGE).map((row) => row.id)],
    });
    await client.query('COMMIT');
    if (documents.length !== 2 * PAGE) throw new Error(`Not the documents: ${String(documents.length)}`);
    JSON.stringify({ clients, documents });
  } finally {
    client.release();
  }
}

/** An agency with clients whose two documents are live, written straight into the tables. */
async function agencyOf(count: number, make: Factory, database: TestDatabase): Promise<Agency> {
  const agency = await make.agency(`Byrå ${String(count)}`);
  const id = agency.context.agencyId;
  const seed = randomUUID();
  const insert = (sql: string) => database.query(sql, [id, seed, count]);
  const made = `
    WITH given(agency, seed, amount) AS (VALUES ($1::uuid, $2::text, $3::int)),
    kunde AS (SELECT agency, seed, n, md5(seed || n)::uuid AS client FROM given, generate_series(1, amount) n),
    dokument AS (SELECT *, md5(seed || n || kind)::uuid AS document FROM kunde, unnest(ARRAY['privacy-policy', 'cookie-policy']) kind)`;
  await insert(`${made} INSERT INTO client (id, agency_id, name, org_number, facts_revision)
    SELECT client, agency, 'Kunde ' || substr(md5(n::text), 1, 8) || ' AS', lpad(n::text, 9, '9'), 1 FROM kunde`);
  await insert(`${made} INSERT INTO document (id, agency_id, client_id, kind, public_key, draft_sha256, draft_warns)
    SELECT document, agency, client, kind, substr(translate(document::text, '-', ''), 1, 20), repeat('a', 64), 2 FROM dokument`);
  await insert(`${made} INSERT INTO version (id, agency_id, document_id, number, sha256, clause_set_id, facts_revision, facts, locales)
    SELECT md5(document::text)::uuid, agency, document, 1, repeat('a', 64), 'bench', 1, '{}', '{nb,en}' FROM dokument`);
  await insert(`${made} INSERT INTO publication (id, agency_id, document_id, version_id, effective_from, published_at, published_by)
    SELECT document, agency, document, md5(document::text)::uuid, now() - interval '1 day', now(), 'system' FROM dokument`);
  const { key } = await make.key(agency);
  return { id, key };
}
