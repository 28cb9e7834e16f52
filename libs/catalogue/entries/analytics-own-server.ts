import type { KnownService } from '#policy';

const VISITORS: KnownService['people'] = ['website_visitors'];
const VISITS: KnownService['data'] = [
  'browser',
  'device',
  'country',
  'pages_viewed',
  'time_on_page',
  'visit_count',
  'cookie_identifiers',
];
const VISITS_WITH_IP: KnownService['data'] = [
  'ip_address',
  'browser',
  'device',
  'country',
  'pages_viewed',
  'time_on_page',
  'visit_count',
  'cookie_identifiers',
];
const COUNTS: KnownService['data'] = ['browser', 'device', 'country', 'pages_viewed', 'visit_statistics'];
const REMEMBERS = {
  category: 'necessary',
  purpose: 'keeps_consent',
  party: 'first',
  necessaryFor: 'consent_memory',
} as const;
const OPEN_COOKIE_DATABASE: KnownService['sources'][number] = {
  url: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-20',
  parts: ['cookies'],
};

export const ANALYTICS_OWN_SERVER: readonly KnownService[] = [
  {
    slug: 'matomo',
    name: 'Matomo On-Premise',
    category: 'analytics',
    role: 'own_software',
    purpose: 'measure_visits',
    data: VISITS_WITH_IP,
    people: VISITORS,
    cookies: [
      { name: '_pk_id*', category: 'statistics', purpose: 'tells_visitors_apart', duration: 'P13M', party: 'first' },
      { name: '_pk_ref*', category: 'statistics', purpose: 'finds_source_of_visit', duration: 'P6M', party: 'first' },
      { name: '_pk_ses*', category: 'statistics', purpose: 'keeps_visit', duration: 'PT30M', party: 'first' },
      { name: '_pk_hsr*', category: 'statistics', purpose: 'records_visits', duration: 'PT30M', party: 'first' },
      {
        name: '_pk_testcookie*',
        category: 'statistics',
        purpose: 'tests_cookies',
        duration: 'session',
        party: 'first',
      },
      { name: 'mtm_consent', ...REMEMBERS, duration: 'persistent' },
      { name: 'mtm_consent_removed', ...REMEMBERS, duration: 'persistent' },
      { name: 'mtm_cookie_consent', ...REMEMBERS, duration: 'persistent' },
      {
        name: 'MATOMO_SESSID',
        category: 'necessary',
        purpose: 'protects_forms',
        duration: 'P14D',
        party: 'first',
        necessaryFor: 'security',
      },
    ],
    sources: [OPEN_COOKIE_DATABASE],
  },
  {
    slug: 'wp-statistics',
    name: 'WP Statistics',
    category: 'analytics',
    role: 'own_software',
    purpose: 'measure_visits',
    data: COUNTS,
    people: VISITORS,
    cookies: [],
    sources: [
      {
        url: 'https://wp-statistics.com/resources/what-we-collect/',
        checkedOn: '2026-11-20',
        parts: ['data', 'cookies'],
      },
    ],
  },
  {
    slug: 'burst-statistics',
    name: 'Burst Statistics',
    category: 'analytics',
    role: 'own_software',
    purpose: 'measure_visits',
    data: ['browser', 'device', 'country', 'pages_viewed', 'time_on_page', 'cookie_identifiers'],
    people: VISITORS,
    cookies: [
      { name: 'burst_uid', category: 'statistics', purpose: 'tells_visitors_apart', duration: 'P30D', party: 'first' },
    ],
    sources: [
      { url: 'https://github.com/Burst-Statistics/burst-statistics', checkedOn: '2026-11-20', parts: ['cookies'] },
      { url: 'https://burst-statistics.com/docs/developer/tracking/', checkedOn: '2026-11-20', parts: ['data'] },
    ],
  },
  {
    slug: 'koko-analytics',
    name: 'Koko Analytics',
    category: 'analytics',
    role: 'own_software',
    purpose: 'measure_visits',
    data: ['pages_viewed', 'visit_statistics'],
    people: VISITORS,
    cookies: [
      {
        name: '_koko_analytics_pages_viewed',
        category: 'statistics',
        purpose: 'counts_visits',
        duration: 'P1D',
        party: 'first',
      },
    ],
    sources: [
      { url: 'https://github.com/ibericode/koko-analytics', checkedOn: '2026-11-20', parts: ['data', 'cookies'] },
    ],
  },
  {
    slug: 'independent-analytics',
    name: 'Independent Analytics',
    category: 'analytics',
    role: 'own_software',
    purpose: 'measure_visits',
    data: COUNTS,
    people: VISITORS,
    sources: [],
  },
  {
    slug: 'monsterinsights',
    name: 'MonsterInsights',
    category: 'analytics',
    role: 'own_software',
    purpose: 'measure_visits',
    data: VISITS,
    people: VISITORS,
    sources: [],
  },
  {
    slug: 'site-kit',
    name: 'Site Kit by Google',
    category: 'analytics',
    role: 'own_software',
    purpose: 'measure_visits',
    data: VISITS,
    people: VISITORS,
    sources: [],
  },
  {
    slug: 'umami',
    name: 'Umami (self-hosted)',
    category: 'analytics',
    role: 'own_software',
    purpose: 'measure_visits',
    data: COUNTS,
    people: VISITORS,
    cookies: [],
    sources: [{ url: 'https://github.com/umami-software/umami', checkedOn: '2026-11-20', parts: ['cookies'] }],
  },
];
