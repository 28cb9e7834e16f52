import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#kernel';
import { EEA } from '../countries/eea.js';
import { isCountryCode } from '../countries/country-codes.js';
import { AUTHORITIES, authorityName, cookieAuthorities, supervisoryAuthority } from './authorities.js';
import type { SupervisoryAuthority } from './authority-types.js';

function authorityOf(country: string): SupervisoryAuthority {
  const found = supervisoryAuthority(country);
  if (!found) throw new Error(`no authority for ${country}`);
  return found;
}

describe('the supervisory authority', () => {
  it('exists for every EEA country, the United Kingdom and Switzerland, once, and for no other', () => {
    const countries = AUTHORITIES.map(({ country }) => country);
    expect([...countries].sort()).toEqual([...EEA, 'GB', 'CH'].sort());
    expect(supervisoryAuthority('US')).toBeUndefined();
    expect(supervisoryAuthority('no')).toBeUndefined();
  });

  it('of Norway is Datatilsynet, with everything a complaint needs', () => {
    expect(supervisoryAuthority('NO')).toEqual({
      country: 'NO',
      name: 'Datatilsynet',
      website: 'https://www.datatilsynet.no',
      shortWebsite: 'www.datatilsynet.no',
      complaintUrl: 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet',
      email: 'postkasse@datatilsynet.no',
      phone: '+47 22 39 69 00',
      postalAddress: 'Postboks 458 Sentrum, 0105 Oslo',
      languages: ['nb', 'nn'],
    });
  });

  it('of Denmark cannot be mistaken for the Norwegian one of the same name', () => {
    const [norway, denmark] = [authorityOf('NO'), authorityOf('DK')];
    expect(denmark.name).toBe(norway.name);
    expect(denmark.shortWebsite).toBe('www.datatilsynet.dk');
    expect(authorityName(norway, 'nb')).toBe('Datatilsynet');
    expect(authorityName(denmark, 'nb')).toBe('Datatilsynet (Danmark)');
    expect(authorityName(denmark, 'en')).toBe('Datatilsynet (Denmark)');
  });

  it('never prints under a name that two countries share', () => {
    for (const locale of LOCALES) {
      const names = AUTHORITIES.map((authority) => authorityName(authority, locale));
      expect(new Set(names).size).toBe(AUTHORITIES.length);
    }
  });

  it('of Finland is named in Swedish to a Swedish reader', () => {
    const finland = authorityOf('FI');
    expect(authorityName(finland, 'sv')).toBe('Dataombudsmannens byrå');
    expect(authorityName(finland, 'nb')).toBe('Tietosuojavaltuutetun toimisto');
  });

  it('has contact details in a form that can be printed and linked', () => {
    for (const authority of AUTHORITIES) {
      expect(isCountryCode(authority.country)).toBe(true);
      expect(new URL(authority.website).protocol).toBe('https:');
      expect(authority.shortWebsite).toBe(authority.website.replace('https://', ''));
      expect(authority.shortWebsite).not.toMatch(/\/$/);
      if (authority.email !== undefined) expect(authority.email).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]+$/);
      if (authority.phone !== undefined) expect(authority.phone).toMatch(/^\+\d[\d ]+\d$/);
      expect(authority.languages.length).toBeGreaterThan(0);
    }
  });
});

describe('supervision of cookies', () => {
  it('is shared with Nkom in Norway and with nobody in Sweden', () => {
    expect(cookieAuthorities('NO').map(({ website }) => website)).toEqual(['https://nkom.no']);
    expect(cookieAuthorities('SE')).toEqual([]);
  });

  it('names Nkom as it calls itself in the reader’s language', () => {
    const names = (['nb', 'nn', 'en'] as const).map((locale) =>
      cookieAuthorities('NO').map((row) => authorityName(row, locale)),
    );
    expect(names.flat()).toEqual([
      'Nasjonal kommunikasjonsmyndighet (Nkom)',
      'Nasjonal kommunikasjonsmyndigheit (Nkom)',
      'Norwegian Communications Authority (Nkom)',
    ]);
  });
});
