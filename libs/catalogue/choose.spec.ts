import { describe, expect, it } from '@jest/globals';
import { checkFacts, emptyFacts, parseFacts, type ClientFacts, type KnownService } from '#policy';
import { LAWFUL_FACTS } from '../policy/findings/testing/lawful-facts.js';
import { SERVICES } from './catalogue.js';
import { asFacts, chooseService } from './choose.js';

const EMPTY = emptyFacts('Kunde AS');
const ENTRY: KnownService = {
  slug: 'maaler',
  name: 'Måler',
  category: 'analytics',
  provider: { name: 'Måler Inc.', country: 'US' },
  role: 'processor',
  purpose: 'measure_visits',
  data: ['ip_address', 'device'],
  people: ['website_visitors'],
  cookies: [
    { name: '_m', category: 'statistics', purpose: 'counts_visits', duration: 'P2Y', party: 'first' },
    { name: '_m_*', category: 'statistics', duration: 'session' },
  ],
  locations: { storage: ['US'], access: ['US'] },
  transfers: [{ country: 'US', mechanism: 'dpf' }],
  links: { privacyPolicy: 'https://maaler.example/privacy', processingTerms: 'https://maaler.example/dpa' },
  sources: [
    { url: 'https://maaler.example/old', checkedOn: '2026-01-01', parts: ['locations'] },
    { url: 'https://maaler.example/where', checkedOn: '2026-11-20', parts: ['locations', 'cookies'] },
    { url: 'https://maaler.example/privacy', checkedOn: '2026-11-21', parts: ['links'] },
  ],
};

const pointers = (facts: ClientFacts) => (facts.marks ?? []).map(({ pointer }) => pointer);

function expectFacts(facts: ClientFacts): void {
  expect(parseFacts(facts)).toEqual({ ok: true, facts });
}

describe('an entry as facts', () => {
  it('is a service, its cookies, and a mark for each value that a person must confirm', () => {
    expect(asFacts(ENTRY, 'maaler', EMPTY)).toEqual({
      service: {
        id: 'maaler',
        name: 'Måler',
        known: 'maaler',
        provider: { name: 'Måler Inc.', country: 'US' },
        role: 'processor',
        purpose: 'measure_visits',
        data: ['ip_address', 'device'],
        locations: {
          storage: ['US'],
          access: ['US'],
          checkedOn: '2026-11-20',
          source: 'https://maaler.example/where',
        },
        transfers: [{ country: 'US', mechanism: 'dpf' }],
        privacyPolicy: 'https://maaler.example/privacy',
      },
      cookies: [
        {
          id: 'maaler-m',
          name: '_m',
          category: 'statistics',
          purpose: 'counts_visits',
          duration: 'P2Y',
          party: 'first',
          service: 'maaler',
        },
        { id: 'maaler-m-2', name: '_m_*', category: 'statistics', duration: 'session', service: 'maaler' },
      ],
      marks: [
        '/services/0/provider',
        '/services/0/role',
        '/services/0/purpose',
        '/services/0/data',
        '/services/0/locations',
        '/services/0/transfers',
        '/services/0/privacyPolicy',
        '/cookies/items/0',
        '/cookies/items/1',
      ].map((pointer) => ({ pointer, kind: 'suggestion' })),
    });
  });

  it('locations that nobody has read of are not said to be proven', () => {
    const unread = { ...ENTRY, sources: [] };
    expect(asFacts(unread, 'maaler', EMPTY).service.locations).toEqual({ storage: ['US'], access: ['US'] });
  });

  it('what the entry does not know is left out', () => {
    const { slug, name, category, role, purpose } = ENTRY;
    const bare: KnownService = { slug, name, category, role, purpose, data: [], people: [], sources: [] };
    expect(asFacts(bare, 'x', EMPTY)).toEqual({
      service: { id: 'x', name, known: slug, role, purpose },
      cookies: [],
      marks: [
        { pointer: '/services/0/role', kind: 'suggestion' },
        { pointer: '/services/0/purpose', kind: 'suggestion' },
      ],
    });
  });
});

