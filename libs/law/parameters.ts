/**
 * Periods and limits that the law or good practice sets. Months are calendar months; days are calendar days unless the name
 * says workdays. What the law fixes is marked with its article; the rest is practice and may be changed per agency.
 */
export const PARAMETERS = {
  /** GDPR 12(3). */
  dsrDeadlineMonths: 1,
  /** GDPR 12(3): on top of the first month, when requests are many or complex. */
  dsrExtensionMonths: 2,
  /** Practice: days before the deadline. */
  dsrReminderDays: [14, 7, 2],
  /** Contract: a processor passes a request from a data subject on (GDPR 28(3)(e)). */
  processorForwardDsrWorkdays: 2,
  /** GDPR 33(1). The Digital Omnibus proposal of 96 hours is not in force. */
  breachAuthorityHours: 72,
  /** Contract; the law says without undue delay (GDPR 33(2)). */
  breachProcessorHours: 24,
  /** GDPR 14(3)(a). */
  indirectCollectionNoticeMonths: 1,
  /** Bokføringsloven § 13 counts from the end of the accounting year; a client may have another year. */
  accountingYearEndMonth: 12,
  /** Practice: WP260 rev.01 asks for notice of material changes “well in advance”. */
  changeNoticeDays: 30,
  /** Contract: GDPR 28(2) and clause 7.7 of Decision (EU) 2021/915. */
  subprocessorNoticeDays: 30,
  /** Practice: how long a consent to cookies is relied on before asking again. */
  consentMaxAgeMonths: 12,
  /** GDPR 5(2) and 24(1): the facts behind the policies are confirmed anew. */
  factsReviewMonths: 12,
  /** GDPR 5(2) and 24(1). */
  agreementReviewMonths: 12,
  /** GDPR 5(2) and 46: assessment of transfers. */
  transferAssessmentReviewMonths: 12,
  /** Practice: e-mail is reviewed and cleared. */
  emailReviewMonths: 12,
  /** Practice: training of staff. */
  trainingIntervalMonths: 6,
} as const;

export type Parameters = typeof PARAMETERS;
