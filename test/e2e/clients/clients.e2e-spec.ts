import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries, lawfulFacts, TestApp, type Actor, type MadeAgency } from '#testing';
import { AUDIT, CLIENT, CLIENTS, CREATE_CLIENT } from '../operations.js';

interface ClientNode {
  readonly id: string;
  readonly name: string;
  readonly documents: readonly {
    readonly kind: string;
    readonly status: string;
    readonly publicUrl: string;
    readonly findingCounts: { readonly blocks: number };
  }[];
}
interface ClientPage {
  readonly clients: {
    readonly totalCount: number;
    readonly nodes: readonly ClientNode[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('clients', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let owner: Actor;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
    const member = await test.make.member(agency, 'owner');
    owner = await test.signIn(member.email, member.password);
  });
  afterAll(() => test.stop());

  it('a new client has every kind of document as a draft, each with an address of its own', async () => {
    const { createClient } = await owner.ask<
      { createClient: { client: ClientNode & { orgNumber: string } } },
      { input: object }
    >(CREATE_CLIENT, {
      input: { name: '  Blomsterbutikken AS ', orgNumber: 'NO 922 338 477 MVA' },
    });
    expect(createClient.client).toMatchObject({ name: 'Blomsterbutikken AS', orgNumber: '922338477' });
    const { client } = await owner.ask<
      { client: ClientNode & { facts: unknown; factsRevision: number } },
      { id: string }
    >(CLIENT, { id: createClient.client.id });
    expect(client.factsRevision).toBe(1);
    expect(client.facts).toMatchObject({ organisation: { name: 'Blomsterbutikken AS', orgNumber: '922338477' } });
    expect(client.documents.map(({ kind, status }) => [kind, status])).toEqual([
      ['PRIVACY_POLICY', 'DRAFT'],
      ['COOKIE_POLICY', 'DRAFT'],
      ['SUB_PROCESSOR_LIST', 'DRAFT'],
    ]);
    expect(new Set(client.documents.map(({ publicUrl }) => publicUrl)).size).toBe(3);
    for (const { publicUrl, findingCounts } of client.documents) {
      expect(publicUrl).toMatch(/^http:\/\/pages\.test\/[2-9a-z]{20}$/);
      expect(findingCounts.blocks).toBeGreaterThan(0);
    }
    const { auditEvents } = await owner.ask<{ auditEvents: { nodes: { action: string }[] } }, { clientId: string }>(
      AUDIT,
      { clientId: client.id },
    );
    expect(auditEvents.nodes.map(({ action }) => action)).toEqual(['CLIENT_CREATED']);
  });

  it.each([
    ['wrong check digit', { name: 'A', orgNumber: '922338478' }, 'ORG_NUMBER_INVALID'],
    ['too short', { name: 'A', orgNumber: '12345678' }, 'ORG_NUMBER_INVALID'],
    ['empty name', { name: '   ' }, 'INPUT_INVALID'],
    ['a name that nobody can see', { name: '\u200B\u2060\u3164' }, 'INPUT_INVALID'],
    ['control characters in the name', { name: 'A\u0007B' }, 'INPUT_INVALID'],
    ['a name of 1,000 characters', { name: 'x'.repeat(1000) }, 'INPUT_INVALID'],
  ])('refuses %s and stores nothing', async (_, input, code) => {
    const before = await test.database.query<{ count: string }>('SELECT count(*) FROM client');
    expect(await owner.codeOf(CREATE_CLIENT, { input })).toBe(code);
    expect(await test.database.query('SELECT count(*) FROM client')).toEqual(before);
  });

  it('another client with the same organisation number is refused, and named, unless it is asked for', async () => {
    const orgNumber = '974 760 673';
    const create = (actor: Actor, input: object) =>
      actor.send<{ createClient: { client: ClientNode } }, { input: object }>(CREATE_CLIENT, {
        input: { orgNumber, ...input },
      });
    const first = await create(owner, { name: 'Første AS' });
    const { id } = first.data?.createClient.client ?? {};
    for (const allowDuplicate of [undefined, null, false]) {
      const { errors } = await create(owner, { name: 'Samme AS', orgNumber: 'NO974760673MVA', allowDuplicate });
      expect(errors).toMatchObject([
        {
          message: expect.stringContaining('«Første AS»'),
          extensions: { code: 'CLIENT_ORG_NUMBER_TAKEN', args: { clientId: id, name: 'Første AS' } },
        },
      ]);
    }
    expect((await create(owner, { name: 'Samme AS', allowDuplicate: true })).errors).toEqual([]);
    const stored = await test.database.query<{ name: string }>(
      'SELECT name FROM client WHERE org_number = $1 ORDER BY id',
      ['974760673'],
    );
    expect(stored.map(({ name }) => name)).toEqual(['Første AS', 'Samme AS']);
    // A client of another agency is nobody's business.
    const other = await test.make.member(await test.make.agency(), 'owner');
    expect((await create(await test.signIn(other.email, other.password), { name: 'Deres' })).errors).toEqual([]);
  });

  it('two people who take on the same client at the same moment make it once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        owner.codeOf(CREATE_CLIENT, { input: { name: 'Samtidig AS', orgNumber: '991825827' } }),
      ),
    );
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(answers.filter((code) => code === 'CLIENT_ORG_NUMBER_TAKEN')).toHaveLength(3);
  });

  it('lists by name, page by page, each client once', async () => {
    const fresh = await test.make.agency();
    const member = await test.make.member(fresh, 'viewer');
    const viewer = await test.signIn(member.email, member.password);
    for (const name of ['Øst AS', 'Alfa AS', 'Alfa AS', 'Midt AS', 'Beta AS']) await test.make.bareClient(fresh, name);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { clients }: ClientPage = await viewer.ask<ClientPage, Record<string, unknown>>(CLIENTS, {
        first: 2,
        after,
      });
      expect(clients.totalCount).toBe(5);
      expect(clients.nodes.length).toBeLessThanOrEqual(2);
      seen.push(...clients.nodes.map(({ name }) => name));
      after = clients.pageInfo.hasNextPage ? clients.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['Alfa AS', 'Alfa AS', 'Beta AS', 'Midt AS', 'Øst AS']);
    expect(await viewer.codeOf(CLIENTS, { after: 'nonsense' })).toBe('INPUT_INVALID');
    expect(await viewer.codeOf(CLIENTS, { first: -1 })).toBe('INPUT_INVALID');
  });

  it('finds clients by part of the name or number, and those that something blocks', async () => {
    const fresh = await test.make.agency();
    const member = await test.make.member(fresh, 'viewer');
    const viewer = await test.signIn(member.email, member.password);
    await test.make.client(fresh, lawfulFacts());
    await test.make.bareClient(fresh, 'Halvferdig AS');
    const names = async (filter: object) =>
      (await viewer.ask<ClientPage, object & Record<string, unknown>>(CLIENTS, { filter })).clients.nodes.map(
        ({ name }) => name,
      );
    expect(await names({ search: 'fjordLYS' })).toEqual(['Fjordlys Interiør AS']);
    expect(await names({ search: '974 761' })).toEqual(['Fjordlys Interiør AS']);
    for (const nothing of ['%', '\u0000', 'Fjord\u0000', '\ud800', '\u200B', 'x'.repeat(100_000)])
      expect([nothing.slice(0, 9), await names({ search: nothing })]).toEqual([nothing.slice(0, 9), []]);
    expect(await names({ search: '  ' })).toHaveLength(2);
    expect(await names({ blocked: true })).toEqual(['Halvferdig AS']);
    expect(await names({ blocked: false })).toEqual(['Fjordlys Interiør AS']);
  });

  it('reads a page of clients with documents in a fixed number of queries', async () => {
    const fresh = await test.make.agency();
    const member = await test.make.member(fresh, 'viewer');
    const viewer = await test.signIn(member.email, member.password);
    const queriesFor = (first: number) => countQueries(() => viewer.ask(CLIENTS, { first }));
    for (let index = 0; index < 12; index += 1) await test.make.client(fresh, lawfulFacts());
    const few = await queriesFor(2);
    const many = await queriesFor(12);
    expect(few).toBeGreaterThan(3);
    expect(many).toBe(few);
  });
});