describe('choosing a service', () => {
  it('adds it at the end, and keeps everything else', () => {
    const before = structuredClone(LAWFUL_FACTS);
    const after = chooseService(LAWFUL_FACTS, ENTRY);
    expectFacts(after);
    expect(LAWFUL_FACTS).toEqual(before);
    const { services = [], cookies, marks, ...rest } = after;
    const { services: ownServices = [], cookies: ownCookies, marks: ownMarks, ...ownRest } = LAWFUL_FACTS;
    expect(rest).toEqual(ownRest);
    expect(services.slice(0, -1)).toEqual(ownServices);
    expect(services.at(-1)?.id).toBe('maaler');
    expect(cookies?.items?.slice(0, -2)).toEqual(ownCookies?.items);
    expect({ ...cookies, items: [] }).toEqual({ ...ownCookies, items: [] });
    expect(marks?.slice(0, ownMarks?.length ?? 0)).toEqual(ownMarks ?? []);
  });

  it('each value waits for a person: the suggestions block, and nothing points nowhere', () => {
    const after = chooseService(LAWFUL_FACTS, ENTRY);
    const found = checkFacts(after, 'privacy-policy').filter(({ code }) => code.startsWith('marks.'));
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['marks.suggestion_unconfirmed']));
    expect(found.map(({ pointer }) => pointer)).toContain(`/services/${String(LAWFUL_FACTS.services?.length)}/role`);
  });

  it('twice changes nothing, also after a person has confirmed and corrected', () => {
    const once = chooseService(LAWFUL_FACTS, ENTRY);
    expect(chooseService(once, ENTRY)).toBe(once);
    const corrected: ClientFacts = {
      ...once,
      marks: [],
      services: once.services?.map((service) => ({ ...service, id: `${service.id}-x`, name: 'Eget navn' })),
    };
    expect(chooseService(corrected, ENTRY)).toBe(corrected);
  });

  it('into facts without an answer about cookies suggests that they are used', () => {
    const after = chooseService(EMPTY, ENTRY);
    expectFacts(after);
    expect(after.cookies).toMatchObject({ used: true, items: [{ name: '_m' }, { name: '_m_*' }] });
    expect(pointers(after)).toContain('/cookies/used');
    expect(chooseService(EMPTY, { ...ENTRY, cookies: [] }).cookies).toBeUndefined();
  });

  it('leaves a «no» to cookies standing, and the contradiction is found', () => {
    const after = chooseService({ ...EMPTY, cookies: { used: false } }, ENTRY);
    expectFacts(after);
    expect(after.cookies).toMatchObject({ used: false, items: [{ name: '_m' }, { name: '_m_*' }] });
    expect(pointers(after)).not.toContain('/cookies/used');
    expect(checkFacts(after, 'cookie-policy').map(({ code }) => code)).toContain('cookies.listed_but_not_used');
  });

  it('gives ids that nothing has, and does not list a cookie of the site twice', () => {
    const facts: ClientFacts = {
      ...EMPTY,
      services: [{ id: 'maaler', name: 'Noe annet' }],
      cookies: {
        used: true,
        items: [
          { id: 'maaler-2-m', name: '_m_*', category: 'statistics', service: 'maaler' },
          { id: 'own', name: '_m', category: 'statistics', purpose: { nb: 'teller' } },
        ],
      },
    };
    const after = chooseService(facts, ENTRY);
    expectFacts(after);
    expect(after.services?.map(({ id }) => id)).toEqual(['maaler', 'maaler-2']);
    expect(after.cookies?.items?.map(({ id, name }) => [id, name])).toEqual([
      ['maaler-2-m', '_m_*'],
      ['own', '_m'],
      ['maaler-2-m-2', '_m_*'],
    ]);
    expect(pointers(after)).toContain('/cookies/items/2');
  });

  it('makes a service written by hand the known one, and fills in only what it lacks', () => {
    const facts: ClientFacts = {
      ...EMPTY,
      services: [
        { id: 'a', name: 'Annet' },
        { id: 'hand', name: 'måler', role: 'controller', data: ['email'] },
      ],
      cookies: { used: true, items: [{ id: 'c', name: '_m', category: 'marketing', service: 'hand' }] },
      marks: [{ pointer: '/services/1/data', kind: 'demo' }],
    };
    const after = chooseService(facts, ENTRY);
    expectFacts(after);
    expect(after.services).toHaveLength(2);
    expect(after.services?.[1]).toMatchObject({
      id: 'hand',
      name: 'måler',
      known: 'maaler',
      role: 'controller',
      data: ['email'],
      purpose: 'measure_visits',
    });
    expect(after.cookies?.items?.map(({ name }) => name)).toEqual(['_m', '_m_*']);
    expect(pointers(after)).toEqual([
      '/services/1/data',
      '/services/1/provider',
      '/services/1/purpose',
      '/services/1/locations',
      '/services/1/transfers',
      '/services/1/privacyPolicy',
      '/cookies/items/1',
    ]);
    expect(chooseService(after, ENTRY)).toBe(after);
  });

  it.each(SERVICES.map((service) => [service.slug, service] as const))('%s gives facts', (_, entry) => {
    const after = chooseService(LAWFUL_FACTS, entry);
    expectFacts(after);
    expect(chooseService(after, entry)).toBe(after);
    expect(checkFacts(after, 'privacy-policy').map(({ code }) => code)).not.toContain('marks.points_nowhere');
    expect(checkFacts(after, 'cookie-policy').map(({ code }) => code)).not.toContain('marks.points_nowhere');
  });

  it('many services side by side are facts too, with every id and name once', () => {
    const all = SERVICES.slice(0, 50).reduce(chooseService, EMPTY);
    expectFacts(all);
    expect(all.services).toHaveLength(50);
    expect(SERVICES.slice(0, 50).reduce(chooseService, all)).toBe(all);
  });
});
