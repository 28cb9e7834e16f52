/** A period or a limit, and what sets it. */
interface ParameterRow {
  /** Months are calendar months; days are calendar days unless the key says workdays. */
  readonly key: string;
  readonly value: number | readonly number[];
  /** The law, or «practice» and «contract» where the law leaves it to the parties; what is so set may be changed per agency. */
  readonly source: string;
  /** First day in Norway of a value that a law sets, ISO 8601. A change of law is a new row with a later day, beside the old one. */
  readonly validFrom?: string;
}

/** The General Data Protection Regulation as Norwegian law. */
const GDPR_IN_NORWAY = '2018-07-20';

const ROWS = [
  { key: 'dsrDeadlineMonths', value: 1, source: 'GDPR 12(3)', validFrom: GDPR_IN_NORWAY },
  {
    key: 'dsrExtensionMonths',
    value: 2,
    source: 'GDPR 12(3): on top of the first month, when requests are many or complex',
    validFrom: GDPR_IN_NORWAY,
  },
  { key: 'dsrReminderDays', value: [14, 7, 2], source: 'practice: days before the deadline' },
  {
    key: 'processorForwardDsrWorkdays',
    value: 2,
    source: 'contract: a processor passes a request from a data subject on (GDPR 28(3)(e))',
  },
  {
    key: 'breachAuthorityHours',
    value: 72,
    // The Digital Omnibus proposal of 96 hours is not in force.
    source: 'GDPR 33(1)',
    validFrom: GDPR_IN_NORWAY,
  },
  { key: 'breachProcessorHours', value: 24, source: 'contract; the law says without undue delay (GDPR 33(2))' },
  { key: 'indirectCollectionNoticeMonths', value: 1, source: 'GDPR 14(3)(a)', validFrom: GDPR_IN_NORWAY },
  {
    key: 'accountingYearEndMonth',
    value: 12,
    source: 'bokføringsloven § 13 counts from the end of the accounting year; a client may have another year',
  },
  {
    key: 'changeNoticeDays',
    value: 30,
    source: 'practice: WP260 rev.01 asks for notice of material changes “well in advance”',
  },
  { key: 'subprocessorNoticeDays', value: 30, source: 'contract: GDPR 28(2) and clause 7.7 of Decision (EU) 2021/915' },
  {
    key: 'consentMaxAgeMonths',
    value: 12,
    source: 'practice: how long a consent to cookies is relied on before asking again',
  },
  {
    key: 'policyReviewMonths',
    value: 12,
    source: 'practice: GDPR 5(2) and 24(1) ask that the facts behind a policy are known to be true',
  },
  { key: 'agreementReviewMonths', value: 12, source: 'practice: GDPR 5(2), 24(1) and 28(1)' },
  { key: 'transferAssessmentReviewMonths', value: 12, source: 'practice: GDPR 5(2) and 46' },
  { key: 'emailReviewMonths', value: 12, source: 'practice: e-mail is reviewed and cleared (GDPR 5(1)(e))' },
  { key: 'trainingIntervalMonths', value: 6, source: 'practice: training of staff (GDPR 32(4) and 39(1)(b))' },
  { key: 'sentenceWords', value: 30, source: 'practice: GDPR 12(1) asks for clear and plain language' },
] as const satisfies readonly ParameterRow[];

type Row = (typeof ROWS)[number];
export type Parameters = { readonly [Each in Row as Each['key']]: Each['value'] };

/** Every parameter with what sets it, for whoever must check or change one. */
export const PARAMETER_ROWS: readonly ParameterRow[] = ROWS;

/** The values as of today's law. Rules take their periods and limits from here. */
export const PARAMETERS = Object.fromEntries(ROWS.map(({ key, value }) => [key, value])) as Parameters;
