import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#kernel';
import { childConsentAge } from './child-consent-age.js';
import { COUNTRY_CODES, countryName, isCountryCode } from './country-codes.js';
import { EEA, isEea } from './eea.js';

describe('the EEA', () => {
  it('is the 27 Member States, Iceland, Liechtenstein and Norway', () => {
    expect(EEA.size).toBe(30);
    for (const code of ['NO', 'IS', 'LI', 'SE', 'DE', 'AX', 'RE']) expect(isEea(code)).toBe(true);
    for (const code of ['GB', 'CH', 'US', 'SJ', 'FO', 'GL', 'no', '']) expect(isEea(code)).toBe(false);
  });
});

describe('a country', () => {
  it('is an ISO code in upper case', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(249);
    expect(isCountryCode('NO')).toBe(true);
    for (const code of ['no', 'EU', 'UK', 'XX', 'NOR', 'INT-EPO', '']) expect(isCountryCode(code)).toBe(false);
  });

  it('is named in the language of the reader', () => {
    expect(LOCALES.map((locale) => countryName('NO', locale))).toEqual(['Norge', 'Noreg', 'Norway', 'Norge']);
    expect(LOCALES.map((locale) => countryName('AT', locale))).toEqual([
      'Østerrike',
      'Austerrike',
      'Austria',
      'Österrike',
    ]);
  });

  it('has a name in every language', () => {
    for (const code of COUNTRY_CODES) for (const locale of LOCALES) expect(countryName(code, locale)).not.toBe(code);
  });

  it('that does not exist is refused by name', () => {
    expect(() => countryName('UK', 'nb')).toThrow("Unknown country code 'UK'");
  });
});

describe("a child's own consent", () => {
  it('is valid from 13 years in Norway, and the age of an unchecked country is not guessed', () => {
    expect(childConsentAge('NO')).toBe(13);
    expect(childConsentAge('DK')).toBe(15);
    expect(childConsentAge('DK', '2023-12-31')).toBe(13);
    expect(childConsentAge('PL')).toBeUndefined();
    expect(childConsentAge('constructor')).toBeUndefined();
  });
});
