import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { dayIn, type DocumentKind, type Locale } from '#kernel';
import { clauseSetOf, compile, STANDARD_CLAUSES, type ClientFacts, type StoredClauseSet } from '#policy';
import { TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf } from '../answers.js';
import { PUBLISH } from '../operations.js';
import { PRIVACY, Writer } from './speaking.js';

interface StoredVersion {
  readonly number: number;
  readonly kind: DocumentKind;
  readonly facts: ClientFacts;
  readonly clause_set_id: string;
  readonly created_at: Date;
  readonly locale: Locale;
  readonly tree: unknown;
  readonly texts: StoredClauseSet['texts'];
  readonly own: StoredClauseSet['own'] | null;
}

describe('what a published version was made with', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let owner: Actor;
  let writer: Writer;
  let clientId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    const member = await test.make.member(agency, 'owner');
    owner = await test.signIn(member.email, member.password);
    writer = new Writer(test, owner);
    clientId = (await test.make.client(agency)).id;
  });
  afterAll(() => test.stop());

  /** Versions with the texts of their clause sets: the product's, and own wording over them. */
  const versions = () =>
    test.database.query<StoredVersion>(
      `SELECT v.number, d.kind, v.facts, v.clause_set_id, v.created_at, t.locale, t.tree, s.texts, o.own
       FROM version v JOIN document d ON d.id = v.document_id JOIN version_text t ON t.version_id = v.id
       LEFT JOIN own_clause_set o ON o.agency_id = v.agency_id AND o.id = v.clause_set_id
       LEFT JOIN clause_set s ON s.id = coalesce(o.standard_id, v.clause_set_id)
       WHERE d.client_id = $1 ORDER BY d.kind, v.number, t.locale`,
      [clientId],
    );
  const publish = (kind = PRIVACY) => answerOf(owner, PUBLISH, { input: { clientId, kind } });

  it('is kept, and every version can be compiled again from it byte for byte', async () => {
    await publish();
    await writer.save({ path: 'changes/newest' }, 'Byråets ord til {{organisation.name}}.');
    await writer.save({ path: 'changes/own-archive', clientId }, 'Arkivet vårt.');
    await writer.save({ path: 'changes/own-archive', clientId, locale: 'en' }, 'Our archive.');
    test.clock.advance({ hours: 1 });
    await publish();
    await publish('COOKIE_POLICY');
    await writer.save({ path: 'changes/newest' }, 'Andre ord.');
    await writer.remove({ path: 'changes/own-archive', clientId });
    await writer.remove({ path: 'changes/own-archive', clientId, locale: 'en' });
    await writer.work();
    await publish();

    const rows = await versions();
    expect(rows.map(({ kind, number, locale }) => [kind, number, locale])).toEqual([
      ['cookie-policy', 1, 'en'],
      ['cookie-policy', 1, 'nb'],
      ['privacy-policy', 1, 'en'],
      ['privacy-policy', 1, 'nb'],
      ['privacy-policy', 2, 'en'],
      ['privacy-policy', 2, 'nb'],
      ['privacy-policy', 3, 'en'],
      ['privacy-policy', 3, 'nb'],
    ]);
    for (const { facts, texts, own, kind, locale, number, created_at, clause_set_id, tree } of rows) {
      const clauses = clauseSetOf({ texts, own: own ?? [] });
      expect(clauses.id).toBe(clause_set_id);
      const edition = { number, date: facts.document?.effectiveFrom ?? dayIn(created_at) };
      expect(canonicalize(compile(facts, { kind, locale, edition, clauses }))).toBe(canonicalize(tree));
    }
    const second = rows.find(
      ({ kind, number, locale }) => kind === 'privacy-policy' && number === 2 && locale === 'nb',
    );
    expect(canonicalize(second?.tree)).toContain('Byråets ord til Fjordlys');
    const ids = rows.map(({ clause_set_id }) => clause_set_id);
    expect(ids.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => STANDARD_CLAUSES.id));
    expect(new Set(ids).size).toBe(3);
  });

  it('is kept too when somebody publishes who belongs to one client', async () => {
    const ours = await test.make.agency();
    const [writes, narrow] = [await test.make.member(ours, 'owner'), await test.make.member(ours, 'editor')];
    await new Writer(test, await test.signIn(writes.email, writes.password)).save(
      { path: 'changes/newest' },
      'Våre ord.',
    );
    const sets = () =>
      test.database.query('SELECT id FROM own_clause_set WHERE agency_id = $1', [ours.context.agencyId]);
    for (let left = 2; left > 0; left -= 1) {
      const { id } = await test.make.client(ours);
      await test.database.query('UPDATE member SET client_id = $1 WHERE id = $2', [id, narrow.id]);
      const person = await test.signIn(narrow.email, narrow.password);
      expect(await person.codeOf(PUBLISH, { input: { clientId: id, kind: PRIVACY } })).toBeUndefined();
      expect(await sets()).toHaveLength(1);
    }
  });

  it('is written once for all agencies when nothing is in own words, and without anything personal', async () => {
    await test.make.publishedClient(await test.make.agency());
    const sets = await test.database.query<{ id: string; texts: unknown }>('SELECT id, texts FROM clause_set');
    expect(sets.map(({ id }) => id)).toEqual([STANDARD_CLAUSES.id]);
    expect(JSON.stringify(sets)).not.toContain('Fjordlys');
    expect(JSON.stringify(sets)).not.toContain('Byråets ord');
    const own = await test.database.query<{ agency_id: string }>(
      'SELECT agency_id FROM own_clause_set WHERE agency_id = $1',
      [agency.context.agencyId],
    );
    expect(own.map(({ agency_id }) => agency_id)).toEqual([agency.context.agencyId, agency.context.agencyId]);
  });
});
