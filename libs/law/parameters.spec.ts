import { describe, expect, it } from '@jest/globals';
import { PARAMETERS } from './parameters.js';

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
