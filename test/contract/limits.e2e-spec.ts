import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries, lawfulFacts, TestApp, type Actor, type GraphqlError } from '#testing';
import { CLIENTS, SAVE_FACTS } from '../e2e/operations.js';

describe('limits of one request', () => {
  let test: TestApp;
  let owner: Actor;
  let clientId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    const agency = await test.make.agency();
    const member = await test.make.member(agency, 'owner');
    owner = await test.signIn(member.email, member.password);
    clientId = (await test.make.bareClient(agency)).id;
  });
  afterAll(() => test.stop());

  const post = (body: string | object) =>
    owner.request('post', '/graphql').set('content-type', 'application/json').send(body);
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${String(index)}: viewer { actions }`).join(' ')} }`;
  const costly = `{ ${Array.from({ length: 15 }, (_, index) => `a${String(index)}: clients(first: 100) { nodes { documents { versions(first: 100) { nodes { number url sha256 } } findings { code message fix articles severity pointer } } } }`).join(' ')} }`;

  it.each([
    ['deep', `{ ${'viewer { '.repeat(12)} actions ${'}'.repeat(12)} }`],
    [
      'deep in the schema',
      `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    ],
    ['full of aliases', aliases(16)],
    ['long', `{ viewer { ${'actions '.repeat(1_500)} } }`],
    ['full of directives', `{ viewer { actions ${'@include(if: true) '.repeat(21)} } }`],
    ['costly', costly],
    ['endless by fragments', `{ ...a } fragment a on Query { viewer { actions } ...b } fragment b on Query { ...a }`],
    ['for a field that is not there', `{ viewer { password } }`],
    ['not GraphQL', `{ viewer`],
    ['empty', ''],
  ])('a query that is %s is refused before anything runs', async (_, query) => {
    let errors: readonly GraphqlError[] = [];
    const queries = await countQueries(async () => {
      errors = (await owner.send(query)).errors;
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(errors.map(() => 'QUERY_REFUSED'));
    expect(errors.length).toBeGreaterThan(0);
    expect(queries).toBe(0);
  });

  it.each([
    ['depth', 10, 'nb', /^Spørringen er 13 nivåer dyp, og grensen er 10\. Be om færre nivåer/],
    ['depth', 10, 'en', /^The query is 13 levels deep, and the limit is 10\. Ask for fewer levels/],
    ['aliases', 15, 'en', /^The query has 16 aliases, and the limit is 15\. Split it/],
    ['directives', 20, 'nb', /^Spørringen har 21 direktiver, og grensen er 20\. Fjern/],
    ['tokens', 1_500, 'nb', /^Spørringen er for lang\. Grensen er 1500 ord og tegn\./],
    ['tokens', 1_500, 'en', /^The query is too long\. The limit is 1500 words and signs\./],
    ['cost', 50_000, 'en', /^The query costs \d+ points, and the limit is 50000\. Ask for fewer fields/],
  ] as const)(
    'beyond the limit of %s (%i) the answer says so in %s, and what to do',
    async (limit, allowed, locale, sentence) => {
      const query = {
        depth: `{ ${'viewer { '.repeat(12)} actions ${'}'.repeat(12)} }`,
        aliases: aliases(16),
        directives: `{ viewer { actions ${'@include(if: true) '.repeat(21)} } }`,
        tokens: `{ viewer { ${'actions '.repeat(1_500)} } }`,
        cost: costly,
      }[limit];
      const { errors } = await owner.send(query, {}, { 'accept-language': locale });
      const told = errors.find(({ extensions }) => extensions.args['limit'] === limit);
      expect(told?.message).toMatch(sentence);
      expect(told?.extensions).toMatchObject({ code: 'QUERY_REFUSED', args: { limit, allowed } });
    },
  );

  it('a query within the limits runs', async () => {
    expect(await countQueries(async () => expect(await owner.codeOf(aliases(15))).toBeUndefined())).toBeGreaterThan(0);
    expect(await owner.codeOf(CLIENTS)).toBeUndefined();
  });

  it.each([
    ['that is answered', '{ viewer { actions } }'],
    ['that is refused', '{ viewer { password } }'],
  ])('a query %s is stored by nobody on the way', async (_, query) => {
    expect((await post({ query })).headers['cache-control']).toBe('no-store');
  });

  it('several operations in one request are refused', async () => {
    let status = 0;
    let body: { errors?: GraphqlError[] } = {};
    const queries = await countQueries(async () => {
      const answer = await post([{ query: '{ viewer { actions } }' }, { query: '{ viewer { actions } }' }]);
      status = answer.status;
      body = answer.body as typeof body;
    });
    expect([status, body.errors?.map(({ extensions }) => extensions)]).toEqual([
      400,
      [{ code: 'QUERY_REFUSED', args: {} }],
    ]);
    expect(queries).toBe(0);
  });

  it.each([
    ['no query', {}],
    ['a query that is not text', { query: { a: 1 } }],
    ['variables that are not an object', { query: '{ viewer { actions } }', variables: 'x' }],
    ['a stored query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
  ])('%s is refused without telling about ourselves', async (_, body) => {
    const answer = await post(body);
    const { errors } = answer.body as { errors: GraphqlError[] };
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'QUERY_REFUSED', args: {} }]);
  });

  it('a body beyond four megabytes is refused with 413 unread', async () => {
    const facts = lawfulFacts({ definitions: undefined as never });
    const big = { ...facts, slogan: 'x'.repeat(4 * 1024 * 1024) };
    const answer = await post({ query: SAVE_FACTS, variables: { input: { clientId, facts: big } } });
    expect([answer.status, answer.body]).toEqual([
      413,
      { errors: [{ message: 'Forespørselen er for stor.', extensions: { code: 'BODY_TOO_LARGE', args: {} } }] },
    ]);
    expect((await post({ query: SAVE_FACTS, variables: { input: { clientId, facts } } })).status).toBe(200);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    '%s, which a form on another site could send, is refused',
    async (type) => {
      const answer = await owner
        .request('post', '/graphql')
        .set('content-type', type)
        .send('query=mutation{createClient(input:{name:"x"}){client{id}}}');
      const message = 'Send innholdet som JSON (application/json).';
      expect([answer.status, answer.body]).toEqual([
        415,
        { errors: [{ message, extensions: { code: 'BODY_NOT_JSON', args: {} } }] },
      ]);
    },
  );

  it.each([
    ['half a body', '{', 'not_json', 'Send valid JSON, without the fields “__proto__” and “constructor.prototype”.'],
    ['words', 'query { viewer }', 'not_json', 'Send valid JSON, without the fields'],
    ['nothing', '', 'empty_body', 'The content is missing. Send JSON.'],
    ['a poisoned prototype', '{"variables":{"__proto__":{"a":1}}}', 'not_json', '“__proto__”'],
    ['a poisoned constructor', '{"variables":{"constructor":{"prototype":{}}}}', 'not_json', '“constructor.prototype”'],
  ])('%s is answered as a GraphQL error that says what to do', async (_, body, reason, words) => {
    const answer = await post(body).set('accept-language', 'en');
    expect([answer.status, answer.headers['content-type']]).toEqual([400, expect.stringContaining('application/json')]);
    expect(answer.body).toEqual({
      errors: [
        {
          message: expect.stringContaining(`The value of “body” cannot be used. `),
          extensions: { code: 'INPUT_INVALID', args: { field: 'body', reason } },
        },
      ],
    });
    expect((answer.body as { errors: GraphqlError[] }).errors[0]?.message).toContain(words);
  });

  it('a link on another site can neither ask nor act', async () => {
    const address = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
    const ask = await owner.request('get', address('{ viewer { actions } }'));
    expect([ask.status, (ask.body as { errors: GraphqlError[] }).errors[0]?.extensions.code]).toEqual([
      400,
      'QUERY_REFUSED',
    ]);
    const act = await owner
      .request('get', address('mutation { createClient(input: { name: "x" }) { client { id } } }'))
      .set('x-apollo-operation-name', 'x');
    expect(act.status).toBe(405);
    expect(await test.database.query(`SELECT id FROM client WHERE name = 'x'`)).toEqual([]);
  });

  it('answers may not be kept or framed, and load nothing from elsewhere', async () => {
    const { headers } = await post({ query: '{ viewer { actions } }' });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
