import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '#testing';

/** Read from the catalogue of a migrated database, so that a table made tomorrow is checked tomorrow. */
describe('row-level security', () => {
  let database: TestDatabase;
  let tenantTables: string[];

  beforeAll(async () => {
    database = await cloneDatabase();
    const rows = await database.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
         AND (c.relname = 'agency' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'agency_id' AND NOT a.attisdropped))
       ORDER BY 1`,
    );
    tenantTables = rows.map(({ name }) => name);
  });
  afterAll(() => database.drop());

  it('knows the tenant tables', () => {
    expect(tenantTables).toEqual([
      'agency',
      'agency_service',
      'api_key',
      'audit_event',
      'client',
      'client_website',
      'document',
      'facts_revision',
      'invitation',
      'member',
      'own_clause',
      'own_clause_set',
      'publication',
      'session',
      'version',
      'version_text',
      'wording_refresh',
    ]);
  });

  it('is enabled and forced on every tenant table, and on people', async () => {
    const rows = await database.query(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity AND relforcerowsecurity ORDER BY 1`,
    );
    expect(rows.map((row) => row['name'] as string)).toEqual([...tenantTables, 'person'].sort());
  });

  it('has one policy for the API on each, which asks for the agency both when reading and when writing', async () => {
    const rows = await database.query<{ name: string; reads: string; writes: string | null; command: string }>(
      `SELECT tablename AS name, qual AS reads, with_check AS writes, cmd AS command FROM pg_policies
       WHERE schemaname = 'public' AND roles = '{vern_api}' AND tablename <> 'person' ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(tenantTables);
    for (const { name, reads, writes, command } of rows) {
      const column = name === 'agency' ? 'id' : 'agency_id';
      const scope = `(${column} = ( SELECT vern.current_agency() AS current_agency))`;
      expect([name, command]).toEqual([name, 'ALL']);
      expect(reads).toContain(scope);
      // Without an own expression, what may be written is what may be read.
      expect(writes ?? reads).toContain(scope);
      if (name !== 'agency') expect(writes ?? reads).toContain('vern.current_client()');
    }
  });

  it('shows the owner of the schema what has ended, to read and delete, and nothing else', async () => {
    const rows = await database.query<{ line: string }>(
      `SELECT tablename || ' ' || cmd || ' ' || qual AS line FROM pg_policies WHERE schemaname = 'public' AND roles = '{vern_owner}' ORDER BY 1`,
    );
    const ended = { session: '(expires_at <= now())', invitation: "(expires_at <= (now() - '30 days'::interval))" };
    expect(rows.map(({ line }) => line)).toEqual([
      `invitation DELETE ${ended.invitation}`,
      `invitation SELECT ${ended.invitation}`,
      `session DELETE ${ended.session}`,
      `session SELECT ${ended.session}`,
    ]);
  });

  it('cannot be stepped around by the roles that serve requests', async () => {
    expect(
      await database.query(
        `SELECT rolname AS role, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS mighty,
           EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid) AS member
         FROM pg_roles r WHERE rolname IN ('vern_api', 'vern_pages') ORDER BY 1`,
      ),
    ).toEqual([
      { role: 'vern_api', mighty: false, member: false },
      { role: 'vern_pages', mighty: false, member: false },
    ]);
    expect(
      await database.query(
        `SELECT c.relname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname IN ('vern_api', 'vern_pages')
         UNION ALL SELECT p.proname FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner WHERE r.rolname IN ('vern_api', 'vern_pages')
         UNION ALL SELECT n.nspname FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner WHERE r.rolname IN ('vern_api', 'vern_pages')`,
      ),
    ).toEqual([]);
    expect(
      await database.query(
        `SELECT nspname FROM pg_namespace, unnest(ARRAY['vern_api', 'vern_pages']) role
         WHERE nspname IN ('public', 'vern', 'graphile_worker') AND has_schema_privilege(role, oid, 'CREATE')`,
      ),
    ).toEqual([]);
  });

  it('a row cannot point to a parent of another agency', async () => {
    const keys = await database.query<{ name: string; parent: string; columns: string[]; targets: string[] }>(
      `SELECT k.conname AS name, k.confrelid::regclass::text AS parent,
         ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY u(n, o) JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.n ORDER BY o) AS columns,
         ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY u(n, o) JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.n ORDER BY o) AS targets
       FROM pg_constraint k WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const tenants = keys.filter(({ parent }) => tenantTables.includes(parent));
    expect(tenants.length).toBeGreaterThanOrEqual(14);
    for (const { name, parent, columns, targets } of tenants) {
      const at = columns.indexOf('agency_id');
      expect([name, targets[at]]).toEqual([name, parent === 'agency' ? 'id' : 'agency_id']);
    }
    expect(keys.filter(({ parent }) => !tenantTables.includes(parent)).map(({ parent }) => parent)).toEqual([
      'person',
      'clause_set',
      'person',
    ]);
  });

  it('every tenant row can be found by agency first', async () => {
    for (const table of tenantTables.filter((name) => name !== 'agency')) {
      const [row] = await database.query<{ first: boolean }>(
        `SELECT bool_or(a.attname = 'agency_id') AS first FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] WHERE i.indrelid = $1::regclass`,
        [table],
      );
      expect([table, row?.first]).toEqual([table, true]);
    }
  });

  it('what each role may do is exactly this', async () => {
    const rights = async (role: string) =>
      (
        await database.query<{ line: string }>(
          `SELECT table_name || ': ' || string_agg(privilege_type, ' ' ORDER BY privilege_type) AS line
           FROM information_schema.role_table_grants WHERE grantee = $1 AND table_schema NOT IN ('pg_catalog', 'information_schema') GROUP BY table_schema, table_name ORDER BY 1`,
          [role],
        )
      ).map(({ line }) => line);
    const columns = await database.query<{ line: string }>(
      `SELECT table_name || ': ' || string_agg(column_name, ' ' ORDER BY column_name) AS line FROM information_schema.column_privileges
       WHERE grantee = 'vern_pages' AND privilege_type = 'SELECT' GROUP BY table_name ORDER BY 1`,
    );
    expect(await rights('vern_api')).toEqual([
      'agency: INSERT SELECT',
      'agency_service: DELETE INSERT SELECT UPDATE',
      'api_key: INSERT SELECT UPDATE',
      'audit_event: INSERT SELECT',
      'clause_set: INSERT SELECT',
      'client: INSERT SELECT UPDATE',
      'client_website: DELETE INSERT SELECT UPDATE',
      'document: INSERT SELECT UPDATE',
      'facts_revision: INSERT SELECT',
      'invitation: DELETE INSERT SELECT UPDATE',
      'member: DELETE INSERT SELECT UPDATE',
      'own_clause: INSERT SELECT',
      'own_clause_set: INSERT SELECT',
      'person: INSERT SELECT UPDATE',
      'publication: INSERT SELECT',
      'session: DELETE INSERT SELECT UPDATE',
      'sign_in_failure: DELETE INSERT SELECT',
      'version: INSERT SELECT',
      'version_text: INSERT SELECT',
      'wording_refresh: INSERT SELECT UPDATE',
    ]);
    expect(await rights('vern_pages')).toEqual(['version_text: SELECT']);
    expect(columns.map(({ line }) => line)).toEqual([
      'client_website: agency_id client_id domain',
      'document: agency_id client_id id kind public_key',
      'publication: agency_id document_id effective_from id published_at version_id',
      'version: agency_id created_at document_id id locales number sha256',
      'version_text: agency_id locale tree version_id',
    ]);
    expect(await rights('PUBLIC')).toEqual([]);
  });

  it('history refuses to be changed, deleted or emptied', async () => {
    for (const table of [
      'facts_revision',
      'version',
      'version_text',
      'publication',
      'audit_event',
      'own_clause',
      'own_clause_set',
      'clause_set',
    ]) {
      const rows = await database.query<{ name: string; type: number }>(
        `SELECT tgname AS name, tgtype::int AS type FROM pg_trigger WHERE tgrelid = $1::regclass AND NOT tgisinternal AND tgname LIKE 'never%' ORDER BY 1`,
        [table],
      );
      // Bits of pg_trigger.tgtype: 1 per row, 2 before, 8 delete, 16 update, 32 truncate.
      expect([table, ...rows]).toEqual([
        table,
        { name: 'never_changed', type: 27 },
        { name: 'never_emptied', type: 34 },
      ]);
    }
  });

  it('functions of ours that act as their owner look nothing up by name', async () => {
    expect(
      await database.query(
        `SELECT proname AS name, proconfig AS settings, array(SELECT grantee::regrole::text FROM aclexplode(proacl) WHERE grantee <> proowner) AS callers
         FROM pg_proc WHERE pronamespace IN ('vern'::regnamespace, 'public'::regnamespace) AND prosecdef ORDER BY 1`,
      ),
    ).toEqual([
      { name: 'enqueue', settings: ['search_path=""'], callers: ['vern_api'] },
      { name: 'sweep_ended', settings: ['search_path=""'], callers: ['vern_api'] },
    ]);
  });
});
