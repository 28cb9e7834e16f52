import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { DomainError, errorCatalogue } from '../../apps/api/src/platform/errors/domain-error.js';
import { LOGGER } from '../../apps/api/src/platform/logging/logger.js';
import { PASSWORD, TestApp, type Actor, type MadeMember } from '#testing';
import { hold } from '../e2e/holding.js';
import { CLIENTS, CREATE_CLIENT, INVITE } from '../e2e/operations.js';

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('error catalogue', () => {
  it('codes and statuses are what callers rely on', () => {
    const lines = [...errorCatalogue().values()].map(({ code, status }) => `${code} ${String(status)}`).sort();
    expect(lines).toMatchSnapshot();
  });

  it.each([...errorCatalogue().values()].map((error) => [error.code, error] as const))(
    '%s has a sentence in each language, with the same places to fill',
    (_, { sentence }) => {
      expect(Object.keys(sentence).sort()).toEqual(['en', 'nb']);
      for (const text of Object.values(sentence)) expect(text).toMatch(/^\p{Lu}.+[.]$/u);
      expect(sentence.nb).not.toBe(sentence.en);
      expect(placeholders(sentence.nb)).toEqual(placeholders(sentence.en));
    },
  );

  it.each(
    [...errorCatalogue().values()].flatMap(({ code, reasons = {} }) =>
      Object.entries(reasons).map(([reason, words]) => [code, reason, words] as const),
    ),
  )('%s because of %s says what to do in each language', (_, __, words) => {
    for (const text of Object.values(words)) expect(text).toMatch(/^\p{Lu}.+[.]$/u);
    expect(words.nb).not.toBe(words.en);
    expect(placeholders(words.nb)).toEqual(placeholders(words.en));
  });
});

describe('sentences that count', () => {
  const said = (code: string, locale: 'nb' | 'en', args: Record<string, number>) => {
    const definition = errorCatalogue().get(code);
    if (!definition) throw new Error(`No ${code}`);
    return new DomainError(definition, args).sentence(locale);
  };

  it('speak of one as one, and of several as several', () => {
    expect(said('FACTS_INVALID', 'en', { count: 1 })).toBe('The facts were not saved. 1 field needs correction.');
    expect(said('FACTS_INVALID', 'en', { count: 2 })).toBe('The facts were not saved. 2 fields need correction.');
    expect(said('PUBLICATION_BLOCKED', 'en', { count: 1 })).toContain(' 1 finding must ');
    expect(said('PUBLICATION_BLOCKED', 'en', { count: 21 })).toContain(' 21 findings must ');
    expect(said('TOO_MANY_ATTEMPTS', 'nb', { minutes: 1 })).toContain(' 1 minutt.');
    expect(said('TOO_MANY_ATTEMPTS', 'nb', { minutes: 15 })).toContain(' 15 minutter.');
  });

  it.each([...errorCatalogue().values()])(
    '$code asks the plural of every number it says before a word',
    ({ sentence }) => {
      for (const text of Object.values(sentence))
        for (const [, name = ''] of text.matchAll(/\{(count|minutes|days)\} \p{L}/gu)) {
          expect(text).toMatch(/\{\w+\} (felt|funn|feil)\b/);
          expect(name).toBe('count');
        }
    },
  );
});

describe('when the database is away', () => {
  it('the answer is 503 and says that nothing was saved, in both languages', async () => {
    const away = await TestApp.start({ API_DATABASE_URL: 'postgresql://vern_api:x@127.0.0.1:1/none' });
    try {
      const answer = await away.http
        .post('/auth/sign-in')
        .set('accept-language', 'en')
        .send({ email: 'a@example.test', password: PASSWORD });
      expect([answer.status, answer.body]).toEqual([
        503,
        {
          code: 'UNAVAILABLE',
          message: 'We cannot reach the database right now. Nothing was saved. Try again in a moment.',
          args: {},
        },
      ]);
      const { errors } = await away.withKey('vern_x').send(CLIENTS);
      expect(errors.map(({ extensions, message }) => [extensions.code, message])).toEqual([
        ['UNAVAILABLE', 'Vi får ikke kontakt med databasen akkurat nå. Ingenting er lagret. Prøv igjen om litt.'],
      ]);
    } finally {
      await away.stop();
    }
  });
});

