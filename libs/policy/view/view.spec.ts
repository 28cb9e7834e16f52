import { describe, expect, it } from '@jest/globals';
import type { Locale } from '#kernel';
import type { ClientFacts } from '../facts/schema.js';
import { Speaker } from './speaker.js';
import { viewOf } from './view.js';

const view = (facts: Omit<ClientFacts, 'schema' | 'locales'>, locale: Locale = 'nb') =>
  viewOf({ schema: 'vern-facts-1', locales: ['nb'], ...facts }, new Speaker(locale), {
    date: '2026-11-20',
  });

describe('a transfer', () => {
  it.each([
    ['nb', '2000/518/EF'],
    ['nn', '2000/518/EF'],
    ['en', '2000/518/EC'],
  ] as const)('names the decision as the Official Journal does in %s', (locale, number) => {
    const transfers = [{ country: 'CH' as const, mechanism: 'adequacy' as const }];
    const facts = { services: [{ id: 's', name: 'S', role: 'processor' as const, transfers }] };
    expect(view(facts, locale).transfers.rows.map(({ decision }) => decision?.text)).toEqual([number]);
  });
});

describe('the organisation', () => {
  it('has its number as the register prints it, with the pointer of the fact', () => {
    const { organisation } = view({ organisation: { country: 'NO', orgNumber: '922338477' } });
    expect(organisation.orgNumber).toMatchObject({ text: '922 338 477', pointers: ['/organisation/orgNumber'] });
  });

  it('has its address on one line with the country', () => {
    const facts = {
      organisation: { country: 'NO' as const, address: { street: 'Gata 1', postalCode: '0155', city: 'Oslo' } },
    };
    expect(view(facts).organisation.address?.text).toBe('Gata 1, 0155 Oslo, Norge');
    expect(view(facts, 'en').organisation.address?.text).toBe('Gata 1, 0155 Oslo, Norway');
  });

  it('takes questions about privacy where it says so, else at its general address', () => {
    const general = { type: 'email' as const, value: 'hei@a.example', use: 'general' as const };
    const privacy = { type: 'email' as const, value: 'vern@a.example', use: 'privacy' as const };
    expect(view({ contacts: [general, privacy] }).organisation.privacyEmail?.text).toBe('vern@a.example');
    expect(view({ contacts: [general] }).organisation.privacyEmail?.text).toBe('hei@a.example');
  });
});

describe('own words', () => {
  it('lose a full stop inside a sentence of ours, and get one when they stand alone', () => {
    const facts = {
      organisation: { business: { nb: 'bygger hus.' } },
      children: { directedAtChildren: false, statement: { nb: 'Ikke for barn' } },
    };
    expect(view(facts).organisation.business?.text).toBe('bygger hus');
    expect(view(facts).children.statement?.text).toBe('Ikke for barn.');
  });
});

describe('retention', () => {
  const retention = (rule: string) =>
    view({ activities: [{ id: 'a', name: { nb: 'A' }, role: 'controller', retention: [{ kind: 'statutory', rule }] }] })
      .activities.own[0]?.retention[0];

  it('by a statute has its period, start and section from the tables of law', () => {
    expect(retention('no-bookkeeping-accounts')?.statutory).toMatchObject({
      time: { text: 'fem år' },
      after: { text: 'etter regnskapsårets slutt' },
      statute: { text: 'bokføringsloven § 13' },
      duty: true,
    });
  });

  it('by a limitation of claims is no duty to keep', () => {
    expect(retention('no-limitation-of-claims')?.statutory?.duty).toBe(false);
  });

  it('by a rule nobody knows has no period', () => {
    expect(retention('gammel lov')).toMatchObject({ statutory: undefined, unknownRule: { text: 'gammel lov' } });
  });
});

describe('activities', () => {
  it('without a role are nobody’s, so that nothing is said of them', () => {
    expect(view({ activities: [{ id: 'a', name: { nb: 'A' } }] }).activities).toMatchObject({
      own: [],
      asProcessor: [],
    });
  });

  it('of a processor do not make us controller of its people', () => {
    const { activities } = view({
      activities: [{ id: 'a', name: { nb: 'A' }, role: 'processor', people: ['visitors_of_customers'] }],
    });
    expect(activities.ownPeople).toEqual([]);
    expect(activities.othersPeople.map(({ text }) => text)).toEqual(['besøkende på kundenes nettsteder']);
  });
});

describe('marketing to existing customers', () => {
  const all = { addressFromSale: true, ownSimilarProducts: true, optOutAtCollection: true, optOutInEveryMessage: true };
  const marketing = (existingCustomer: typeof all) =>
    view({
      activities: [
        {
          id: 'a',
          name: { nb: 'A' },
          role: 'controller',
          marketing: { channels: ['email'], ground: 'existing_customer', existingCustomer },
        },
      ],
    }).marketing[0];

  it('is claimed only when all four conditions of markedsføringsloven § 15 are met', () => {
    expect(marketing(all)?.existingCustomer).toBe(true);
    for (const condition of Object.keys(all))
      expect(marketing({ ...all, [condition]: false })?.existingCustomer).toBe(false);
  });
});
