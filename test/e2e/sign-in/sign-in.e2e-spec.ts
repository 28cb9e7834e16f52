import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, TestApp, type MadeAgency, type MadeMember } from '#testing';
import { CLIENTS, REMOVE_MEMBER } from '../operations.js';
import { answerOf } from '../answers.js';

describe('sign-in', () => {
  let test: TestApp;
  let agency: MadeAgency;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency();
  });
  afterAll(() => test.stop());

  const newMember = () => test.make.member(agency, 'owner');
  const signIn = (body: object, from = '198.51.100.1') =>
    test.http.post('/auth/sign-in').set('x-forwarded-for', from).send(body);
  const tokenOf = (headers: Record<string, unknown>) =>
    /^vern_session=([^;]+)/.exec((headers['set-cookie'] as string[])[0] ?? '')?.[1] ?? '';
  const withCookie = async (token: string) =>
    (await test.stranger.send(CLIENTS, {}, { cookie: `vern_session=${token}` })).errors[0]?.extensions.code;

  it('opens a session by a cookie that scripts and other sites cannot use', async () => {
    const { email, password } = await newMember();
    const answer = await signIn({ email: ` ${email.toUpperCase()} `, password });
    expect([answer.status, answer.body]).toMatchObject([200, { ok: true, agencyId: agency.context.agencyId }]);
    const [cookie = '', ...others] = answer.headers['set-cookie'] as unknown as string[];
    expect(others).toEqual([]);
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Lax']);
    const token = tokenOf(answer.headers);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await withCookie(token)).toBeUndefined();
  });

  it('stores passwords as argon2id, and of the session only the hash of its token', async () => {
    const { id, email, password } = await newMember();
    const token = tokenOf((await signIn({ email, password })).headers);
    const [person] = await test.database.query<{ password_hash: string }>(
      'SELECT password_hash FROM person WHERE email = $1',
      [email],
    );
    expect(person?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const sessions = await test.database.query('SELECT * FROM session WHERE member_id = $1', [id]);
    expect(sessions).toMatchObject([{ token_hash: createHash('sha256').update(token).digest('hex') }]);
    expect(JSON.stringify(sessions)).not.toContain(token);
  });

  it('answers an unknown address and a wrong password alike', async () => {
    const { email } = await newMember();
    const wrong = await signIn({ email, password: 'et helt feil passord' });
    const unknown = await signIn({ email: 'ingen@example.test', password: 'et helt feil passord' });
    expect([wrong.status, (wrong.body as { code: string }).code]).toEqual([401, 'SIGN_IN_REFUSED']);
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
    const shown = (headers: object) => Object.keys(headers).sort();
    expect(shown(unknown.headers)).toEqual(shown(wrong.headers));
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('spends as long on an unknown address as on a wrong password', async () => {
    const time = async (email: string, index: number) => {
      const begun = performance.now();
      await signIn({ email, password: 'et helt feil passord' }, `192.0.3.${String(index)}`);
      return performance.now() - begun;
    };
    await time('oppvarming@example.test', 100);
    const known: number[] = [];
    const unknown: number[] = [];
    for (let index = 0; index < 9; index += 1) {
      known.push(await time((await newMember()).email, index));
      unknown.push(await time(`ukjent-${String(index)}@example.test`, index));
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    // Without the decoy an unknown address is answered without hashing: several times faster.
    expect(median(unknown)).toBeGreaterThan(median(known) * 0.5);
    expect(median(unknown)).toBeLessThan(median(known) * 2);
  });

  it.each([
    ['nothing', {}],
    ['no password', { email: 'a@example.test' }],
    ['an address that is an object', { email: { contains: '@' }, password: PASSWORD }],
    ['an address that is a list', { email: ['a@example.test'], password: PASSWORD }],
    ['a null character in the address', { email: 'a\u0000@example.test', password: PASSWORD }],
    ['half a character in the address', { email: 'a\ud800@example.test', password: PASSWORD }],
    ['an endless address', { email: 'a'.repeat(100_000), password: PASSWORD }],
    ['an endless password', { email: 'a@example.test', password: 'a'.repeat(1_000_000) }],
  ])('refuses %s like a wrong password', async (_, body) => {
    const answer = await signIn(body, '198.51.100.77');
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([401, 'SIGN_IN_REFUSED']);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', 'application/xml'])(
    'refuses %s, which a form on another site could send',
    async (type) => {
      const { email, password } = await newMember();
      const body = `email=${encodeURIComponent(email)}&password=${encodeURIComponent(password)}`;
      for (const path of ['/auth/sign-in', '/auth/sign-out', '/auth/invitations/x/accept']) {
        const answer = await test.http.post(path).set('content-type', type).send(body);
        expect([answer.status, (answer.body as { code: string }).code]).toEqual([415, 'BODY_NOT_JSON']);
        expect(answer.headers['set-cookie']).toBeUndefined();
      }
      expect((await signIn({ email, password })).status).toBe(200);
    },
  );

  it('signing out ends the session in the database too', async () => {
    const { id, email, password } = await newMember();
    const token = tokenOf((await signIn({ email, password })).headers);
    const other = tokenOf((await signIn({ email, password })).headers);
    const answer = await test.http.post('/auth/sign-out').set('cookie', `vern_session=${token}`);
    expect(answer.status).toBe(204);
    expect((answer.headers['set-cookie'] as unknown as string[])[0]).toMatch(
      /^vern_session=;.*Expires=Thu, 01 Jan 1970/,
    );
    expect(await withCookie(token)).toBe('UNAUTHENTICATED');
    expect(await withCookie(other)).toBeUndefined();
    expect(await test.database.query('SELECT id FROM session WHERE member_id = $1', [id])).toHaveLength(1);
    expect((await test.http.post('/auth/sign-out')).status).toBe(204);
    expect((await test.http.post('/auth/sign-out').set('cookie', 'vern_session=%00%ff')).status).toBe(204);
  });

  it('a session ends fourteen days after it was last used', async () => {
    const { email, password } = await newMember();
    const used = tokenOf((await signIn({ email, password })).headers);
    const idle = tokenOf((await signIn({ email, password })).headers);
    test.clock.advance({ days: 13, hours: 23 });
    expect(await withCookie(used)).toBeUndefined();
    test.clock.advance({ hours: 1 });
    expect(await withCookie(idle)).toBe('UNAUTHENTICATED');
    expect(await withCookie(used)).toBeUndefined();
    test.clock.advance({ days: 14, seconds: 1 });
    expect(await withCookie(used)).toBe('UNAUTHENTICATED');
  });

  it('a session ends thirty days after the sign-in, however much it is used', async () => {
    const { email, password } = await newMember();
    const token = tokenOf((await signIn({ email, password })).headers);
    for (let day = 10; day <= 20; day += 10) {
      test.clock.advance({ days: 10 });
      expect([day, await withCookie(token)]).toEqual([day, undefined]);
    }
    test.clock.advance({ days: 9, hours: 23 });
    expect(await withCookie(token)).toBeUndefined();
    test.clock.advance({ hours: 1 });
    expect(await withCookie(token)).toBe('UNAUTHENTICATED');
  });

  it('a token of another kind opens nothing', async () => {
    const { key } = await test.make.key(agency);
    const { email, password } = await newMember();
    const session = tokenOf((await signIn({ email, password })).headers);
    expect(await withCookie(key)).toBe('UNAUTHENTICATED');
    expect(await test.withKey(session).codeOf(CLIENTS)).toBe('UNAUTHENTICATED');
    const [stored] = await test.database.query<{ token_hash: string }>('SELECT token_hash FROM session LIMIT 1');
    expect(await withCookie(stored?.token_hash ?? '')).toBe('UNAUTHENTICATED');
  });

  it('somebody who was removed is refused like a stranger', async () => {
    const [owner, member] = [await newMember(), await newMember()];
    await answerOf(await test.signIn(owner.email, owner.password), REMOVE_MEMBER, { input: { id: member.id } });
    const answer = await signIn({ email: member.email, password: member.password });
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([401, 'SIGN_IN_REFUSED']);
  });

  it('errors come in the language asked for', async () => {
    const ask = (language: string) =>
      signIn({ email: 'x@example.test', password: 'feil' }, '198.51.100.78').set('accept-language', language);
    expect((await ask('en-GB')).body).toMatchObject({ message: 'The e-mail address or the password is wrong.' });
    expect((await ask('nn')).body).toMatchObject({ message: 'E-postadressen eller passordet er feil.' });
  });

  describe('throttle', () => {
    let member: MadeMember;
    const wrong = (email: string, from: string) => signIn({ email, password: 'et helt feil passord' }, from);

    it('after eight failures the account is closed for a while, wherever from, and says how long', async () => {
      member = await newMember();
      for (let attempt = 0; attempt < 8; attempt += 1)
        expect((await wrong(member.email, `203.0.113.${String(attempt)}`)).status).toBe(401);
      test.clock.advance({ minutes: 5 });
      const refused = await signIn({ email: member.email, password: member.password }, '203.0.113.99');
      expect(refused.status).toBe(429);
      expect(refused.body).toEqual({
        code: 'TOO_MANY_ATTEMPTS',
        message: 'For mange forsøk. Prøv igjen om 10 minutter.',
        args: { retryAfterSeconds: 600, minutes: 10 },
      });
      expect(refused.headers['retry-after']).toBe('600');
      test.clock.advance({ minutes: 10 });
      expect((await signIn({ email: member.email, password: member.password }, '203.0.113.99')).status).toBe(200);
    });

    it('an address nobody has is treated the same', async () => {
      for (let attempt = 0; attempt < 8; attempt += 1)
        expect((await wrong('finnes-ikke@example.test', '203.0.113.1')).status).toBe(401);
      expect((await wrong('finnes-ikke@example.test', '203.0.113.1')).status).toBe(429);
    });

    it('attempts at the same moment do not slip past the limit', async () => {
      const { email } = await newMember();
      const statuses = await Promise.all(
        Array.from({ length: 20 }, async (_, index) => (await wrong(email, `192.0.2.${String(index)}`)).status),
      );
      expect(statuses.filter((status) => status === 401)).toHaveLength(8);
      expect(statuses.filter((status) => status === 429)).toHaveLength(12);
    });

    it('after forty failures an internet address is refused for every account, and another is not', async () => {
      const { email, password } = await newMember();
      for (let attempt = 0; attempt < 40; attempt += 1)
        expect((await wrong(`person-${String(attempt)}@example.test`, '192.0.2.200')).status).toBe(401);
      expect((await signIn({ email, password }, '192.0.2.200')).status).toBe(429);
      expect((await signIn({ email, password }, '192.0.2.201')).status).toBe(200);
    });

    it('signing in right does not count as a failure', async () => {
      const { email, password } = await newMember();
      for (let attempt = 0; attempt < 10; attempt += 1)
        expect((await signIn({ email, password }, '192.0.2.210')).status).toBe(200);
    });

    it('remembers hashes only', async () => {
      const { email } = await newMember();
      await wrong(email, '192.0.2.220');
      const rows = await test.database.query('SELECT * FROM sign_in_failure');
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toMatch(/@|192\.0\.2/);
    });
  });
});
