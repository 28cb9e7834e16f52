import type { FindingCode } from '../codes.js';
import type { Cases } from './case.js';
import { GONE } from './change.js';

/** Details of cookies, and whether the facts are confirmed and kept up to date. */
export const CASES_OF_UPKEEP = {
  'cookies.storage_missing': [{ raise: { '/cookies/items/1/storage': GONE }, at: '/cookies/items/1/storage' }],
  'cookies.party_missing': [
    {
      raise: { '/cookies/items/1/service': 'mailhost' },
      at: '/cookies/items/1/party',
      mend: { '/cookies/items/1/party': 'third' },
    },
  ],
  'cookies.owner_missing': [
    {
      raise: { '/cookies/items/1/service': GONE, '/cookies/items/1/party': 'third' },
      at: '/cookies/items/1/service',
      mend: { '/cookies/items/1/service': 'mailhost' },
    },
  ],
  'cookies.owner_unlisted': [
    {
      raise: { '/cookies/items/1/service': GONE, '/cookies/items/1/name': '_ga_*' },
      at: '/cookies/items/1/service',
      mend: { '/cookies/items/1/service': 'counter' },
    },
    {
      raise: { '/cookies/items/0/name': '_fbp' },
      at: '/cookies/items/0/service',
      mend: { '/cookies/items/0/name': '_garden' },
    },
  ],
  'cookies.choice_kept_long': [
    {
      raise: { '/cookies/items/0/necessaryFor': 'consent_memory', '/cookies/items/0/duration': 'P13M' },
      at: '/cookies/items/0/duration',
      mend: { '/cookies/items/0/duration': 'P366D' },
    },
    {
      raise: { '/cookies/items/0/purpose': 'keeps_consent', '/cookies/items/0/duration': 'persistent' },
      at: '/cookies/items/0/duration',
      mend: { '/cookies/items/0/duration': 'P1Y' },
    },
  ],
  'change_notice.days_few': [
    { raise: { '/changeNotice/days': 29 }, at: '/changeNotice/days', mend: { '/changeNotice/days': 30 } },
  ],
  'definitions.twice': [
    {
      raise: { '/definitions': ['consent', 'child', 'consent'] },
      at: '/definitions/2',
      mend: { '/definitions': ['consent', 'child'] },
    },
  ],
  'commitments.twice': [
    {
      raise: { '/commitments': ['never_sells_data', 'never_sells_data'] },
      at: '/commitments/1',
      mend: { '/commitments': ['never_sells_data'] },
    },
  ],
  'document.date_before_law': [
    {
      raise: { '/document': { effectiveFrom: '2018-07-19' } },
      at: '/document/effectiveFrom',
      mend: { '/document/effectiveFrom': '2018-07-20' },
    },
    {
      raise: { '/organisation/country': 'DK', '/document': { effectiveFrom: '2018-05-24' } },
      at: '/document/effectiveFrom',
      mend: { '/document/effectiveFrom': '2018-05-25' },
    },
  ],
  'question.open': [
    {
      raise: { '/openQuestions': [{ pointer: '/activities/0/retention', note: 'Hvor lenge lagres ordrer?' }] },
      at: '/activities/0/retention',
      mend: { '/openQuestions': [] },
    },
    { raise: { '/openQuestions': [{ pointer: '/children' }] }, at: '/children' },
  ],
  'review.missing': [{ raise: { '/review': GONE }, at: '/review' }],
  'review.stale': [
    {
      raise: { '/review/confirmedOn': '2025-08-31' },
      at: '/review/confirmedOn',
      mend: { '/review/confirmedOn': '2025-09-01' },
    },
    {
      raise: { '/review/confirmedOn': '2024-02-29' },
      at: '/review/confirmedOn',
      around: { today: '2025-03-01' },
      mend: { '/review/confirmedOn': '2024-03-01' },
    },
  ],
} satisfies Partial<Record<FindingCode, Cases>>;
