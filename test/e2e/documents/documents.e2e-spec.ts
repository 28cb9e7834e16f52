import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countQueries, lawfulFacts, TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf, queuedJobs, type AuditNode } from '../answers.js';
import { hold } from '../holding.js';
import { AUDIT, CLIENT, PREVIEW, PUBLISH, SAVE_FACTS } from '../operations.js';

interface Published {
  readonly publishDocument: {
    readonly version: { readonly number: number; readonly sha256: string; readonly publishedAt: string } | null;
    readonly unchanged: boolean;
    readonly findings: readonly { readonly code: string; readonly severity: string; readonly pointer: string }[];
    readonly document: { readonly status: string };
  };
}
interface DocumentNode {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly locales: readonly string[];
  readonly publicUrl: string;
  readonly embedCode: string;
  readonly embedScript: string;
  readonly version: { readonly number: number; readonly sha256: string; readonly url: string } | null;
}

const KINDS = ['PRIVACY_POLICY', 'COOKIE_POLICY', 'SUB_PROCESSOR_LIST'];
const PRIVACY = 'PRIVACY_POLICY';

function without(...fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(lawfulFacts()).filter(([field]) => !fields.includes(field)));
}

describe('documents', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let editor: Actor;
  let clientId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    const member = await test.make.member(agency, 'owner');
    editor = await test.signIn(member.email, member.password);
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    clientId = (await test.make.client(agency)).id;
  });

  const send = (kind = PRIVACY) =>
    editor.send<Published, Record<string, unknown>>(PUBLISH, { input: { clientId, kind } });
  const publish = async (kind = PRIVACY) =>
    (await answerOf<Published>(editor, PUBLISH, { input: { clientId, kind } })).publishDocument;
  const save = (facts: unknown) => answerOf(editor, SAVE_FACTS, { input: { clientId, facts } });
  const documents = async () =>
    (await answerOf<{ client: { documents: DocumentNode[] } }>(editor, CLIENT, { id: clientId })).client.documents;
  const privacy = async () => {
    const document = (await documents()).find(({ kind }) => kind === PRIVACY);
    if (!document) throw new Error('No privacy policy');
    return document;
  };
  const stored = async () => {
    const [row] = await test.database.query(
      `SELECT (SELECT count(*)::int FROM version) AS versions, (SELECT count(*)::int FROM version_text) AS texts,
        (SELECT count(*)::int FROM publication) AS publications, (SELECT count(*)::int FROM audit_event) AS events,
        (SELECT count(*)::int FROM facts_revision) AS facts, (SELECT count(*)::int FROM graphile_worker._private_jobs) AS jobs`,
    );
    return row;
  };
  const rename = lawfulFacts({ organisation: { ...lawfulFacts().organisation, name: 'Fjordlys Hjem AS' } });

  it('go from draft to published to changed to published again, one version each time', async () => {
    expect(await privacy()).toMatchObject({ status: 'DRAFT', version: null, locales: ['nb', 'en'] });

    const first = await publish();
    expect(first).toMatchObject({ version: { number: 1 }, unchanged: false, document: { status: 'PUBLISHED' } });
    expect(first.version?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(first.version?.publishedAt).toBe(test.clock.now().toISOString());
    expect((await documents()).map(({ kind, status }) => [kind, status])).toEqual([
      [PRIVACY, 'PUBLISHED'],
      ['COOKIE_POLICY', 'DRAFT'],
      ['SUB_PROCESSOR_LIST', 'DRAFT'],
    ]);

    await save(rename);
    expect(await privacy()).toMatchObject({ status: 'CHANGED', version: { number: 1 } });
    test.clock.advance({ hours: 1 });
    const second = await publish();
    expect(second).toMatchObject({ version: { number: 2 }, document: { status: 'PUBLISHED' } });
    expect(second.version?.sha256).not.toBe(first.version?.sha256);

    await save(lawfulFacts());
    test.clock.advance({ hours: 1 });
    const third = await publish();
    expect(third.version).toMatchObject({ number: 3, sha256: first.version?.sha256 });
    expect(await privacy()).toMatchObject({ status: 'PUBLISHED', version: { number: 3 } });
  });

  it('two changes at the same moment of the clock still show the newer version', async () => {
    await publish();
    await save(rename);
    await publish();
    expect(await privacy()).toMatchObject({ status: 'PUBLISHED', version: { number: 2 } });
  });

  it('publishing what is live already says so and makes nothing', async () => {
    const first = await publish();
    const before = await stored();
    test.clock.advance({ hours: 1 });
    expect(await publish()).toMatchObject({
      unchanged: true,
      version: first.version,
      document: { status: 'PUBLISHED' },
    });
    expect(await stored()).toEqual(before);
  });

  it('saving the same facts again changes no document', async () => {
    await publish();
    await save(lawfulFacts());
    expect(await privacy()).toMatchObject({ status: 'PUBLISHED', version: { number: 1 } });
  });

  it('what blocks is told with the refusal, and nothing is stored', async () => {
    clientId = (await test.make.bareClient(agency)).id;
    const before = await stored();
    const { data, errors } = await send();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      path: ['publishDocument', 'version'],
      extensions: { code: 'PUBLICATION_BLOCKED' },
    });
    const blocking = data?.publishDocument.findings.filter(({ severity }) => severity === 'BLOCKS') ?? [];
    expect(blocking.length).toBeGreaterThan(0);
    expect(errors[0]?.extensions.args).toEqual({ count: blocking.length });
    expect(errors[0]?.message).toContain(String(blocking.length));
    expect(data?.publishDocument).toMatchObject({ version: null, unchanged: false, document: { status: 'DRAFT' } });
    expect(await stored()).toEqual(before);
  });

  it('what is live stays when later facts are blocked', async () => {
    await publish();
    await save(without('organisation'));
    expect((await send()).errors[0]?.extensions.code).toBe('PUBLICATION_BLOCKED');
    expect(await privacy()).toMatchObject({ status: 'CHANGED', version: { number: 1 } });
  });

  it('three publications at the same moment make one version', async () => {
    const lock = await hold(test.database, `SELECT id FROM document WHERE client_id = '${clientId}' FOR UPDATE`);
    const all = Promise.all([publish(), publish(), publish()]);
    await lock.untilWaiting(3);
    await lock.release();
    const answers = await all;
    expect(answers.map(({ version }) => version?.number)).toEqual([1, 1, 1]);
    expect(answers.map(({ unchanged }) => unchanged).sort()).toEqual([false, true, true]);
    expect(
      await test.database.query(
        'SELECT number FROM version v JOIN document d ON d.id = v.document_id WHERE d.client_id = $1',
        [clientId],
      ),
    ).toEqual([{ number: 1 }]);
  });

  it('a save and a publication at the same moment never publish half', async () => {
    await publish();
    await Promise.all([save(rename), publish(), publish()]);
    const document = await privacy();
    const [newest] = await test.database.query<{ name: string }>(
      `SELECT v.facts->'organisation'->>'name' AS name FROM version v JOIN document d ON d.id = v.document_id WHERE d.client_id = $1 ORDER BY number DESC LIMIT 1`,
      [clientId],
    );
    expect(document.status).toBe(newest?.name === 'Fjordlys Hjem AS' ? 'PUBLISHED' : 'CHANGED');
  });

  it('leaves version, texts, publication, event and job in one transaction', async () => {
    const before = (await queuedJobs(test)).length;
    const { version } = await publish();
    const { id, publicUrl } = await privacy();
    expect((await queuedJobs(test)).slice(before)).toEqual([
      {
        task: 'publication.confirm',
        payload: {
          agencyId: agency.context.agencyId,
          clientId,
          documentId: id,
          publicUrl,
          sha256: version?.sha256,
        },
      },
    ]);
    const { auditEvents } = await answerOf<{ auditEvents: { nodes: AuditNode[] } }>(editor, AUDIT, { clientId });
    expect(auditEvents.nodes.find(({ action }) => action === 'DOCUMENT_PUBLISHED')).toMatchObject({
      subject: `document:${id}`,
      detail: { kind: 'privacy-policy', number: 1, sha256: version?.sha256, factsRevision: 2 },
    });
  });

  it.each([
    [
      'the job',
      'ALTER FUNCTION vern.enqueue(text, json, text) RENAME TO away',
      'ALTER FUNCTION vern.away(text, json, text) RENAME TO enqueue',
    ],
    ['the event', 'ALTER TABLE audit_event RENAME TO away', 'ALTER TABLE away RENAME TO audit_event'],
    ['a text', 'ALTER TABLE version_text RENAME TO away', 'ALTER TABLE away RENAME TO version_text'],
  ])('when %s cannot be written, nothing remains', async (_, breakIt, mendIt) => {
    const before = await stored();
    await test.database.query(breakIt);
    try {
      expect((await send()).errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    } finally {
      await test.database.query(mendIt);
    }
    expect(await stored()).toEqual(before);
    expect(await privacy()).toMatchObject({ status: 'DRAFT', version: null });
    expect((await publish()).version?.number).toBe(1);
  });

  it('a version holds the facts it was made of and a text per language, and is never changed', async () => {
    const { version } = await publish();
    await save(rename);
    await publish();
    const rows = await test.database.query(
      `SELECT v.number, v.facts, v.locales, v.facts_revision, (SELECT array_agg(t.locale ORDER BY t.locale) FROM version_text t WHERE t.version_id = v.id) AS texts
       FROM version v JOIN document d ON d.id = v.document_id WHERE d.client_id = $1 AND v.sha256 = $2`,
      [clientId, version?.sha256],
    );
    expect(rows).toEqual([
      { number: 1, facts: lawfulFacts(), locales: ['nb', 'en'], facts_revision: 2, texts: ['en', 'nb'] },
    ]);
  });

  it('are read as their live version, newest first, page by page', async () => {
    for (const name of ['Ett AS', 'To AS', 'Tre AS', 'Fire AS', 'Fem AS']) {
      await save(lawfulFacts({ organisation: { ...lawfulFacts().organisation, name } }));
      test.clock.advance({ minutes: 1 });
      await publish();
    }
    interface Versions {
      readonly client: {
        readonly documents: readonly {
          readonly kind: string;
          readonly publicUrl: string;
          readonly versions: {
            readonly nodes: readonly { readonly number: number; readonly url: string }[];
            readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          };
        }[];
      };
    }
    const VERSIONS = `query ($id: ID!, $first: Int, $after: String) { client(id: $id) { documents { kind publicUrl versions(first: $first, after: $after) { nodes { number url publishedAt } pageInfo { hasNextPage endCursor } } } } }`;
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { client }: Versions = await answerOf<Versions>(editor, VERSIONS, { id: clientId, first: 2, after });
      const document = client.documents.find(({ kind }) => kind === PRIVACY);
      for (const { number, url } of document?.versions.nodes ?? []) {
        expect(url).toBe(`${document?.publicUrl ?? ''}/v/${String(number)}`);
        seen.push(number);
      }
      after = document?.versions.pageInfo.hasNextPage ? document.versions.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
    const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const bad of [
      cursor(['x']),
      cursor(['1e3']),
      cursor(['-1']),
      cursor(['99999999999']),
      cursor([3]),
      cursor([]),
      'ø',
    ])
      expect(await editor.codeOf(VERSIONS, { id: clientId, after: bad })).toBe('INPUT_INVALID');
  });

  it('give a frame and a script that can be pasted as they are', async () => {
    const [policy, cookies] = await documents();
    const key = (policy?.publicUrl ?? '').slice('http://pages.test/'.length);
    expect(policy?.embedCode).toBe(
      `<iframe src="http://pages.test/${key}/embed" data-vern="${key}" title="Personvernerklæring" width="100%" height="900" frameborder="0"></iframe>\n<script src="http://pages.test/embed.js" async></script>`,
    );
    expect(policy?.embedScript).toBe(`<script src="http://pages.test/embed.js" data-vern="${key}" async></script>`);
    expect(cookies?.embedCode).toContain('title="Informasjonskapsler"');
  });

  describe('preview', () => {
    const preview = (facts: unknown, more: object = {}) =>
      editor.send<{ preview: { html: string; title: string; findings: { code: string }[] } }, Record<string, unknown>>(
        PREVIEW,
        { input: { clientId, kind: PRIVACY, locale: 'nb', facts, ...more } },
      );

    it('shows facts that are not saved, and stores nothing', async () => {
      const before = [await stored(), await test.database.query('SELECT * FROM client WHERE id = $1', [clientId])];
      const { data } = await preview(rename);
      expect(data?.preview.html).toContain('Fjordlys Hjem AS');
      expect(data?.preview.title).toBe('Personvernerklæring for Fjordlys Hjem AS');
      expect(data?.preview.findings).toEqual([]);
      expect((await preview(rename, { locale: 'en' })).data?.preview.html).toContain('Fjordlys Hjem AS');
      expect([await stored(), await test.database.query('SELECT * FROM client WHERE id = $1', [clientId])]).toEqual(
        before,
      );
    });

    it('tells what would stand in the way', async () => {
      const { data, errors } = await preview({ schema: 'vern-facts-1', locales: ['nb'] });
      expect(errors).toEqual([]);
      expect(data?.preview.findings.length).toBeGreaterThan(0);
    });

    it('refuses what is not facts, and languages there are no texts in', async () => {
      expect((await preview({ schema: 'x' })).errors[0]?.extensions.code).toBe('FACTS_INVALID');
      for (const locale of ['da', 'fi', 'toString', ''])
        expect((await preview(rename, { locale })).errors[0]?.extensions).toEqual({
          code: 'INPUT_INVALID',
          args: { field: 'locale', reason: 'locale', choices: 'nb, nn, en, sv' },
        });
    });

    it('shows words of the client as text, whatever they contain', async () => {
      const business = { nb: 'selger <script>alert(1)</script> {{constructor.constructor}} & «lys»', en: 'sell lamps' };
      const facts = lawfulFacts({ organisation: { ...lawfulFacts().organisation, business } });
      const { html } = (await preview(facts)).data?.preview ?? { html: '' };
      expect(html).not.toContain('<script');
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(html).toContain('{{constructor.constructor}}');
    });
  });

  it('of many clients are read in a fixed number of queries, each with its own versions', async () => {
    interface Versions {
      readonly clients: {
        readonly nodes: readonly {
          readonly documents: readonly {
            readonly publicUrl: string;
            readonly versions: {
              readonly nodes: readonly { readonly number: number; readonly url: string }[];
              readonly pageInfo: { readonly hasNextPage: boolean };
            };
          }[];
        }[];
      };
    }
    const VERSIONS = `query ($first: Int, $versions: Int, $after: String) { clients(first: $first) { nodes { documents { publicUrl versions(first: $versions, after: $after) { nodes { number url } pageInfo { hasNextPage } } } } } }`;
    const fresh = await test.make.agency();
    const member = await test.make.member(fresh, 'owner');
    const owner = await test.signIn(member.email, member.password);
    // Client 1 has three versions of each document, client 2 two, client 3 one, client 4 none.
    for (const [index, times] of [3, 2, 1, 0].entries()) {
      const named = (edition: number) =>
        lawfulFacts({
          organisation: { ...lawfulFacts().organisation, name: `Kunde ${String(index)} utgave ${String(edition)} AS` },
        });
      const { id } = await test.make.client(fresh, named(0));
      for (let edition = 1; edition <= times; edition += 1) {
        await answerOf(owner, SAVE_FACTS, { input: { clientId: id, facts: named(edition) } });
        for (const kind of KINDS) await answerOf(owner, PUBLISH, { input: { clientId: id, kind } });
      }
    }
    const ask = async (variables: object) =>
      (await answerOf<Versions>(owner, VERSIONS, { ...variables })).clients.nodes;
    const seen = async (variables: object) =>
      (await ask(variables)).map(({ documents }) =>
        documents.map(({ publicUrl, versions }) => {
          for (const { number, url } of versions.nodes) expect(url).toBe(`${publicUrl}/v/${String(number)}`);
          return [...versions.nodes.map(({ number }) => number), ...(versions.pageInfo.hasNextPage ? ['more'] : [])];
        }),
      );
    const each = (...lists: unknown[][]) => lists.map((list) => KINDS.map(() => list));
    expect(await seen({ versions: 10 })).toEqual(each([3, 2, 1], [2, 1], [1], []));
    expect(await seen({ versions: 1 })).toEqual(each([3, 'more'], [2, 'more'], [1], []));
    const after = Buffer.from('["3"]').toString('base64url');
    expect(await seen({ versions: 1, after })).toEqual(each([2, 'more'], [2, 'more'], [1], []));

    const one = await countQueries(() => ask({ first: 1, versions: 5 }));
    const all = await countQueries(() => ask({ first: 4, versions: 5 }));
    expect(one).toBeGreaterThan(5);
    expect(all).toBe(one);
  });
});
