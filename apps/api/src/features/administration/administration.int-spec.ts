import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { cloneDatabase, type TestDatabase } from '#testing';
import { openAdministration } from '../../administration.app.js';
import { readConfig } from '../../platform/config/config.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AdministrationService, type NewMember } from './administration.service.js';

const OWNER = { email: 'eier@nordlys.example', name: 'Eli Eier', password: 'correct horse battery' };

describe('administration', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let administration: AdministrationService;

  beforeAll(async () => {
    database = await cloneDatabase();
    app = await openAdministration(readConfig({ API_DATABASE_URL: database.api, LOG_LEVEL: 'silent' }));
    administration = app.get(AdministrationService);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error: unknown = await work.then(
      () => 'allowed',
      (thrown: unknown) => thrown,
    );
    return error instanceof DomainError ? `${error.definition.code}: ${error.sentence('en')}` : String(error);
  };
  const stored = () =>
    database.query<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM agency) AS agencies, (SELECT count(*)::int FROM person) AS people,
         (SELECT count(*)::int FROM member) AS members, (SELECT count(*)::int FROM audit_event) AS events`,
    );

  const SLUG =
    'INPUT_INVALID: The value of “slug” cannot be used. Use 2 to 40 characters: lower-case letters a–z and digits, with single hyphens between words.';
  const NAME = 'INPUT_INVALID: The value of “name” cannot be used. Write at least one visible character.';

  it.each([
    ['capital letters', { slug: 'Nordlys' }, SLUG],
    ['a space', { slug: 'nord lys' }, SLUG],
    ['letters beyond a–z', { slug: 'nordlæs' }, SLUG],
    ['hyphens at the end', { slug: 'nordlys-' }, SLUG],
    ['double hyphens', { slug: 'nord--lys' }, SLUG],
    ['one letter', { slug: 'n' }, SLUG],
    ['too many letters', { slug: 'n'.repeat(41) }, SLUG],
    ['no letters', { slug: '' }, SLUG],
    ['an empty name', { name: ' ' }, NAME],
    ['a name nobody can see', { name: '\u200B' }, NAME],
    [
      'an endless name',
      { name: 'x'.repeat(201) },
      'INPUT_INVALID: The value of “name” cannot be used. Use at most 200 characters.',
    ],
  ])('an agency with %s is refused with one line, and nothing is stored', async (_, change, line) => {
    const before = await stored();
    const agency = { slug: 'nordlys', name: 'Nordlys', ...change };
    expect(await refusal(administration.createAgency(agency))).toBe(line);
    expect(await refusal(administration.createAgencyWithOwner(agency, OWNER))).toBe(line);
    expect(await stored()).toEqual(before);
  });

  it.each([
    [
      'no e-mail address',
      { email: 'eier' },
      'INPUT_INVALID: The value of “email” cannot be used. Write an e-mail address, such as name@company.no.',
    ],
    [
      'a name nobody can see',
      { name: '\u3164' },
      'INPUT_INVALID: The value of “owner” cannot be used. Write at least one visible character.',
    ],
    ['a short password', { password: 'kort' }, 'PASSWORD_TOO_SHORT: The password needs at least 12 characters.'],
    [
      'an endless password',
      { password: 'x'.repeat(1001) },
      'PASSWORD_TOO_LONG: The password may have at most 1000 characters.',
    ],
  ])('an owner with %s leaves no agency behind', async (_, change, line) => {
    const before = await stored();
    const founding = administration.createAgencyWithOwner(
      { slug: 'nordlys', name: 'Nordlys' },
      { ...OWNER, ...change },
    );
    expect(await refusal(founding)).toBe(line);
    expect(await stored()).toEqual(before);
  });

  it('an agency and its people are written down, without personal data', async () => {
    const { id, isNewPerson } = await administration.createAgencyWithOwner(
      { slug: 'nordlys', name: ' Nordlys ' },
      { ...OWNER, email: ' Eier@Nordlys.example ' },
    );
    const context = await administration.agency('nordlys');
    const editor = { ...OWNER, email: 'redaktor@nordlys.example', role: 'editor' } satisfies NewMember;
    const added = await administration.addMember(context, editor);
    expect([isNewPerson, added.isNewPerson]).toEqual([true, true]);
    const events = await database.query('SELECT actor, action, subject, detail FROM audit_event ORDER BY id');
    const actor = 'system:administration';
    expect(events).toEqual([
      { actor, action: 'agency.created', subject: `agency:${context.agencyId}`, detail: {} },
      { actor, action: 'member.joined', subject: `member:${id}`, detail: { role: 'owner' } },
      { actor, action: 'member.joined', subject: `member:${added.id}`, detail: { role: 'editor' } },
    ]);
    expect(await database.query('SELECT name FROM agency')).toEqual([{ name: 'Nordlys' }]);
    expect(await database.query('SELECT email FROM person ORDER BY email')).toEqual([
      { email: 'eier@nordlys.example' },
      { email: 'redaktor@nordlys.example' },
    ]);
    const before = await stored();
    expect(await refusal(administration.addMember(context, editor))).toBe(
      'ALREADY_A_MEMBER: This person is already a member of the agency.',
    );
    expect(await refusal(administration.createAgency({ slug: 'nordlys', name: 'En til' }))).toBe(
      'AGENCY_EXISTS: The short name “nordlys” is taken.',
    );
    expect(await stored()).toEqual(before);
  });

  it('a person known already becomes a member of another agency and keeps the name', async () => {
    const context = await administration.createAgency({ slug: 'annet', name: 'Annet' });
    const { isNewPerson } = await administration.addMember(context, { ...OWNER, name: 'Noe annet', role: 'viewer' });
    expect(isNewPerson).toBe(false);
    expect(await database.query('SELECT name FROM person WHERE email = $1', [OWNER.email])).toEqual([
      { name: 'Eli Eier' },
    ]);
  });
});
