import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PASSWORD, TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf, mailedToken, queuedJobs } from '../answers.js';
import { hold } from '../holding.js';
import { INVITATIONS, INVITE, MEMBERS, REVOKE_INVITATION, VIEWER } from '../operations.js';

interface Invited {
  readonly inviteMember: {
    readonly invitation: { readonly id: string; readonly email: string; readonly role: string };
  };
}

describe('invitations', () => {
  let test: TestApp;
  let agency: MadeAgency;
  let owner: Actor;
  let count = 0;
  let email: string;

  beforeAll(async () => {
    test = await TestApp.start();
    agency = await test.make.agency('Fjordbyrået');
    const member = await test.make.member(agency, 'owner');
    owner = await test.signIn(member.email, member.password);
  });
  afterAll(() => test.stop());
  beforeEach(() => {
    count += 1;
    email = `ny-${String(count)}@example.test`;
  });

  const invite = async (role = 'EDITOR', actor = owner, to = email) =>
    (await answerOf<Invited>(actor, INVITE, { input: { email: to, role } })).inviteMember.invitation;
  const accept = (token: string, password = 'et langt nok passord', name = 'Kari Nordmann') =>
    test.http.post(`/auth/invitations/${token}/accept`).send({ name, password });
  const membersWith = async (address: string) =>
    test.database.query(
      'SELECT m.role FROM member m JOIN person p ON p.id = m.person_id JOIN agency a ON a.id = m.agency_id WHERE p.email = $1 AND a.slug = $2',
      [address, agency.slug],
    );

  it('mails a link in the transaction that makes the invitation, and stores only the hash of its secret', async () => {
    const invitation = await invite('REVIEWER', owner, `  ${email.toUpperCase()} `);
    expect(invitation).toMatchObject({ email, role: 'REVIEWER' });
    const token = await mailedToken(test, email);
    expect(token).toMatch(/^[\w-]{43}$/);
    const jobs = (await queuedJobs(test)).filter(({ payload }) => payload['to'] === email);
    expect(jobs).toEqual([
      {
        task: 'mail.send',
        payload: {
          to: email,
          template: 'invitation',
          locale: 'nb',
          variables: { agency: 'Fjordbyrået', link: `http://vern.test/invitation/${token}`, days: 7 },
        },
      },
    ]);
    const [stored] = await test.database.query('SELECT * FROM invitation WHERE id = $1', [invitation.id]);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(await answerOf(owner, INVITATIONS))).not.toContain(token);
  });

  it('leaves neither invitation nor event when the mail cannot be queued', async () => {
    const events = await test.database.query('SELECT count(*) FROM audit_event');
    await test.database.query('ALTER FUNCTION vern.enqueue(text, json, text) RENAME TO enqueue_away');
    try {
      expect(await owner.codeOf(INVITE, { input: { email, role: 'VIEWER' } })).toBe('INTERNAL');
    } finally {
      await test.database.query('ALTER FUNCTION vern.enqueue_away(text, json, text) RENAME TO enqueue');
    }
    expect(await test.database.query('SELECT id FROM invitation WHERE email = $1', [email])).toEqual([]);
    expect(await test.database.query('SELECT count(*) FROM audit_event')).toEqual(events);
    await invite('VIEWER');
  });

  it('the link tells what it is for, makes the person a member, signs in, and works once', async () => {
    await invite('EDITOR');
    const token = await mailedToken(test, email);
    const preview = await test.http.get(`/auth/invitations/${token}`);
    expect([preview.status, preview.body]).toEqual([
      200,
      { email, agency: 'Fjordbyrået', role: 'editor', hasAccount: false },
    ]);
    expect(preview.headers['cache-control']).toBe('no-store');

    const accepted = await accept(token);
    expect([accepted.status, accepted.body]).toEqual([200, { ok: true }]);
    const actor = await test.signIn(email, 'et langt nok passord');
    expect(await answerOf(actor, VIEWER)).toMatchObject({
      viewer: { member: { email, role: 'EDITOR' }, agency: { slug: agency.slug } },
    });

    const again = await accept(token);
    expect([again.status, (again.body as { code: string }).code]).toEqual([404, 'INVITATION_INVALID']);
    expect((await test.http.get(`/auth/invitations/${token}`)).status).toBe(404);
    expect(await membersWith(email)).toEqual([{ role: 'editor' }]);
    expect(JSON.stringify(await answerOf(owner, INVITATIONS))).not.toContain(email);
  });

  it('opened twice at the same moment, the link makes one member', async () => {
    await invite('EDITOR');
    const token = await mailedToken(test, email);
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    expect(await membersWith(email)).toHaveLength(1);
  });

  it('two invitations to the same address at the same moment leave one link that works', async () => {
    // Each has looked for earlier invitations, or waits to, before any has written one.
    const lock = await hold(test.database, 'LOCK TABLE invitation IN SHARE ROW EXCLUSIVE MODE');
    const all = Promise.all([invite(), invite(), invite(), invite()]);
    await lock.untilWaiting(4);
    await lock.release();
    await all;
    const open = await test.database.query('SELECT id FROM invitation WHERE email = $1', [email]);
    expect(open).toHaveLength(1);
  });

  it('a new invitation kills the old link', async () => {
    await invite('ADMIN');
    const old = await mailedToken(test, email);
    await invite('VIEWER');
    expect((await accept(old)).status).toBe(404);
    expect((await accept(await mailedToken(test, email))).status).toBe(200);
    expect(await membersWith(email)).toEqual([{ role: 'viewer' }]);
  });

  it('a withdrawn link is dead', async () => {
    const { id } = await invite();
    const token = await mailedToken(test, email);
    await answerOf(owner, REVOKE_INVITATION, { input: { id } });
    expect((await accept(token)).status).toBe(404);
    expect(await owner.codeOf(REVOKE_INVITATION, { input: { id } })).toBe('NOT_FOUND');
    expect(await membersWith(email)).toEqual([]);
  });

  it('works until the seventh day has passed', async () => {
    const late = `for-sen-${email}`;
    await invite();
    await invite('EDITOR', owner, late);
    const [inTime, tooLate] = [await mailedToken(test, email), await mailedToken(test, late)];
    test.clock.advance({ days: 6, hours: 23, minutes: 59 });
    expect((await accept(inTime)).status).toBe(200);
    test.clock.advance({ minutes: 1 });
    expect((await accept(tooLate)).status).toBe(404);
    expect(JSON.stringify(await answerOf(owner, INVITATIONS))).not.toContain(late);
  });

  it('somebody who has an account keeps name and password, and must prove it', async () => {
    const elsewhere = await test.make.agency();
    await test.make.member(elsewhere, 'viewer', email);
    await invite('EDITOR');
    const token = await mailedToken(test, email);
    expect((await test.http.get(`/auth/invitations/${token}`)).body).toMatchObject({ hasAccount: true });
    const wrong = await accept(token, 'et helt annet passord', 'Falskt Navn');
    expect([wrong.status, (wrong.body as { code: string }).code]).toEqual([401, 'SIGN_IN_REFUSED']);
    expect(wrong.headers['set-cookie']).toBeUndefined();
    expect(await membersWith(email)).toEqual([]);
    const proved = await test.http.post(`/auth/invitations/${token}/accept`).send({ password: PASSWORD });
    expect(proved.status).toBe(200);
    expect(await test.database.query('SELECT name FROM person WHERE email = $1', [email])).toEqual([
      { name: 'Navn viewer' },
    ]);
    await test.signIn(email, PASSWORD);
  });

  it('somebody new must have a name; the link is not used up by leaving it out', async () => {
    await invite();
    const token = await mailedToken(test, email);
    const nameless = await test.http.post(`/auth/invitations/${token}/accept`).send({ password: PASSWORD });
    expect([nameless.status, nameless.body]).toMatchObject([400, { code: 'INPUT_INVALID', args: { field: 'name' } }]);
    expect((await accept(token)).status).toBe(200);
  });

  it('whoever has the link may not guess the password for ever', async () => {
    await test.make.member(await test.make.agency(), 'viewer', email);
    await invite();
    const token = await mailedToken(test, email);
    const codes: string[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1)
      codes.push(((await accept(token, `gjetning nummer ${String(attempt)}`)).body as { code: string }).code);
    expect(codes).toEqual([...Array<string>(8).fill('SIGN_IN_REFUSED'), 'TOO_MANY_ATTEMPTS']);
    expect((await accept(token, PASSWORD)).status).toBe(429);
    test.clock.advance({ minutes: 16 });
    expect((await accept(token, PASSWORD)).status).toBe(200);
  });

  it('somebody who became a member by another way is told so', async () => {
    await invite();
    const token = await mailedToken(test, email);
    await test.make.member(agency, 'viewer', email);
    const answer = await accept(token, PASSWORD);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'ALREADY_A_MEMBER']);
    expect(await owner.codeOf(INVITE, { input: { email, role: 'VIEWER' } })).toBe('ALREADY_A_MEMBER');
  });

  it.each([
    ['a short password', { name: 'Kari', password: 'elleve tegn' }, 400, 'PASSWORD_TOO_SHORT'],
    ['no name', { password: 'et langt nok passord' }, 400, 'INPUT_INVALID'],
    ['a name of spaces', { name: '  ', password: 'et langt nok passord' }, 400, 'INPUT_INVALID'],
    ['a name nobody can see', { name: '\u200B\u3164', password: 'et langt nok passord' }, 400, 'INPUT_INVALID'],
    ['a password that is not text', { name: 'Kari', password: { $ne: '' } }, 400, 'INPUT_INVALID'],
  ])('%s is refused and the link still works', async (_, body, status, code) => {
    await invite();
    const token = await mailedToken(test, email);
    const answer = await test.http.post(`/auth/invitations/${token}/accept`).send(body);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
    expect((await accept(token)).status).toBe(200);
  });

  it.each([
    'ikke-en-adresse',
    'a@b',
    'a@example.test\r\nBcc: alle@example.test',
    `${'x'.repeat(250)}@example.test`,
    '',
  ])('does not mail to %j', async (address) => {
    const before = (await queuedJobs(test)).length;
    expect(await owner.codeOf(INVITE, { input: { email: address, role: 'VIEWER' } })).toBe('INPUT_INVALID');
    expect(await queuedJobs(test)).toHaveLength(before);
  });

  it('an admin cannot invite an owner, nor withdraw or replace an invitation that makes one', async () => {
    const made = await test.make.member(agency, 'admin');
    const admin = await test.signIn(made.email, made.password);
    expect(await admin.codeOf(INVITE, { input: { email, role: 'OWNER' } })).toBe('ROLE_TOO_HIGH');
    const { id } = await invite('OWNER');
    expect(await admin.codeOf(REVOKE_INVITATION, { input: { id } })).toBe('ROLE_TOO_HIGH');
    expect(await admin.codeOf(INVITE, { input: { email, role: 'VIEWER' } })).toBe('ROLE_TOO_HIGH');
    expect(await test.database.query('SELECT role FROM invitation WHERE email = $1', [email])).toEqual([
      { role: 'owner' },
    ]);
    await answerOf(owner, REVOKE_INVITATION, { input: { id } });
    await invite('ADMIN', admin);
  });

  it('no more than two hundred wait for an answer in an agency, and a replaced one is not counted twice', async () => {
    const fresh = await test.make.agency();
    const member = await test.make.member(fresh, 'owner');
    const sender = await test.signIn(member.email, member.password);
    await test.database.query(
      `INSERT INTO invitation (id, agency_id, email, role, token_hash, invited_by, expires_at)
       SELECT gen_random_uuid(), $1, 'venter-' || n || '@example.test', 'viewer', gen_random_uuid()::text, 'x', $2::timestamptz + interval '1 day'
       FROM generate_series(1, 199) n`,
      [fresh.context.agencyId, test.clock.now()],
    );
    const last = await invite('VIEWER', sender);
    const mails = (await queuedJobs(test)).length;
    const { errors } = await sender.send(INVITE, { input: { email: 'en-til@example.test', role: 'VIEWER' } });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'TOO_MANY_INVITATIONS', args: { limit: 200 } },
    ]);
    expect(await queuedJobs(test)).toHaveLength(mails);
    const again = await invite('VIEWER', sender);
    expect(again.id).not.toBe(last.id);
    await answerOf(sender, REVOKE_INVITATION, { input: { id: again.id } });
    await invite('VIEWER', sender, 'en-til@example.test');
  });

  it('a key cannot let people in, whatever its scopes', async () => {
    const { id, key } = await test.make.key(agency, ['member:read']);
    expect(await test.withKey(key).codeOf(MEMBERS)).toBeUndefined();
    expect(await test.withKey(key).codeOf(INVITE, { input: { email, role: 'VIEWER' } })).toBe('FORBIDDEN');
    // No key can be made with the scope; one that had it would still have no role to invite with.
    await test.database.query(`UPDATE api_key SET scopes = '{member:invite}' WHERE id = $1`, [id]);
    expect(await test.withKey(key).codeOf(INVITE, { input: { email, role: 'VIEWER' } })).toBe('ROLE_TOO_HIGH');
  });
});
