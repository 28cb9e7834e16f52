import type { FindingCode } from '../codes.js';
import { both, BUSINESS, business, type Case, type Cases } from './case.js';
import { GONE } from './change.js';

const decision = {
  id: 'credit',
  purpose: both('kredittvurdering', 'credit rating'),
  ground: 'contract',
  logic: both('betalingshistorikken avgjør', 'payment history decides'),
  consequences: both('du kan ikke handle på faktura', 'you cannot buy on invoice'),
  humanContact: both('kundeservice', 'customer service'),
};
const decided = (without: string) => ({
  '/automatedDecisions': { used: true, decisions: [{ ...decision, [without]: undefined }] },
});
const conditions = {
  addressFromSale: true,
  ownSimilarProducts: true,
  optOutAtCollection: true,
  optOutInEveryMessage: true,
};

/** Cookies, marketing, rights and other practices, and the words of the texts. */
export const CASES_OF_PRACTICE = {
  'cookies.unanswered': [{ raise: { '/cookies': GONE }, at: '/cookies' }],
  'cookies.list_missing': [
    { raise: { '/cookies/items': [] }, at: '/cookies/items' },
    { raise: { '/cookies': { used: true } }, at: '/cookies/items', mend: { '/cookies': { used: false } } },
  ],
  'cookies.listed_but_not_used': [{ raise: { '/cookies/used': false }, at: '/cookies/used' }],
  'cookies.consent_missing': [
    { raise: { '/cookies/consent': GONE }, at: '/cookies/consent' },
    {
      raise: { '/cookies/consent': GONE },
      at: '/cookies/consent',
      mend: { '/cookies/items/1/category': 'necessary', '/cookies/items/1/necessaryFor': 'session' },
    },
  ],
  'cookies.change_missing': [
    {
      raise: { '/cookies/consent': { mechanism: 'banner' } },
      at: '/cookies/consent/change',
      mend: { '/cookies/consent/changeUrl': 'https://fjordlys.no/samtykke' },
    },
    {
      raise: { '/cookies/consent': { mechanism: 'banner' } },
      at: '/cookies/consent/change',
      mend: { '/cookies/consent/change': both('nederst på hver side', 'at the bottom of every page') },
    },
  ],
  'cookies.browser_settings_only': [
    {
      raise: { '/cookies/consent': { mechanism: 'banner', change: both('i innstillingene i nettleseren') } },
      at: '/cookies/consent/change/nb',
      mend: { '/cookies/consent/changeUrl': 'https://fjordlys.no/samtykke' },
    },
  ],
  'cookies.necessity_reason_missing': [
    {
      raise: { '/cookies/items/0/necessaryFor': GONE },
      at: '/cookies/items/0/necessaryFor',
      mend: { '/cookies/items/0/category': 'preferences' },
    },
  ],
  'cookies.purpose_missing': [{ raise: { '/cookies/items/1/purpose': GONE }, at: '/cookies/items/1/purpose' }],
  'cookies.duration_missing': [
    {
      raise: { '/cookies/items/1/duration': GONE },
      at: '/cookies/items/1/duration',
      mend: { '/cookies/items/1/duration': 'session' },
    },
  ],
  'cookies.data_missing': [{ raise: { '/cookies/items/1/data': GONE }, at: '/cookies/items/1/data' }],
  'cookies.service_without_cookie': [
    {
      raise: { '/cookies/items/1/service': GONE },
      at: '/cookies/items',
      mend: { '/cookies/cookielessServices': ['counter'] },
    },
    {
      raise: { '/services/0/name': 'Google Analytics' },
      at: '/cookies/items',
      mend: { '/cookies/items/0/service': 'mailhost' },
    },
    {
      raise: { '/services/0/data': ['visit_statistics'] },
      at: '/cookies/items',
      mend: { '/cookies/cookielessServices': ['mailhost'] },
    },
  ],
  'cookies.cookieless_contradicted': [
    {
      raise: { '/cookies/cookielessServices': ['counter'] },
      at: '/cookies/cookielessServices/0',
      mend: { '/cookies/items/1/service': GONE },
    },
  ],

  'marketing.ground_missing': [
    {
      raise: { '/activities/2/marketing': { channels: ['email'] } },
      at: '/activities/2/marketing/ground',
      mend: { '/activities/2/marketing/channels': ['post'] },
    },
    { raise: { '/activities/2/marketing': { channels: ['sms', 'web'] } }, at: '/activities/2/marketing/ground' },
  ],
  'marketing.conditions_missing': [
    {
      raise: { '/activities/2/marketing': { channels: ['email'], ground: 'existing_customer' } },
      at: '/activities/2/marketing/existingCustomer',
      mend: { '/activities/2/marketing/existingCustomer': conditions },
    },
    ...Object.keys(conditions).map((condition): Case => ({
      raise: {
        '/activities/2/marketing': {
          channels: ['sms'],
          ground: 'existing_customer',
          existingCustomer: { ...conditions, [condition]: false },
        },
      },
      at: '/activities/2/marketing/existingCustomer',
      mend: { '/activities/2/marketing/existingCustomer': conditions },
    })),
  ],
  'marketing.partners_without_consent': [
    {
      raise: {
        '/activities/2/marketing': {
          channels: ['email'],
          ground: 'existing_customer',
          existingCustomer: conditions,
          forPartners: true,
        },
      },
      at: '/activities/2/marketing/forPartners',
      mend: { '/activities/2/marketing/ground': 'consent' },
    },
  ],
  'marketing.channel_missing': [
    { raise: { '/activities/2/marketing/channels': [] }, at: '/activities/2/marketing/channels' },
    {
      raise: {
        '/activities/2/marketing': GONE,
        '/activities/2/people': ['customers'],
        '/activities/2/purpose': both('drive direkte markedsføring', 'carry out direct marketing'),
        '/activities/2/basis': { article: '6(1)(f)', interest: both('å selge', 'selling') },
      },
      at: '/activities/2/marketing',
    },
  ],

  'rights.identification_always': [{ raise: { '/rights/identification': 'always' }, at: '/rights/identification' }],
  'security.measures_missing': [
    { raise: { '/security': GONE }, at: '/security/measures' },
    { raise: { '/security/measures': [] }, at: '/security/measures' },
  ],
  'automated.unanswered': [{ raise: { '/automatedDecisions': GONE }, at: '/automatedDecisions' }],
  'automated.decisions_missing': [
    {
      raise: { '/automatedDecisions': { used: true } },
      at: '/automatedDecisions/decisions',
      mend: { '/automatedDecisions/decisions': [decision] },
    },
  ],
  'automated.ground_missing': [
    {
      raise: decided('ground'),
      at: '/automatedDecisions/decisions/0/ground',
      mend: { '/automatedDecisions/decisions': [decision] },
    },
  ],
  'automated.logic_missing': [
    {
      raise: decided('logic'),
      at: '/automatedDecisions/decisions/0/logic',
      mend: { '/automatedDecisions/decisions': [decision] },
    },
  ],
  'automated.consequences_missing': [
    {
      raise: decided('consequences'),
      at: '/automatedDecisions/decisions/0/consequences',
      mend: { '/automatedDecisions/decisions': [decision] },
    },
  ],
  'automated.human_contact_missing': [
    {
      raise: decided('humanContact'),
      at: '/automatedDecisions/decisions/0/humanContact',
      mend: { '/automatedDecisions/decisions': [decision] },
    },
  ],
  'children.unanswered': [{ raise: { '/children': GONE }, at: '/children' }],
  'children.statement_missing': [
    {
      raise: { '/children': { directedAtChildren: true } },
      at: '/children/statement',
      mend: {
        '/children/statement': both(
          'Foreldre samtykker for barn under 13 år.',
          'Parents consent for children under 13.',
        ),
      },
    },
  ],
  'children.age_wrong': [
    {
      raise: { '/children/statement': both('Foreldre samtykker for barn under 16 år.') },
      at: '/children/statement/nb',
      mend: { '/children/statement': both('Foreldre samtykker for barn under 13 år.') },
    },
    {
      raise: { '/children/statement': both('Vi spør foreldrene.', 'We ask parents of children under 16.') },
      at: '/children/statement/en',
    },
  ],
  'change_notice.missing': [{ raise: { '/changeNotice': GONE }, at: '/changeNotice' }],
  'change_notice.days_missing': [{ raise: { '/changeNotice/days': GONE }, at: '/changeNotice/days' }],
  'change_notice.channels_missing': [{ raise: { '/changeNotice/channels': [] }, at: '/changeNotice/channels' }],
  'related_document.link_missing': [{ raise: { '/relatedDocuments/0/url': GONE }, at: '/relatedDocuments/0/url' }],

  'text.translation_missing': [
    { raise: { '/activities/0/purpose/en': GONE }, at: '/activities/0/purpose/en', mend: { '/locales': ['nb'] } },
    { raise: { '/cookies/items/0/purpose/nb': GONE }, at: '/cookies/items/0/purpose/nb' },
    { raise: { '/activities/0/people/-': { nb: 'gavekjøpere' } }, at: '/activities/0/people/1/en' },
  ],
  'text.national_id': [
    { raise: { '/activities/0/purpose/nb': 'levere til 010190 12345' }, at: '/activities/0/purpose/nb' },
    { raise: { '/organisation/name': 'Fjord 01019012345' }, at: '/organisation/name' },
    // An account number is grouped otherwise.
    {
      raise: business('tar imot betaling til 123456-78901'),
      at: BUSINESS,
      mend: business('tar imot betaling til 1234.56.78901'),
    },
  ],
  'text.personal_email': [
    {
      raise: business('selger lamper; spør kari.fjord@epost.example'),
      at: BUSINESS,
      mend: business('selger lamper; spør Post@fjordlys.example'),
    },
  ],
  'text.placeholder': [
    { raise: { '/organisation/name': '{{name}}' }, at: '/organisation/name' },
    ...['{{navn}}', 'Lorem ipsum dolor', 'lorem ipsum', 'TODO skrive dette', '[fyll inn adressen]', 'XXX'].map(
      (words): Case => ({ raise: { '/activities/0/purpose/nb': `levere ${words}` }, at: '/activities/0/purpose/nb' }),
    ),
  ],
  'text.open_purpose': [
    {
      raise: { '/activities/0/purpose/nb': 'levere varer og andre formål' },
      at: '/activities/0/purpose/nb',
      mend: { '/activities/0/purpose/nb': 'levere varer, og ikke til andre formål' },
    },
    { raise: { '/activities/0/purpose/nb': 'nå formål som ikke er nevnt her' }, at: '/activities/0/purpose/nb' },
    { raise: { '/activities/0/purpose/en': 'deliver goods and for other purposes' }, at: '/activities/0/purpose/en' },
  ],
  'text.list_words': [
    { raise: business('selger lamper, møbler osv.'), at: BUSINESS },
    { raise: business('selger lamper m.m.'), at: BUSINESS },
    { raise: business('selger blant annet lamper'), at: BUSINESS, mend: business('selger lamper til annet bruk') },
    { raise: business('selger lamper, men ikke begrenset til det'), at: BUSINESS },
    {
      raise: { '/organisation/business/en': 'sell lamps, including but not limited to floor lamps' },
      at: '/organisation/business/en',
    },
  ],
  'text.hedge': [
    { raise: business('tilstreber å selge lamper'), at: BUSINESS },
    { raise: business('selger så mye som mulig'), at: BUSINESS },
    { raise: business('selger til utvalgte'), at: BUSINESS },
    { raise: business('selger lamper, og kan i noen tilfeller dele opplysninger'), at: BUSINESS },
    { raise: { '/organisation/business/en': 'strive to sell lamps' }, at: '/organisation/business/en' },
  ],
  'text.wrong_term': [
    {
      raise: { '/activities/0/purpose/nb': 'være dataansvarlig' },
      at: '/activities/0/purpose/nb',
      mend: { '/activities/0/purpose/nb': 'være behandlingsansvarlig' },
    },
    { raise: { '/activities/0/purpose/nb': 'svare datafeltet' }, at: '/activities/0/purpose/nb' },
    { raise: { '/activities/0/purpose/nb': 'velge prosessor' }, at: '/activities/0/purpose/nb' },
  ],
  'text.health_term': [
    {
      raise: {
        '/activities/0/data/-': 'health',
        '/activities/0/basis/article9': '9(2)(h)',
        '/activities/0/purpose/nb': 'hjelpe som dataansvarlig',
      },
      at: '/activities/0/purpose/nb',
      mend: { '/activities/0/purpose/nb': 'hjelpe som behandlingsansvarlig' },
    },
  ],
  'text.consent_by_use': [
    { raise: business('selger lamper. Ved å bruke nettstedet godtar du vilkårene'), at: BUSINESS },
    { raise: business('selger lamper. Når du kontakter oss, samtykker du i at vi lagrer navnet ditt'), at: BUSINESS },
    {
      raise: { '/organisation/business/en': 'sell lamps. By continuing to use the site you agree to cookies' },
      at: '/organisation/business/en',
    },
    {
      raise: business('selger lamper. Når du bruker skjemaet, samtykker du'),
      at: BUSINESS,
      mend: business('selger lamper. Når du bruker skjemaet, samtykker du ved å krysse av'),
    },
  ],
  'text.repealed_statute': [
    { raise: business('følger ekomloven § 2-7 b'), at: BUSINESS, mend: business('følger ekomloven § 3-15') },
    { raise: business('følger ekomloven §2-7b'), at: BUSINESS },
  ],
  'text.absolute_security': [
    { raise: business('lagrer alt 100 % sikkert'), at: BUSINESS },
    { raise: business('garanterer at opplysningene er trygge'), at: BUSINESS },
    { raise: business('gir full sikkerhet'), at: BUSINESS, mend: business('kan ikke gi full sikkerhet') },
    { raise: { '/organisation/business/en': 'keep data completely safe' }, at: '/organisation/business/en' },
  ],
  'text.consent_claim_refuted': [
    {
      raise: business('selger lamper og bruker aldri opplysninger uten ditt samtykke'),
      at: BUSINESS,
      mend: { '/organisation/business/nb': 'selger lamper og spør alltid først' },
    },
    {
      raise: { '/activities/0/purpose/nb': 'levere, men ikke uten samtykke' },
      at: '/activities/0/purpose/nb',
      mend: {
        '/activities/0/basis': { article: '6(1)(a)', consentGiven: both('ved å krysse av', 'by ticking a box') },
      },
    },
  ],
  'text.sharing_claim_refuted': [
    {
      raise: business('selger lamper og deler aldri opplysninger med tredjeparter'),
      at: BUSINESS,
      mend: business('selger lamper og deler aldri opplysninger med andre enn mottakerne i listen'),
    },
    {
      raise: { '/organisation/business/en': 'sell lamps and never share data with third parties' },
      at: '/organisation/business/en',
    },
  ],

  'marks.suggestion_unconfirmed': [
    {
      raise: { '/marks': [{ pointer: '/activities/0/basis', kind: 'suggestion' }] },
      at: '/activities/0/basis',
      mend: { '/marks': [] },
    },
  ],
  'marks.demo_values': [
    {
      raise: { '/marks': [{ pointer: '/organisation/name', kind: 'demo' }] },
      at: '/marks',
      mend: { '/marks': [] },
    },
  ],
  'marks.points_nowhere': [
    {
      raise: { '/marks': [{ pointer: '/organisation/slogan', kind: 'suggestion' }] },
      at: '/marks/0',
      mend: { '/marks': [{ pointer: '/organisation/business', kind: 'demo' }] },
    },
  ],
} satisfies Partial<Record<FindingCode, Cases>>;
