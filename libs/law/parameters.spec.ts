import { describe, expect, it } from '@jest/globals';
import { PARAMETER_ROWS, PARAMETERS } from './parameters.js';

describe('the periods of the law', () => {
  it('are those of Articles 12(3), 14(3)(a) and 33(1)', () => {
    expect(PARAMETERS).toMatchObject({
      dsrDeadlineMonths: 1,
      dsrExtensionMonths: 2,
      indirectCollectionNoticeMonths: 1,
      breachAuthorityHours: 72,
    });
  });

  it('leave time to react: every reminder falls within the shortest month', () => {
    for (const days of PARAMETERS.dsrReminderDays) expect(days).toBeLessThan(28);
  });
});

describe('a parameter', () => {
  it('has one value', () => {
    expect(new Set(PARAMETER_ROWS.map(({ key }) => key)).size).toBe(PARAMETER_ROWS.length);
    expect(Object.keys(PARAMETERS)).toEqual(PARAMETER_ROWS.map(({ key }) => key));
  });

  it.each(PARAMETER_ROWS.map((row) => [row.key, row] as const))('%s says what sets it', (_, { source, validFrom }) => {
    const isFreelySet = /practice|contract|counts from/.test(source);
    expect(source).toMatch(/GDPR|practice|contract|loven/);
    if (isFreelySet) expect(validFrom).toBeUndefined();
    else expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
