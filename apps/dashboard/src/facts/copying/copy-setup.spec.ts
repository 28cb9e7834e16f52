import { describe, expect, it } from '@jest/globals';
import { valueAt, type Json } from '../draft/json.js';
import { copySetup, planCopy, type Chosen } from './copy-setup.js';

const theirs: Json = {
  activities: [
    { id: 'newsletter', name: { nb: 'Nyhetsbrev' }, services: ['mailer'], recipients: ['office'] },
    { id: 'sale', name: { nb: 'Salg' }, services: ['fiken', 'shop'] },
  ],
  services: [
    { id: 'mailer', name: 'Mailer', agreement: { status: 'in_force', signedOn: '2025-01-01' } },
    { id: 'fiken', name: 'Fiken', known: 'fiken' },
    { id: 'shop', name: 'Shop' },
  ],
  recipients: [{ id: 'office', name: { nb: 'Regnskapskontoret' } }],
  security: { measures: ['backups', { nb: 'Låst dør' }] },
  rights: { email: 'krav@annen.no', form: 'https://annen.no', byPhone: true, identification: 'when_in_doubt' },
  marks: [{ pointer: '/services/0', kind: 'demo' }],
  openQuestions: [{ pointer: '/activities/0/purpose' }],
};
const mine: Json = {
  organisation: { name: 'Min AS' },
  activities: [{ id: 'newsletter', name: { nb: 'Vårt brev' } }],
  services: [{ id: 'accounts', name: 'Fiken konto', known: 'fiken' }],
  security: { measures: ['backups'] },
  rights: { byPhone: false },
  marks: [{ pointer: '/organisation/name', kind: 'demo' }],
};
interface Choice {
  readonly activities?: readonly string[];
  readonly services?: readonly string[];
  readonly recipients?: readonly string[];
  readonly security?: boolean;
  readonly rights?: boolean;
}
const choose = ({
  activities = [],
  services = [],
  recipients = [],
  security = false,
  rights = false,
}: Choice): Chosen => ({
  activities: new Set(activities),
  services: new Set(services),
  recipients: new Set(recipients),
  security,
  rights,
});

describe('copying from another client', () => {
  it('takes along what an activity refers to, under ids that are free here', () => {
    const facts = copySetup(mine, theirs, choose({ activities: ['newsletter'] }));
    expect(valueAt(facts, '/activities/1')).toEqual({
      id: 'newsletter-2',
      name: { nb: 'Nyhetsbrev' },
      services: ['mailer'],
      recipients: ['office'],
    });
    expect(valueAt(facts, '/services/1/id')).toBe('mailer');
    expect(valueAt(facts, '/recipients/0/id')).toBe('office');
    expect(valueAt(facts, '/activities/0')).toEqual(valueAt(mine, '/activities/0'));
  });

  it('uses a service again that is here already, and does not copy it twice', () => {
    const facts = copySetup(mine, theirs, choose({ activities: ['sale'] }));
    expect(valueAt(facts, '/activities/1/services')).toEqual(['accounts', 'shop']);
    expect(valueAt(facts, '/services')).toHaveLength(2);
    const twice = copySetup(facts, theirs, choose({ services: ['shop'] }));
    expect(valueAt(twice, '/services')).toHaveLength(2);
  });

  it('marks all that is copied as a suggestion, and keeps the marks that were here', () => {
    const facts = copySetup(mine, theirs, choose({ activities: ['newsletter'], security: true, rights: true }));
    expect(valueAt(facts, '/marks')).toEqual([
      { pointer: '/organisation/name', kind: 'demo' },
      { pointer: '/services/1', kind: 'suggestion' },
      { pointer: '/recipients/0', kind: 'suggestion' },
      { pointer: '/activities/1', kind: 'suggestion' },
      { pointer: '/security/measures/1', kind: 'suggestion' },
      { pointer: '/rights/identification', kind: 'suggestion' },
    ]);
  });

  it('leaves behind what is the other client’s own: agreements, addresses and open questions', () => {
    const facts = copySetup(mine, theirs, choose({ services: ['mailer'], rights: true }));
    expect(valueAt(facts, '/services/1')).toEqual({ id: 'mailer', name: 'Mailer' });
    expect(valueAt(facts, '/rights')).toEqual({ byPhone: false, identification: 'when_in_doubt' });
    expect(valueAt(facts, '/openQuestions')).toBeUndefined();
  });

  it('adds security measures that are not said here yet', () => {
    const facts = copySetup(mine, theirs, choose({ security: true }));
    expect(valueAt(facts, '/security/measures')).toEqual(['backups', { nb: 'Låst dør' }]);
  });

  it('tells before it is done what will be copied and what is here already', () => {
    const plan = planCopy(mine, theirs, choose({ activities: ['sale'], security: true }));
    const ids = (items: readonly Json[]) => items.map((item) => valueAt(item, '/id'));
    expect([ids(plan.activities), ids(plan.services), ids(plan.reused), plan.parts]).toEqual([
      ['sale'],
      ['shop'],
      ['fiken'],
      3,
    ]);
  });

  it('changes neither client’s facts in place', () => {
    const [before, other] = [JSON.stringify(mine), JSON.stringify(theirs)];
    copySetup(mine, theirs, choose({ activities: ['newsletter', 'sale'], security: true, rights: true }));
    expect([JSON.stringify(mine), JSON.stringify(theirs)]).toEqual([before, other]);
  });
});
