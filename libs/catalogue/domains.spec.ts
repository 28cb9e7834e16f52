import { describe, expect, it } from '@jest/globals';
import type { KnownService } from '#policy';
import { SERVICES } from './catalogue.js';
import { servicesForDomain } from './domains.js';

const service = (slug: string, domains: string[]): KnownService => ({
  slug,
  name: slug,
  category: 'tools',
  role: 'processor',
  purpose: 'run_website',
  data: [],
  people: [],
  domains,
  sources: [],
});
const OWN = [
  service('wide', ['example.test']),
  service('narrow', ['maps.example.test', 'other.test']),
  service('norsk', ['blåbær.no']),
];
const slugs = (domain: string) => servicesForDomain(domain, OWN).services.map(({ slug }) => slug);

describe('whose a domain is', () => {
  it.each([
    ['example.test', ['wide']],
    ['cdn.eu.example.test', ['wide']],
    ['maps.example.test', ['narrow', 'wide']],
    ['a.maps.example.test', ['narrow', 'wide']],
    ['EXAMPLE.TEST.', ['wide']],
    ['example.test:8443', ['wide']],
    ['blåbær.no', ['norsk']],
    ['www.xn--blbr-roah.no', ['norsk']],
    ['notexample.test', []],
    ['example.test.evil.test', []],
  ])('%s belongs to %j', (domain, expected) => {
    expect(slugs(domain)).toEqual(expected);
  });

  it.each([
    '',
    ' ',
    '.',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'https://example.test/x',
    'a@example.test',
    'x'.repeat(9_999),
  ])('%j is nobody’s', (domain) => {
    expect(servicesForDomain(domain, OWN)).toEqual({ services: [] });
  });

  it('every domain of the catalogue is known, below it too', () => {
    let tried = 0;
    for (const { slug, domains } of SERVICES) {
      for (const domain of domains ?? []) {
        const found = servicesForDomain(`x.${domain}`).services.map((entry) => entry.slug);
        expect([domain, found]).toEqual([domain, expect.arrayContaining([slug])]);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(200);
  });

  it('a domain that no entry names is told by the company behind it', () => {
    expect(servicesForDomain('static.klaviyo.com', OWN)).toEqual({ services: [], company: { name: 'Klaviyo' } });
    expect(servicesForDomain('www.googletagmanager.com', OWN).company).toEqual({
      name: 'Google',
      homepage: expect.stringContaining('https://'),
    });
    expect(servicesForDomain('static.klaviyo.com', [service('own', ['klaviyo.com'])])).toMatchObject({
      services: [{ slug: 'own' }],
    });
    expect(servicesForDomain('finnes-ikke.example', OWN)).toEqual({ services: [] });
  });
});
