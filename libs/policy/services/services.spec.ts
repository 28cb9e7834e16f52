import { describe, expect, it } from '@jest/globals';
import type { KnownService } from './known-service.js';
import { parseService } from './parse-service.js';
import { serviceInWords } from './service-in-words.js';

const SERVICE: KnownService = {
  slug: 'skjema',
  name: 'Skjema',
  category: 'forms_surveys',
  provider: { name: 'Skjema AS', country: 'NO' },
  role: 'processor',
  purpose: 'send_newsletters',
  data: ['name', { nb: 'svar' }],
  people: ['customers'],
  cookies: [
    { name: 'a', category: 'necessary', purpose: 'keeps_login', duration: 'session', necessaryFor: 'login' },
    { name: 'b', category: 'statistics', purpose: { en: 'counts' }, duration: 'P2Y' },
    { name: 'c', category: 'marketing' },
  ],
  sources: [],
};

const errorsOf = (input: unknown) => {
  const result = parseService(input);
  return result.ok ? [] : result.errors.map(({ pointer, code }) => [pointer, code]);
};

describe('an entry from outside', () => {
  it('is tidied and read', () => {
    expect(parseService({ ...SERVICE, name: '  Skjema ' })).toEqual({ ok: true, service: SERVICE });
  });

  it.each([
    ['an unknown field', { ...SERVICE, colour: 'red' }, [['/colour', 'unknown_field']]],
    ['a slug with capitals', { ...SERVICE, slug: 'Skjema' }, [['/slug', 'id']]],
    ['an unknown purpose', { ...SERVICE, purpose: 'fly' }, [['/purpose', 'not_a_choice']]],
    [
      'a country that is none',
      { ...SERVICE, locations: { storage: ['NO', 'XX'] } },
      [['/locations/storage/1', 'country']],
    ],
    [
      'a script for an address',
      { ...SERVICE, links: { privacyPolicy: 'javascript:1' } },
      [['/links/privacyPolicy', 'url']],
    ],
    ['no role', { ...SERVICE, role: undefined }, [['/role', 'required']]],
    [
      'a cookie listed twice',
      { ...SERVICE, cookies: [...(SERVICE.cookies ?? []), { name: 'a', category: 'marketing' }] },
      [['/cookies/3/name', 'duplicate_cookie']],
    ],
    ['a list', [], [['', 'wrong_type']]],
    ['nothing', null, [['', 'wrong_type']]],
  ])('with %s is refused, with a pointer', (_, input, errors) => {
    expect(errorsOf(input)).toEqual(errors);
  });
});

describe('an entry in words', () => {
  it('is said in the language, and own words in one they exist in', () => {
    expect(serviceInWords(SERVICE, 'nb')).toEqual({
      category: 'Skjemaer og undersøkelser',
      purpose: 'sende nyhetsbrev',
      data: ['navn', 'svar'],
      people: ['kunder'],
      cookies: [
        { name: 'a', category: expect.any(String), purpose: 'Holder deg innlogget', duration: 'til økten er slutt' },
        { name: 'b', category: expect.any(String), purpose: 'counts', duration: 'to år' },
        { name: 'c', category: expect.any(String), purpose: undefined, duration: undefined },
      ],
    });
    expect(serviceInWords(SERVICE, 'en')).toMatchObject({ purpose: 'send newsletters', data: ['name', 'svar'] });
    expect(serviceInWords({ ...SERVICE, cookies: [] }, 'en').cookies).toEqual([]);
  });
});
