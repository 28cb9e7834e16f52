import { describe, expect, it } from '@jest/globals';
import { isEea } from '#law';
import { knownService } from '#policy';
import { SERVICES } from './catalogue.js';

describe.each(SERVICES.map((service) => [service.slug, service] as const))('%s', (_, service) => {
  it('has the shape of an entry', () => {
    expect(knownService.safeParse(service).error?.issues).toBeUndefined();
  });

  it('names a company, unless it runs on the customer’s own server', () => {
    if (service.role === 'own_software') expect(service.locations).toBeUndefined();
    else expect(service.provider?.country).toBeDefined();
  });

  it('tells how data may reach every country outside the EEA that it names, and no mechanism inside', () => {
    const named = [...(service.locations?.storage ?? []), ...(service.locations?.access ?? [])];
    const outside = [...new Set(named.filter((country) => !isEea(country)))].sort();
    const told = (service.transfers ?? []).map(({ country }) => country);
    expect(outside.filter((country) => !told.includes(country))).toEqual([]);
    expect(told.filter((country) => isEea(country))).toEqual([]);
  });

  it('names each cookie once, and says why a necessary one is', () => {
    const cookies = service.cookies ?? [];
    expect(new Set(cookies.map(({ name }) => name)).size).toBe(cookies.length);
    const unexplained = cookies.filter(
      ({ category, necessaryFor }) => (category === 'necessary') !== (necessaryFor !== undefined),
    );
    expect(unexplained).toEqual([]);
  });
});

it('has each slug and each name once', () => {
  expect(new Set(SERVICES.map(({ slug }) => slug)).size).toBe(SERVICES.length);
  expect(new Set(SERVICES.map(({ name }) => name.toLowerCase())).size).toBe(SERVICES.length);
});
