import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { lawfulFacts, TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf, type AuditNode } from '../answers.js';
import { hold } from '../holding.js';
import { ACCEPT_STANDARD, AUDIT, PREVIEW, PREVIEW_CLAUSE, REMOVE_CLAUSE, SAVE_CLAUSE } from '../operations.js';
import { PRIVACY, Writer, type OwnWordingNode } from './speaking.js';

const NEWEST = 'changes/newest';
const ADDED = 'changes/own-archive';

describe('clauses in own words', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let owner: Actor;
  let writer: Writer;
  let clientId: string;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    agency = await test.make.agency();
    const member = await test.make.member(agency, 'owner');
    owner = await test.signIn(member.email, member.password);
    writer = new Writer(test, owner);
    clientId = (await test.make.client(agency)).id;
  });

  const preview = async (locale = 'nb', kind = PRIVACY) =>
    (
      await answerOf<{ preview: { html: string } }>(owner, PREVIEW, {
        input: { clientId, kind, locale, facts: lawfulFacts() },
      })
    ).preview.html;
  const previewClause = async (path: string, text: string) =>
    (
      await answerOf<{ previewClause: { html: string | null; problems: { code: string }[] } }>(owner, PREVIEW_CLAUSE, {
        input: { clientId, kind: PRIVACY, path, locale: 'nb', text },
      })
    ).previewClause;
  const stored = async () => {
    const rows = await test.database.query<{ count: number }>(
      'SELECT count(*)::int FROM own_clause WHERE agency_id = $1',
      [agency.context.agencyId],
    );
    return rows[0]?.count;
  };

  it('are listed with the standard ones in the order of the document, each under its heading', async () => {
    await writer.save({ path: ADDED }, 'Arkivet vårt.');
    const clauses = await writer.clauses();
    const at = (path: string) => clauses.findIndex((clause) => clause.path === path);
    expect(clauses[0]).toMatchObject({ path: 'title', section: 'title', heading: null, state: 'STANDARD' });
    expect(clauses[1]).toMatchObject({ section: 'lead', heading: null });
    expect(at('responsible/controller')).toBeLessThan(at('changes/heading'));
    expect([NEWEST, ADDED].map((path) => clauses[at(path)])).toMatchObject([
      {
        section: 'changes',
        heading: 'Endringer i erklæringen',
        state: 'STANDARD',
        agency: null,
        client: null,
        base: null,
        standardChanged: false,
      },
      { heading: 'Endringer i erklæringen', state: 'ADDED', standard: null, citations: [], agency: { base: null } },
    ]);
    expect(at(ADDED)).toBeGreaterThan(at(NEWEST));
    expect(clauses[at('responsible/controller')]?.citations).toContain('GDPR 13(1)(a)');
    expect(new Set(clauses.map(({ path }) => path)).size).toBe(clauses.length);
    for (const { standard, state } of clauses) expect(standard === null).toBe(state === 'ADDED');
    expect((await writer.clauses(undefined, 'COOKIE_POLICY')).map(({ path }) => path)).toContain('what/heading');
  });

  it("of a client go before the agency's, and the agency's before the standard", async () => {
    const standard = await preview();
    await writer.save({ path: NEWEST }, 'Byråets ord.');
    expect(await preview()).toContain('Byråets ord.');
    await writer.save({ path: NEWEST, clientId }, 'Kundens ord.');
    expect(await preview()).toContain('Kundens ord.');
    expect(await preview()).not.toContain('Byråets ord.');
    expect(await writer.clause(NEWEST, clientId)).toMatchObject({
      state: 'CLIENT',
      agency: { text: 'Byråets ord.' },
      client: { text: 'Kundens ord.' },
    });
    expect(await writer.clause(NEWEST)).toMatchObject({ state: 'AGENCY', client: null });
    const sibling = (await test.make.client(agency)).id;
    expect(await writer.clause(NEWEST, sibling)).toMatchObject({ state: 'AGENCY', client: null });

    expect(await writer.remove({ path: NEWEST, clientId })).toMatchObject({ state: 'AGENCY' });
    expect(await preview()).toContain('Byråets ord.');
    expect(await writer.remove({ path: NEWEST })).toMatchObject({ state: 'STANDARD' });
    expect(await preview()).toBe(standard);
    expect(await writer.refusalOf(REMOVE_CLAUSE, { path: NEWEST })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are said in their language and kind only, and an added one is gone when removed', async () => {
    const [english, cookies] = [await preview('en'), await preview('nb', 'COOKIE_POLICY')];
    await writer.save({ path: ADDED }, 'Arkivet til {{organisation.name}}.');
    expect(await preview()).toContain('Arkivet til Fjordlys Interiør AS.');
    expect([await preview('en'), await preview('nb', 'COOKIE_POLICY')]).toEqual([english, cookies]);
    expect(await writer.remove({ path: ADDED })).toBeNull();
    expect(await writer.clause(ADDED)).toBeUndefined();
  });

  it('that cannot be used are refused with line, column and what is allowed, in the caller’s language', async () => {
    const text = 'Hei.\nVi er {{organisation.nmae}}.';
    const { errors } = await owner.send(
      SAVE_CLAUSE,
      { input: { kind: PRIVACY, locale: 'nb', path: NEWEST, text } },
      { 'accept-language': 'en' },
    );
    expect(errors[0]?.message).toBe('The clause was not saved. 1 mistake needs correction.');
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CLAUSE_INVALID',
      args: {
        count: 1,
        problems: [{ code: 'unknown_name', line: 2, column: 9, message: 'There is no name “organisation.nmae” here.' }],
      },
    });
    const [problem] = errors[0]?.extensions.args['problems'] as { allowed: string[] }[];
    expect(problem?.allowed).toContain('name');
    for (const [path, wrong] of [
      ['changes/unknown', 'Hei.'],
      [NEWEST, ''],
      [NEWEST, 'x\u0000'],
      [NEWEST, '{{constructor}}'],
      [NEWEST, '{{> x}}'],
    ] as const)
      expect((await writer.trySave({ path }, wrong)).errors[0]?.extensions.code).toBe('CLAUSE_INVALID');
    expect(await writer.refusalOf(SAVE_CLAUSE, { path: NEWEST, locale: 'da' }, { text: 'x' })).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await writer.refusalOf(REMOVE_CLAUSE, { path: 'a\u0000' })).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await stored()).toBe(0);
    await writer.save({ path: NEWEST }, 'Hei.\r\nVi er {{organisation.name}}.');
    expect((await writer.clause(NEWEST))?.agency?.text).toBe('Hei.\nVi er {{organisation.name}}.');
  });

  it('saved by somebody else meanwhile are not overwritten by an edit that began earlier', async () => {
    const first = await writer.save({ path: NEWEST, expectedRevision: 0 }, 'En.');
    expect(first.clause.agency?.revision).toBe(1);
    await writer.save({ path: NEWEST, expectedRevision: 1 }, 'To.');
    const refusal = await writer.trySave({ path: NEWEST, expectedRevision: 1 }, 'Tre.');
    expect(refusal.errors[0]?.extensions).toMatchObject({
      code: 'CLAUSE_CONFLICT',
      args: { expectedRevision: 1, currentRevision: 2, text: 'To.', savedBy: expect.stringMatching(/^member:/) },
    });
    for (const operation of [REMOVE_CLAUSE, ACCEPT_STANDARD])
      expect(await writer.refusalOf(operation, { path: NEWEST, expectedRevision: 1 })).toMatchObject({
        code: 'CLAUSE_CONFLICT',
      });
    expect((await writer.clause(NEWEST))?.agency?.text).toBe('To.');
    await writer.remove({ path: NEWEST, expectedRevision: 2 });
    expect((await writer.trySave({ path: NEWEST, expectedRevision: 2 }, 'Tre.')).errors).toHaveLength(1);
    expect((await writer.save({ path: NEWEST, expectedRevision: 0 }, 'Tre.')).clause.agency?.revision).toBe(4);
  });

  it('saved at the same moment from the same start: one stands, the other is told', async () => {
    const lock = await hold(test.database, `SELECT id FROM client WHERE id = '${clientId}' FOR UPDATE`);
    const all = Promise.all(
      ['En.', 'To.', 'Tre.'].map((text) => writer.trySave({ path: NEWEST, clientId, expectedRevision: 0 }, text)),
    );
    await lock.untilWaiting(3);
    await lock.release();
    const codes = (await all).map(({ errors }) => errors[0]?.extensions.code);
    expect(codes.sort()).toEqual(['CLAUSE_CONFLICT', 'CLAUSE_CONFLICT', undefined]);
    expect(await stored()).toBe(1);
  });

  it('keep every text they had, and the log tells who changed what without quoting it', async () => {
    await writer.save({ path: NEWEST, clientId }, 'Hemmelig en.');
    await writer.save({ path: NEWEST, clientId }, 'Hemmelig to.');
    await writer.remove({ path: NEWEST, clientId });
    const rows = await test.database.query<OwnWordingNode>(
      'SELECT revision, text, saved_by FROM own_clause WHERE client_id = $1 ORDER BY revision',
      [clientId],
    );
    expect(rows.map(({ revision, text }) => [revision, text])).toEqual([
      [1, 'Hemmelig en.'],
      [2, 'Hemmelig to.'],
      [3, null],
    ]);
    const { auditEvents } = await answerOf<{ auditEvents: { nodes: AuditNode[] } }>(owner, AUDIT, { clientId });
    const events = auditEvents.nodes.filter(({ action }) => action.startsWith('CLAUSE_'));
    expect(events.map(({ action, subject, detail }) => [action, subject, detail['revision'], detail['path']])).toEqual([
      ['CLAUSE_REMOVED', `client:${clientId}`, 3, NEWEST],
      ['CLAUSE_SAVED', `client:${clientId}`, 2, NEWEST],
      ['CLAUSE_SAVED', `client:${clientId}`, 1, NEWEST],
    ]);
    expect(JSON.stringify(auditEvents)).not.toContain('Hemmelig');
  });

  it('tell when the standard clause has changed since, until the new one is accepted', async () => {
    await writer.save({ path: NEWEST }, 'Byråets ord.');
    expect(await writer.clause(NEWEST)).toMatchObject({ standardChanged: false, base: expect.any(String) });
    // As an earlier product would have stored it.
    await test.database.query(
      `INSERT INTO own_clause (id, agency_id, kind, path, locale, revision, text, base, saved_by)
       VALUES (gen_random_uuid(), $1, 'privacy-policy', $2, 'nb', 2, 'Byråets ord.', 'Gammelt.', 'system:test')`,
      [agency.context.agencyId, NEWEST],
    );
    const { standard, ...clause } = (await writer.clause(NEWEST)) ?? {};
    expect(clause).toMatchObject({
      standardChanged: true,
      base: 'Gammelt.',
      agency: { standardChanged: true, base: 'Gammelt.', text: 'Byråets ord.' },
    });
    const { acceptStandard } = await answerOf<{ acceptStandard: object }>(owner, ACCEPT_STANDARD, {
      input: { kind: PRIVACY, locale: 'nb', path: NEWEST, expectedRevision: 2 },
    });
    expect(acceptStandard).toMatchObject({ clause: { standardChanged: false, base: standard }, refresh: null });
    expect((await writer.clause(NEWEST))?.agency).toMatchObject({ text: 'Byråets ord.', revision: 3 });
    expect(await writer.refusalOf(ACCEPT_STANDARD, { path: 'changes/notice' })).toMatchObject({ code: 'NOT_FOUND' });
    await writer.save({ path: ADDED }, 'Arkivet.');
    expect(await writer.refusalOf(ACCEPT_STANDARD, { path: ADDED })).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('that an update has made unreadable give way to the standard clause, and say so', async () => {
    const standard = await preview();
    await writer.save({ path: NEWEST }, 'Byråets ord.');
    expect((await writer.clause(NEWEST))?.agency?.unreadable).toBe(false);
    await test.database.query(
      `INSERT INTO own_clause (id, agency_id, kind, path, locale, revision, text, saved_by)
       VALUES (gen_random_uuid(), $1, 'privacy-policy', $2, 'nb', 2, 'Vi er {{organisation.nickname}}.', 'system:test')`,
      [agency.context.agencyId, NEWEST],
    );
    expect((await writer.clause(NEWEST))?.agency?.unreadable).toBe(true);
    expect(await preview()).toBe(standard);
  });

  it('are at most 500 for an agency and 200 for a client; changing one of them is no new one', async () => {
    const fill = (count: number, client: string | null) =>
      test.database.query(
        `INSERT INTO own_clause (id, agency_id, client_id, kind, path, locale, revision, text, saved_by)
         SELECT gen_random_uuid(), $1, $2, 'cookie-policy', 'use/own-' || n, 'nb', 1, 'x', 'system:test' FROM generate_series(1, $3) n`,
        [agency.context.agencyId, client, count],
      );
    await fill(499, null);
    await fill(199, clientId);
    for (const [place, limit] of [
      [{}, 500],
      [{ clientId }, 200],
    ] as const) {
      await writer.save({ path: NEWEST, ...place }, 'Den siste.');
      expect((await writer.trySave({ path: ADDED, ...place }, 'En for mye.')).errors[0]?.extensions).toEqual({
        code: 'CLAUSE_LIMIT',
        args: { limit },
      });
      await writer.save({ path: NEWEST, ...place }, 'Den siste igjen.');
      await writer.remove({ path: NEWEST, ...place });
      await writer.save({ path: ADDED, ...place }, 'Plass igjen.');
    }
  });

  it('can be seen in their section with the client’s facts before they are saved', async () => {
    await writer.save({ path: 'changes/heading' }, '# Endringer hos oss');
    const before = await stored();
    const { html, problems } = await previewClause(NEWEST, 'Spør {{organisation.name}} <b>.');
    expect(problems).toEqual([]);
    expect(html).toContain('Spør Fjordlys Interiør AS &lt;b&gt;.');
    expect(html).toContain('Endringer hos oss');
    expect(html?.match(/<section>/g)).toHaveLength(1);
    expect(html).not.toContain('<h1');
    expect((await previewClause('title', '# Personvern hos {{organisation.name}}')).html).toContain(
      '<h1 id="vern-title">Personvern hos Fjordlys Interiør AS</h1>',
    );
    expect((await previewClause('lead/own-x', 'Hei.')).problems).toMatchObject([{ code: 'no_such_clause' }]);
    expect(await previewClause(NEWEST, '{{#if x}}')).toMatchObject({ html: null, problems: [{ code: 'syntax' }] });
    const uneven =
      '| a | b |\n{{#if organisation.orgNumber}}| c | d |{{else}}{{#if organisation.name}}| c |{{/if}}{{/if}}';
    expect(await previewClause(NEWEST, uneven)).toMatchObject({ problems: [] });
    expect(await stored()).toBe(before);
  });
});