describe('what nobody foresaw', () => {
  let test: TestApp;
  let member: MadeMember;
  let owner: Actor;
  let lines: string[] = [];

  beforeAll(async () => {
    test = await TestApp.start({ LOG_LEVEL: 'info' });
    // The application's own logger and serialisers, with another end of the pipe.
    const logger = test.app.get<Record<symbol, unknown>>(LOGGER);
    logger[pino.symbols.streamSym] = { write: (line: string) => lines.push(line) };
    member = await test.make.member(await test.make.agency(), 'owner');
    owner = await test.signIn(member.email, member.password);
  });
  afterAll(() => test.stop());
  beforeEach(() => {
    lines = [];
  });

  const broken = async <T>(table: string, work: () => Promise<T>): Promise<T> => {
    await test.database.query(`ALTER TABLE ${table} RENAME TO away`);
    try {
      return await work();
    } finally {
      await test.database.query(`ALTER TABLE away RENAME TO ${table}`);
    }
  };
  const logged = () => lines.map((line) => JSON.parse(line) as { level: number; requestId?: string; err?: object });
  const secrets = () => [member.email, PASSWORD, 'Hemmelig', 'hemmelig@example.test'];

  it('leaves GraphQL as INTERNAL with a reference, and stands in the log under it without personal data', async () => {
    const { errors, data } = await broken('client', () =>
      owner.send(CREATE_CLIENT, { input: { name: 'Hemmelig Kunde AS' } }),
    );
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    const { requestId } = errors[0]?.extensions.args ?? {};
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL', args: { requestId } });
    expect(errors[0]?.message).toBe(
      `Noe gikk galt hos oss. Oppgi referansen ${String(requestId)} hvis du tar kontakt.`,
    );
    expect(logged()).toMatchObject([{ level: 50, requestId, err: { frames: expect.any(Array) } }]);
    for (const secret of secrets()) expect(lines.join('')).not.toContain(secret);
    expect(await owner.codeOf(CREATE_CLIENT, { input: { name: 'Hemmelig Kunde AS' } })).toBeUndefined();
  });

  it('leaves HTTP the same way', async () => {
    const answer = await broken('person', () =>
      test.http.post('/auth/sign-in').set('accept-language', 'en').send({ email: member.email, password: PASSWORD }),
    );
    const { args } = answer.body as { args: { requestId: string } };
    expect([answer.status, answer.body]).toEqual([
      500,
      {
        code: 'INTERNAL',
        message: `Something went wrong on our side. Quote ${args.requestId} if you contact us.`,
        args: { requestId: args.requestId },
      },
    ]);
    expect(logged()).toMatchObject([{ level: 50, requestId: args.requestId }]);
    for (const secret of secrets()) expect(lines.join('')).not.toContain(secret);
  });

  it('what the database refuses to store is not quoted in the log', async () => {
    await test.database.query(`ALTER TABLE invitation ADD CONSTRAINT never CHECK (email = 'x')`);
    try {
      const { errors } = await owner.send(INVITE, { input: { email: 'hemmelig@example.test', role: 'VIEWER' } });
      expect(errors[0]?.extensions.code).toBe('INTERNAL');
    } finally {
      await test.database.query('ALTER TABLE invitation DROP CONSTRAINT never');
    }
    expect(lines).toHaveLength(1);
    for (const secret of secrets()) expect(lines.join('')).not.toContain(secret);
  });

  it('while every connection is taken, callers are told to come back, and nothing is done', async () => {
    const lock = await hold(test.database, 'LOCK TABLE client');
    const create = (name: string) => owner.codeOf(CREATE_CLIENT, { input: { name } });
    const waiting = Promise.all(Array.from({ length: 10 }, (_, at) => create(`Kunde ${String(at)}`)));
    await lock.untilWaiting(10);
    const [graphql, http] = await Promise.all([
      owner.send(CREATE_CLIENT, { input: { name: 'Elleve' } }),
      test.http.post('/auth/sign-in').send({ email: member.email, password: PASSWORD }),
    ]);
    await lock.release();
    expect(graphql.errors).toMatchObject([
      {
        message: 'Vi får ikke kontakt med databasen akkurat nå. Ingenting er lagret. Prøv igjen om litt.',
        extensions: { code: 'UNAVAILABLE', args: {} },
      },
    ]);
    expect([http.status, (http.body as { code: string }).code]).toEqual([503, 'UNAVAILABLE']);
    expect(await waiting).toEqual(Array.from({ length: 10 }, () => undefined));
    expect(await test.database.query(`SELECT id FROM client WHERE name = 'Elleve'`)).toEqual([]);
    expect(await create('Elleve')).toBeUndefined();
  }, 30_000);

  it('people’s own mistakes are not errors of ours', async () => {
    await owner.codeOf(CREATE_CLIENT, { input: { name: '' } });
    await test.stranger.codeOf(CLIENTS);
    await test.http.post('/auth/sign-in').send({ email: member.email, password: 'feil' });
    await test.http.get('/finnes-ikke');
    await test.http.post('/auth/sign-in').set('content-type', 'application/json').send('{');
    await owner.codeOf('{ finnesIkke }');
    expect(lines).toEqual([]);
  });

  it('answers unknown routes and broken bodies with codes too', async () => {
    const missing = await test.http.get('/finnes-ikke');
    expect([missing.status, (missing.body as { code: string }).code]).toEqual([404, 'NOT_FOUND']);
    for (const body of ['{', '', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}']) {
      const answer = await test.http.post('/auth/sign-in').set('content-type', 'application/json').send(body);
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, 'INPUT_INVALID']);
    }
    const odd = await test.http.get('/auth/invitations/%zz');
    expect(odd.status).toBe(400);
  });
});
