import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#kernel';
import {
  RETENTION_RULES,
  RETENTION_STARTS,
  isRetentionRuleId,
  retentionRule,
  type RetentionRuleId,
} from './retention-rules.js';

describe('statutory retention', () => {
  it('keeps accounts and vouchers for five years after the accounting year', () => {
    expect(retentionRule('no-bookkeeping-accounts')).toMatchObject({
      citation: 'NO bokføringsloven § 13',
      kind: 'duty',
      period: 'P5Y',
      start: 'end_of_accounting_year',
    });
  });

  it('keeps agreements and correspondence for three years and six months after the accounting year', () => {
    expect(retentionRule('no-bookkeeping-agreements')).toMatchObject({
      citation: 'NO bokføringsloven § 13',
      kind: 'duty',
      period: 'P3Y6M',
      start: 'end_of_accounting_year',
    });
  });

  it('tells a period the law orders from one that only ends claims', () => {
    const duties = RETENTION_RULES.filter(({ kind }) => kind === 'duty').map(({ id }) => id);
    expect(duties).toEqual(['no-bookkeeping-accounts', 'no-bookkeeping-agreements', 'no-anti-money-laundering']);
  });

  it('is complete: unique ids, ISO 8601 periods, a known start, every language', () => {
    expect(new Set(RETENTION_RULES.map(({ id }) => id)).size).toBe(RETENTION_RULES.length);
    for (const rule of RETENTION_RULES) {
      expect(rule.period).toMatch(/^P\d+Y(\d+M)?$/);
      for (const locale of LOCALES) {
        expect(rule.label[locale]).not.toBe('');
        expect(RETENTION_STARTS[rule.start][locale]).not.toBe('');
      }
    }
  });

  it('refuses an unknown rule by name', () => {
    expect(isRetentionRuleId('minst fem år')).toBe(false);
    expect(() => retentionRule('minst fem år' as RetentionRuleId)).toThrow("Unknown retention rule 'minst fem år'");
  });
});
