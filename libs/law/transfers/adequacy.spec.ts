import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#kernel';
import { isCountryCode } from '../countries/country-codes.js';
import { isEea } from '../countries/eea.js';
import { ADEQUACY_DECISIONS, adequacyFor, decisionNumber } from './adequacy.js';

describe('an adequacy decision', () => {
  it('covers the whole of Switzerland', () => {
    expect(adequacyFor('CH')).toEqual({
      code: 'CH',
      decision: '2000/518/EC',
      scope: 'full',
      dependsOnRecipient: false,
    });
  });

  it('has its number written as each language writes it, without its date', () => {
    const numbers = (code: string) => {
      const decision = adequacyFor(code);
      if (!decision) throw new Error(`No decision for ${code}`);
      return LOCALES.map((locale) => decisionNumber(decision, locale));
    };
    expect(new Set(numbers('US'))).toEqual(new Set(['(EU) 2023/1795']));
    expect(numbers('CH')).toEqual(
      LOCALES.map((locale) => ({ nb: '2000/518/EF', nn: '2000/518/EF', en: '2000/518/EC', sv: '2000/518/EG' })[locale]),
    );
  });

  it('covers in the United States only recipients on the Data Privacy Framework List', () => {
    const us = adequacyFor('US');
    expect(us).toMatchObject({ dependsOnRecipient: true, recipientList: 'https://www.dataprivacyframework.gov/list' });
    expect(us?.scope).toMatchObject({ nb: expect.stringContaining('Data Privacy Framework') });
  });

  it('for the United Kingdom holds to its last day and not after', () => {
    expect(adequacyFor('GB', '2031-12-27')?.scope).toBe('full');
    expect(adequacyFor('GB', '2031-12-28')).toBeUndefined();
    expect(adequacyFor('CH', '2099-01-01')?.scope).toBe('full');
  });

  it('for Brazil does not hold before it was made', () => {
    expect(adequacyFor('BR', '2026-01-25')).toBeUndefined();
    expect(adequacyFor('BR', '2026-01-26')?.code).toBe('BR');
  });

  it('does not exist for India, nor for the EEA, where none is needed', () => {
    expect(adequacyFor('IN')).toBeUndefined();
    expect(adequacyFor('NO')).toBeUndefined();
    expect(ADEQUACY_DECISIONS.filter(({ code }) => isEea(code))).toEqual([]);
  });

  it('is listed once per country, and a narrower scope is explained in every language', () => {
    expect(ADEQUACY_DECISIONS).toHaveLength(17);
    expect(new Set(ADEQUACY_DECISIONS.map(({ code }) => code)).size).toBe(17);
    for (const { code, scope, dependsOnRecipient } of ADEQUACY_DECISIONS) {
      expect(isCountryCode(code) || code === 'INT-EPO').toBe(true);
      if (scope === 'full') expect(dependsOnRecipient).toBe(false);
      else for (const locale of LOCALES) expect(scope[locale]).not.toBe('');
    }
  });

  it('that leaves something out names the countries a text must not call adequate as a whole', () => {
    const partial = ADEQUACY_DECISIONS.filter(({ scope }) => scope !== 'full').map(({ code }) => code);
    expect(partial).toEqual(['BR', 'CA', 'IL', 'JP', 'KR', 'US']);
  });
});
