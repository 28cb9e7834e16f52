import type { FindingCode } from '../codes.js';
import { both, type Case, type Cases } from './case.js';
import { GONE } from './change.js';

const INTEREST = {
  article: '6(1)(f)',
  interest: both('å selge', 'selling'),
  balancing: both('Det er lite.', 'It is little.'),
};
const authority = (publicAuthority: boolean) => ({
  '/dataProtectionOfficer': {
    appointed: true,
    email: 'ombud@fjordlys.example',
    assessment: { publicAuthority, largeScaleMonitoring: false, largeScaleSpecialCategories: false },
  },
});

/** Grounds that are missing something, or do not fit what they are used for. */
export const CASES_OF_GROUNDS = {
  'dpo.assessment_missing': [
    {
      raise: { '/dataProtectionOfficer/assessment': GONE },
      at: '/dataProtectionOfficer/assessment',
      mend: { '/dataProtectionOfficer': { appointed: true, email: 'ombud@fjordlys.example' } },
    },
  ],
  'dpo.required': [
    {
      raise: { '/dataProtectionOfficer/assessment/publicAuthority': true },
      at: '/dataProtectionOfficer/appointed',
      mend: { '/dataProtectionOfficer/appointed': true, '/dataProtectionOfficer/email': 'ombud@fjordlys.example' },
    },
    ...['publicAuthority', 'largeScaleMonitoring', 'largeScaleSpecialCategories'].map((ground): Case => ({
      raise: { [`/dataProtectionOfficer/assessment/${ground}`]: true },
      at: '/dataProtectionOfficer/appointed',
    })),
  ],

  'activity.joint_contact_missing': [
    {
      raise: {
        '/activities/0/role': 'joint_controller',
        '/activities/0/joint': {
          parties: ['Lampeverket AS'],
          essence: both('vi deler ansvaret', 'we share the duties'),
        },
      },
      at: '/activities/0/joint/contact',
      mend: { '/activities/0/joint/contact': both('hvem du vil av oss', 'either of us') },
    },
  ],
  'activity.role_contradicted': [
    {
      raise: { '/activities/0/people/-': 'customers_of_customers' },
      at: '/activities/0/role',
      mend: { '/activities/0/people': ['customers'] },
    },
  ],
  'activity.name_twice': [
    { raise: { '/activities/1/name': both('bestillinger', 'Accounts') }, at: '/activities/1/name' },
  ],

  'basis.special_data_in_words': [
    {
      raise: { '/activities/0/data/-': both('helseopplysninger', 'details of your health') },
      at: '/activities/0/data/4',
      mend: { '/activities/0/basis/article9': '9(2)(a)' },
    },
    { raise: { '/activities/0/data/-': both('noe', 'trade union membership') }, at: '/activities/0/data/4' },
    {
      raise: { '/activities/0/data/-': both('religion') },
      at: '/activities/0/data/4',
      mend: { '/activities/0/data/4': both('opplysninger, men ikke religion') },
    },
  ],
  'basis.criminal_data_without_statute': [
    {
      raise: { '/activities/0/data/-': 'criminal_offences' },
      at: '/activities/0/basis/statute',
      mend: { '/activities/0/basis/statute': 'NO personopplysningsloven § 11' },
    },
    // personopplysningsloven § 11 opens for these conditions, and not for the rest.
    {
      raise: { '/activities/0/data/-': 'criminal_offences', '/activities/0/basis/article9': '9(2)(h)' },
      at: '/activities/0/basis/statute',
      mend: { '/activities/0/basis/article9': '9(2)(f)' },
    },
  ],
  'basis.balancing_missing': [
    { raise: { '/activities/3/basis/balancing': GONE }, at: '/activities/3/basis/balancing' },
  ],
  'basis.interest_without_ground': [
    {
      raise: { '/activities/0/basis/interest': both('å selge', 'selling') },
      at: '/activities/0/basis/interest',
      mend: { '/activities/0/basis/article': '6(1)(f)' },
    },
  ],
  'basis.interest_of_authority': [
    { raise: authority(true), at: '/activities/3/basis/article', mend: authority(false) },
  ],
  'basis.consent_without_ground': [
    {
      raise: { '/activities/0/basis/consentGiven': both('ved å krysse av', 'by ticking a box') },
      at: '/activities/0/basis/consentGiven',
      mend: { '/activities/0/basis/article': '6(1)(a)' },
    },
  ],
  'basis.consent_by_use': [
    {
      raise: { '/activities/2/basis/consentGiven/en': 'by continuing to use the site' },
      at: '/activities/2/basis/consentGiven/en',
    },
    {
      raise: { '/activities/2/basis/consentGiven/sv': 'genom att använda webbplatsen' },
      at: '/activities/2/basis/consentGiven/sv',
    },
    {
      raise: { '/activities/2/basis/consentGiven/nn': 'når du vitjar nettstaden' },
      at: '/activities/2/basis/consentGiven/nn',
    },
    ...[
      'ved å bruke nettstedet',
      'når du tar kontakt',
      'stilltiende',
      'i et forhåndsavkrysset felt',
      'når du godtar vilkårene',
    ].map((words): Case => ({
      raise: { '/activities/2/basis/consentGiven/nb': words },
      at: '/activities/2/basis/consentGiven/nb',
      mend: { '/activities/2/basis/consentGiven/nb': 'når du bruker skjemaet og krysser av' },
    })),
  ],
  'basis.marketing_on_contract': [
    {
      raise: { '/activities/2/basis': { article: '6(1)(b)' } },
      at: '/activities/2/basis/article',
      mend: { '/activities/2/basis': INTEREST },
    },
  ],
  'basis.contract_for_own_purpose': [
    {
      raise: { '/activities/0/purpose/nb': 'forbedre tjenestene våre' },
      at: '/activities/0/basis/article',
      mend: { '/activities/0/basis': INTEREST },
    },
    { raise: { '/activities/0/purpose/nb': 'lage besøksstatistikk' }, at: '/activities/0/basis/article' },
    { raise: { '/activities/0/purpose/en': 'analyse how you shop' }, at: '/activities/0/basis/article' },
    { raise: { '/activities/0/purpose/nn': 'vise annonsar' }, at: '/activities/0/basis/article' },
    {
      raise: { '/activities/0/purpose/sv': 'marknadsföra våra varor' },
      at: '/activities/0/basis/article',
      mend: { '/activities/0/purpose/sv': 'leverera varorna, inte marknadsföring' },
    },
  ],
  'basis.contract_with_contacts': [
    {
      raise: { '/activities/0/people/-': 'customer_contacts' },
      at: '/activities/0/basis/article',
      mend: { '/activities/0/people': ['customers', 'job_applicants'] },
    },
  ],
  'basis.bookkeeping_not_duty': [
    { raise: { '/activities/1/basis': INTEREST }, at: '/activities/1/basis/article' },
    {
      raise: { '/activities/0/purpose/en': 'deliver the goods and keep accounts' },
      at: '/activities/0/basis/article',
      mend: { '/activities/0/purpose/en': 'deliver the goods' },
    },
  ],

  'source.data_missing': [
    {
      raise: {
        '/activities/0/sources/-': {
          from: 'public_register',
          name: both('Enhetsregisteret', 'Enhetsregisteret'),
          publiclyAccessible: true,
        },
      },
      at: '/activities/0/sources/1/data',
      mend: { '/activities/0/sources/1/data': ['name'] },
    },
  ],
  'requirement.consent_not_free': [
    {
      raise: {
        '/activities/2/requirement': {
          kind: 'contractual',
          consequence: both('kan vi ikke levere', 'we cannot deliver'),
        },
      },
      at: '/activities/2/requirement/kind',
      mend: { '/activities/2/requirement/kind': 'voluntary' },
    },
  ],

  'marketing.newsletter_unanswered': [
    {
      raise: { '/activities/2/marketing': GONE, '/activities/2/basis': INTEREST },
      at: '/activities/2/marketing',
      mend: {
        '/activities/2/marketing': {
          channels: ['email'],
          ground: 'existing_customer',
          existingCustomer: {
            addressFromSale: true,
            ownSimilarProducts: true,
            optOutAtCollection: true,
            optOutInEveryMessage: true,
          },
        },
      },
    },
    {
      raise: { '/activities/3/purpose/nb': 'sende nyhetsbrevet vårt' },
      at: '/activities/3/marketing',
      mend: { '/activities/3/purpose/nb': 'svare, ikke sende nyhetsbrev' },
    },
  ],
  'marketing.ground_differs': [
    { raise: { '/activities/2/basis': INTEREST }, at: '/activities/2/marketing/ground' },
    {
      raise: { '/activities/2/marketing/ground': 'existing_customer' },
      at: '/activities/2/marketing/ground',
      mend: { '/activities/2/basis': INTEREST },
    },
  ],
} satisfies Partial<Record<FindingCode, Cases>>;
