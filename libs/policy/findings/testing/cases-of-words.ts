import type { FindingCode } from '../codes.js';
import { BUSINESS, business, type Case, type Cases } from './case.js';

const EN = '/organisation/business/en';
const secrets = [
  'passord: Sommer2026!',
  'api key=abc123def456',
  '-----BEGIN RSA PRIVATE KEY-----',
  'AKIAIOSFODNN7EXAMPLE',
  'ghp_0123456789abcdefghijABCDEFGHIJ012345',
  'xoxb-123456789012-abcdef',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0abc.c2lnbmF0dXJl',
  'https://ola:hemmelig1@fjordlys.no',
];

/** What the client's own texts hold. */
export const CASES_OF_WORDS = {
  'text.secret': [
    {
      raise: { '/relatedDocuments/0/url': 'https://fjordlys.no/vilkar?access_token=a1b2c3d4e5' },
      at: '/relatedDocuments/0/url',
    },
    {
      raise: business('har passord: k0mplisert'),
      at: BUSINESS,
      mend: business('krever passord: minst tolv tegn'),
    },
    ...secrets.map((words): Case => ({
      raise: business(`selger lamper ${words}`),
      at: BUSINESS,
      mend: business('selger lamper'),
    })),
  ],
  'text.statute_unknown': [
    {
      raise: business('følger regnskapsloven § 3-1'),
      at: BUSINESS,
      mend: business('følger diskrimineringsloven § 26 og bokføringsloven § 13'),
    },
    { raise: business('følger bokføringsloven § 14'), at: BUSINESS },
  ],
  'text.anonymity_unproven': [
    {
      raise: business('lagrer alt anonymt'),
      at: BUSINESS,
      mend: { '/security/measures': ['anonymisation'] },
    },
    { raise: { [EN]: 'keep anonymised logs' }, at: EN, mend: { [EN]: 'keep logs that are not anonymous' } },
  ],
  'text.cookie_claim_refuted': [
    {
      raise: business('selger lamper. Vi bruker ikke informasjonskapsler'),
      at: BUSINESS,
      mend: business('selger lamper. Vi bruker ikke informasjonskapsler til annonser'),
    },
    { raise: { [EN]: 'sell lamps. We use no cookies on our website.' }, at: EN, mend: { '/cookies': { used: false } } },
    {
      raise: { '/organisation/business/sv': 'säljer lampor. Vi använder inga kakor.' },
      at: '/organisation/business/sv',
    },
    {
      raise: { '/organisation/business/nn': 'sel lamper. Vi bruker ikkje informasjonskapslar.' },
      at: '/organisation/business/nn',
    },
  ],
  'text.cookie_data_claim_refuted': [
    {
      raise: {
        '/cookies/purpose': {
          nb: 'huske deg. Nødvendige informasjonskapsler samler ikke inn personopplysninger',
          en: 'a',
        },
      },
      at: '/cookies/purpose/nb',
      mend: { '/cookies/items': [] },
    },
    {
      raise: { '/cookies/purpose': { nb: 'huske deg', en: 'remember. Cookies do not hold personal information' } },
      at: '/cookies/purpose/en',
    },
  ],
  'text.foreign_authority': [
    {
      raise: business('selger lamper. Du kan klage til Autoriteit Persoonsgegevens'),
      at: BUSINESS,
      mend: business('selger lamper. Du kan klage til Datatilsynet, www.datatilsynet.no'),
    },
    { raise: business('selger lamper. Klag på www.datatilsynet.dk'), at: BUSINESS },
    {
      raise: { [EN]: 'sell lamps. Complain to Integritetsskyddsmyndigheten' },
      at: EN,
      mend: { '/organisation/country': 'SE' },
    },
    // The Danish and the Norwegian authority have the same name, the Swedish has not.
    {
      raise: { '/organisation/country': 'SE', [EN]: 'sell lamps. Complain to Datatilsynet' },
      at: EN,
      mend: { '/organisation/country': 'DK' },
    },
  ],
  'text.service_unlisted': [
    {
      raise: { '/activities/0/purpose/nb': 'levere med Dropbox' },
      at: '/activities/0/purpose/nb',
      mend: { '/services/0/name': 'Dropbox Business' },
    },
    {
      raise: { '/activities/0/purpose/en': 'deliver by HubSpot' },
      at: '/activities/0/purpose/en',
      mend: { '/recipients/0/name/en': 'HubSpot' },
    },
  ],
  'text.gendered': [
    { raise: business('hjelper kunden når han eller hun spør'), at: BUSINESS, mend: business('hjelper Hans og Hanne') },
    { raise: { [EN]: 'help a customer when he or she asks' }, at: EN },
  ],
  'text.long_sentence': [
    {
      raise: business(`selger ${'store og '.repeat(14)}små lamper`),
      at: BUSINESS,
      mend: business(`selger ${'store og '.repeat(13)}små lamper. ${'Vi leverer. '.repeat(20)}`),
    },
  ],
} satisfies Partial<Record<FindingCode, Cases>>;
