import type { KnownService } from '../../services/known-service.js';
import type { FindingCode } from '../codes.js';
import { both, type Cases } from './case.js';
import { GONE } from './change.js';

const ENTRY: KnownService = {
  slug: 'postkontoret',
  name: 'Postkontoret',
  category: 'newsletter',
  provider: { name: 'Postkontoret AS', country: 'NO' },
  role: 'processor',
  purpose: 'run_email',
  data: ['email'],
  people: ['customers'],
  cookies: [],
  transfers: [],
  sources: [
    {
      url: 'https://postkontoret.example/personvern',
      checkedOn: '2026-08-01',
      parts: ['provider', 'data', 'cookies', 'locations', 'transfers', 'links'],
    },
  ],
};
/** Circumstances in which one service is known, and differs from the usual entry. */
const knowing = (entry: Partial<KnownService>) => ({
  known: (slug: string) => (slug === ENTRY.slug ? { ...ENTRY, ...entry } : undefined),
});
const KNOWN = { '/services/0/known': 'postkontoret' };
const cookie = (name: string) => ({
  '/cookies/items/-': {
    id: 'post',
    name,
    storage: 'cookie',
    category: 'statistics',
    service: 'mailhost',
    party: 'third',
    purpose: 'counts_visits',
    data: ['cookie_identifiers'],
    duration: 'P1Y',
  },
});

/** Recipients and the services that are known by their slug. */
export const CASES_OF_SERVICES = {
  'agreement.joint_activity_missing': [
    {
      raise: { '/recipients/0/role': 'joint_controller' },
      at: '/recipients/0/role',
      mend: {
        '/activities/0/role': 'joint_controller',
        '/activities/0/joint': {
          parties: ['transportøren'],
          essence: both('vi deler ansvaret', 'we share the duties'),
          contact: both('oss', 'us'),
        },
      },
    },
  ],

  'service.cookies_undeclared': [
    {
      raise: KNOWN,
      at: '/cookies/items',
      around: knowing({ cookies: [{ name: '_post_*', category: 'statistics' }] }),
      mend: cookie('_post_A1'),
    },
    {
      raise: KNOWN,
      at: '/cookies/items',
      around: knowing({ cookies: [{ name: '_post_id', category: 'statistics' }] }),
      mend: { '/cookies/cookielessServices': ['mailhost'] },
    },
    {
      raise: { ...KNOWN, ...cookie('_post') },
      at: '/cookies/items',
      around: knowing({ cookies: [{ name: '_post_id', category: 'statistics' }] }),
      mend: { '/cookies/items/2/name': '_po*_i*' },
    },
  ],
  'service.unverified': [
    {
      raise: KNOWN,
      at: '/services/0',
      around: knowing({ sources: [{ url: 'https://a.example', checkedOn: '2026-08-01', parts: ['data', 'cookies'] }] }),
      mend: { '/services/0/known': 'another' },
    },
  ],
  'service.provider_differs': [
    {
      raise: { ...KNOWN, '/services/0/provider/name': 'Brevduen AS' },
      at: '/services/0/provider/name',
      around: knowing({}),
      mend: { '/services/0/provider/name': 'POSTKONTORET A.S.' },
    },
  ],
  'service.country_differs': [
    {
      raise: { ...KNOWN, '/services/0/provider/country': 'SE' },
      at: '/services/0/provider/country',
      around: knowing({}),
      mend: { '/services/0/provider/country': GONE },
    },
  ],
  'service.transfer_unmentioned': [
    {
      raise: KNOWN,
      at: '/services/0/transfers',
      around: knowing({ transfers: [{ country: 'US', mechanism: 'dpf' }] }),
      mend: {
        '/services/0/locations/access': ['NO', 'US'],
        '/services/0/transfers': [{ country: 'US', mechanism: 'dpf' }],
      },
    },
    {
      raise: KNOWN,
      at: '/services/0/transfers',
      around: knowing({ transfers: [{ country: 'US', mechanism: 'dpf' }] }),
      mend: { '/services/0/role': 'own_software' },
    },
  ],

  'transfer.location_old': [
    {
      raise: { '/services/0/locations/checkedOn': '2025-08-31' },
      at: '/services/0/locations/checkedOn',
      mend: { '/services/0/locations/checkedOn': '2025-09-01' },
    },
  ],
  'transfer.adequacy_expired': [
    {
      raise: {
        '/services/0/locations/storage': ['GB'],
        '/services/0/transfers': [{ country: 'GB', mechanism: 'adequacy' }],
      },
      at: '/services/0/transfers/0/mechanism',
      around: { today: '2031-12-28' },
      mend: { '/services/0/transfers/0/mechanism': 'scc' },
    },
  ],
} satisfies Partial<Record<FindingCode, Cases>>;
