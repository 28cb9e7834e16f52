import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ROLES } from '#kernel';
import { countQueries, PASSWORD, TestApp, type Actor, type MadeAgency } from '#testing';
import { answerOf, type AuditNode } from '../answers.js';
import { AGENCIES, AUDIT, CLIENTS, CREATE_CLIENT, REMOVE_MEMBER, SWITCH_AGENCY, VIEWER } from '../operations.js';
import { castOf, rolesAllowed } from '../roles.js';

interface Agencies {
  readonly viewer: {
    readonly agency: { readonly id: string };
    readonly agencies: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  };
}

const UNKNOWN = '01999999-9999-7999-8999-999999999999';

describe('a person in several agencies', () => {
  let test: TestApp;
  let first: MadeAgency;
  let second: MadeAgency;
  let foreign: MadeAgency;
  let email: string;
  let memberOfSecond: string;
  let person: Actor;

  beforeAll(async () => {
    test = await TestApp.start();
    foreign = await test.make.agency('Fremmed');
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    first = await test.make.agency('Første');
    second = await test.make.agency('Andre');
    ({ email } = await test.make.member(first, 'viewer'));
    memberOfSecond = (await test.make.member(second, 'owner', email)).id;
    person = await test.signIn(email, PASSWORD);
  });

  const enter = (agencyId: string) => ({ input: { agencyId } });
  const idOf = ({ context }: MadeAgency) => context.agencyId as string;
  const signIn = (more: object = {}) => test.http.post('/auth/sign-in').send({ email, password: PASSWORD, ...more });

  it('sees them all, the oldest membership first, and no other', async () => {
    const { viewer } = await answerOf<Agencies>(person, AGENCIES);
    expect(viewer.agency.id).toBe(idOf(first));
    expect(viewer.agencies).toEqual([
      { id: idOf(first), slug: first.slug, name: 'Første' },
      { id: idOf(second), slug: second.slug, name: 'Andre' },
    ]);
  });

  it('is told at the sign-in, and may choose there', async () => {
    const oldest = await signIn();
    expect(oldest.body).toEqual({
      ok: true,
      agencyId: idOf(first),
      agencies: [
        { id: idOf(first), slug: first.slug, name: 'Første', role: 'viewer' },
        { id: idOf(second), slug: second.slug, name: 'Andre', role: 'owner' },
      ],
    });
    const chosen = await signIn({ agencyId: idOf(second) });
    const cookie = (chosen.headers['set-cookie'] as unknown as string[])[0]?.split(';')[0] ?? '';
    const { data } = await test.stranger.send<Agencies, Record<string, unknown>>(AGENCIES, {}, { cookie });
    expect(data?.viewer.agency.id).toBe(idOf(second));
    for (const [agencyId, code] of [
      [idOf(foreign), 'NOT_FOUND'],
      [UNKNOWN, 'NOT_FOUND'],
      ['x', 'NOT_FOUND'],
      [7, 'INPUT_INVALID'],
    ] as const) {
      const refused = await signIn({ agencyId });
      expect([(refused.body as { code: string }).code, refused.headers['set-cookie']]).toEqual([code, undefined]);
    }
  });

  it('works in the other agency with the role there, from the next request on, in this session only', async () => {
    const elsewhere = await test.signIn(email, PASSWORD);
    await test.make.bareClient(second, 'Kunden til den andre');
    expect(await person.codeOf(CREATE_CLIENT, { input: { name: 'Ny' } })).toBe('FORBIDDEN');
    expect(await answerOf(person, SWITCH_AGENCY, enter(idOf(second)))).toEqual({
      switchAgency: { agency: { id: idOf(second), slug: second.slug } },
    });
    expect(await answerOf(person, VIEWER)).toMatchObject({ viewer: { member: { role: 'OWNER' } } });
    expect(JSON.stringify(await answerOf(person, CLIENTS))).toContain('Kunden til den andre');
    expect(await person.codeOf(CREATE_CLIENT, { input: { name: 'Ny' } })).toBeUndefined();
    expect(await answerOf(elsewhere, VIEWER)).toMatchObject({ viewer: { agency: { slug: first.slug } } });
    await answerOf(person, SWITCH_AGENCY, enter(idOf(first)));
    expect(await person.codeOf(CREATE_CLIENT, { input: { name: 'Ny' } })).toBe('FORBIDDEN');
  });

  it('leaves a trace in the agency entered, and tells the one left nothing', async () => {
    await answerOf(person, SWITCH_AGENCY, enter(idOf(second)));
    const { auditEvents } = await answerOf<{ auditEvents: { nodes: AuditNode[] } }>(person, AUDIT);
    const actor = `member:${memberOfSecond}`;
    expect(auditEvents.nodes[0]).toMatchObject({ action: 'SESSION_ENTERED', actor, subject: actor, detail: {} });
    const left = await test.database.query(
      `SELECT id FROM audit_event WHERE agency_id = $1 AND action = 'SESSION_ENTERED'`,
      [idOf(first)],
    );
    expect(left).toEqual([]);
  });

  it('cannot enter an agency that is another’s: the answer is as for one that does not exist', async () => {
    const refusal = await person.send(SWITCH_AGENCY, enter(idOf(foreign)));
    expect(refusal.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'NOT_FOUND', args: {} }]);
    for (const other of [UNKNOWN, 'x', ''])
      expect((await person.send(SWITCH_AGENCY, enter(other))).errors).toEqual(refusal.errors);
    expect(await answerOf(person, VIEWER)).toMatchObject({ viewer: { agency: { slug: first.slug } } });
    expect(await person.codeOf(SWITCH_AGENCY, enter(idOf(second)))).toBeUndefined();
  });

  it('removed there, is out there and nowhere else', async () => {
    await answerOf(person, SWITCH_AGENCY, enter(idOf(second)));
    const inFirst = await test.signIn(email, PASSWORD);
    const owner = await test.make.member(second, 'owner');
    await answerOf(await test.signIn(owner.email, PASSWORD), REMOVE_MEMBER, { input: { id: memberOfSecond } });
    expect(await person.codeOf(VIEWER)).toBe('UNAUTHENTICATED');
    expect((await answerOf<Agencies>(inFirst, AGENCIES)).viewer.agencies).toHaveLength(1);
    expect(await inFirst.codeOf(SWITCH_AGENCY, enter(idOf(second)))).toBe('NOT_FOUND');
  });

  it('does not live longer by switching', async () => {
    test.clock.advance({ days: 13 });
    await answerOf(person, SWITCH_AGENCY, enter(idOf(second)));
    test.clock.advance({ days: 13 });
    await answerOf(person, SWITCH_AGENCY, enter(idOf(first)));
    test.clock.advance({ days: 4, seconds: 1 });
    expect(await person.codeOf(SWITCH_AGENCY, enter(idOf(second)))).toBe('UNAUTHENTICATED');
  });

  it('a key has no agencies to choose between, and cannot switch', async () => {
    const { key } = await test.make.key(first);
    expect((await answerOf<Agencies>(test.withKey(key), AGENCIES)).viewer.agencies).toEqual([]);
    expect(await test.withKey(key).codeOf(SWITCH_AGENCY, enter(idOf(first)))).toBe('NOT_FOUND');
  });

  it('every role may switch, and nobody who is not signed in', async () => {
    const cast = await castOf(test, first);
    expect(await rolesAllowed(cast, (actor) => actor.codeOf(SWITCH_AGENCY, enter(idOf(first))))).toEqual([...ROLES]);
    expect(await test.stranger.codeOf(SWITCH_AGENCY, enter(idOf(first)))).toBe('UNAUTHENTICATED');
  });

  it('who is calling is found out once, however many questions a request asks', async () => {
    const ask = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `q${String(at)}: factsSchema`).join(' ')} }`;
    const one = await countQueries(() => answerOf(person, ask(1)));
    expect(one).toBeGreaterThan(3);
    expect(await countQueries(() => answerOf(person, ask(15)))).toBe(one);
  });
});
