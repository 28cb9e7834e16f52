import type { FindingCode } from '../codes.js';
import { both, BUSINESS, business, type Cases } from './case.js';
import { GONE } from './change.js';

/** The business, its activities, recipients and transfers. */
export const CASES_OF_PROCESSING = {
  'controller.name_missing': [{ raise: { '/organisation/name': GONE }, at: '/organisation/name' }],
  'controller.country_missing': [{ raise: { '/organisation/country': GONE }, at: '/organisation/country' }],
  'controller.authority_unknown': [
    {
      raise: {
        '/organisation/country': 'US',
        '/organisation/orgNumber': GONE,
        '/representative': { name: 'Ola Fjord', email: 'ola@fjord.example' },
      },
      at: '/organisation/country',
      mend: { '/representative/address': { street: 'Gata 1', city: 'Oslo', country: 'NO' } },
    },
  ],
  'controller.address_missing': [
    { raise: { '/organisation/address': GONE }, at: '/organisation/address' },
    { raise: { '/organisation/address': { country: 'NO' } }, at: '/organisation/address' },
  ],
  'controller.address_incomplete': [
    { raise: { '/organisation/address/city': GONE }, at: '/organisation/address/city' },
    { raise: { '/organisation/address': { city: 'Førde' } }, at: '/organisation/address/street' },
  ],
  'controller.org_number_missing': [
    {
      raise: { '/organisation/orgNumber': GONE },
      at: '/organisation/orgNumber',
      mend: { '/organisation/country': 'GB' },
    },
    { raise: { '/organisation/orgNumber': GONE }, at: '/organisation/orgNumber' },
  ],
  'controller.org_number_invalid': [
    {
      raise: { '/organisation/orgNumber': '974761468' },
      at: '/organisation/orgNumber',
      mend: { '/organisation/orgNumber': 'NO 974 761 467 MVA' },
    },
  ],
  'controller.email_missing': [
    { raise: { '/contacts': GONE }, at: '/contacts' },
    { raise: { '/contacts': [{ type: 'web', value: 'https://fjordlys.no/kontakt' }] }, at: '/contacts' },
  ],
  'representative.missing': [
    {
      raise: { '/organisation/country': 'GB' },
      at: '/representative',
      mend: { '/representative': { name: 'Ola Fjord', email: 'ola@fjord.example' } },
    },
  ],
  'representative.contact_missing': [
    {
      raise: { '/representative': { name: 'Ola Fjord' } },
      at: '/representative/email',
      mend: { '/representative/email': 'ola@fjord.example' },
    },
  ],
  'websites.missing': [
    { raise: { '/websites': GONE }, at: '/websites' },
    { raise: { '/websites': [] }, at: '/websites' },
  ],
  'websites.not_named': [{ raise: { '/websites': GONE }, at: '/websites' }],
  'dpo.unanswered': [{ raise: { '/dataProtectionOfficer': GONE }, at: '/dataProtectionOfficer' }],
  'dpo.contact_missing': [
    {
      raise: { '/dataProtectionOfficer': { appointed: true, name: 'Kari Fjord' } },
      at: '/dataProtectionOfficer/email',
      mend: { '/dataProtectionOfficer/phone': '57000000' },
    },
  ],

  'activities.missing': [
    { raise: { '/activities': GONE }, at: '/activities' },
    { raise: { '/activities': [] }, at: '/activities' },
  ],
  'activity.role_missing': [{ raise: { '/activities/0/role': GONE }, at: '/activities/0/role' }],
  'activity.purpose_missing': [
    { raise: { '/activities/1/purpose': GONE }, at: '/activities/1/purpose' },
    { raise: { '/activities/4/purpose': GONE }, at: '/activities/4/purpose' },
  ],
  'activity.people_missing': [
    { raise: { '/activities/0/people': [] }, at: '/activities/0/people' },
    { raise: { '/activities/4/people': GONE }, at: '/activities/4/people' },
  ],
  'activity.data_missing': [{ raise: { '/activities/0/data': GONE }, at: '/activities/0/data' }],
  'activity.on_behalf_of_missing': [{ raise: { '/activities/4/onBehalfOf': GONE }, at: '/activities/4/onBehalfOf' }],
  'activity.joint_missing': [
    {
      raise: { '/activities/0/role': 'joint_controller' },
      at: '/activities/0/joint',
      mend: {
        '/activities/0/joint': {
          parties: ['Lampeverket AS'],
          essence: both('hver svarer for sine kunder', 'each answers for its customers'),
        },
      },
    },
    {
      raise: {
        '/activities/0/role': 'joint_controller',
        '/activities/0/joint': { parties: [], essence: both('vi deler ansvaret', 'we share the duties') },
      },
      at: '/activities/0/joint/parties',
      mend: { '/activities/0/joint/parties': ['Lampeverket AS'] },
    },
  ],
  'activity.disclosure_unanswered': [
    {
      raise: { '/activities/3/services': GONE, '/activities/3/recipients': GONE },
      at: '/activities/3/services',
      mend: { '/activities/3/recipients': [] },
    },
  ],

  'basis.missing': [{ raise: { '/activities/2/basis': GONE }, at: '/activities/2/basis' }],
  'basis.interest_missing': [{ raise: { '/activities/3/basis/interest': GONE }, at: '/activities/3/basis/interest' }],
  'basis.statute_missing': [
    { raise: { '/activities/1/basis/statute': GONE }, at: '/activities/1/basis/statute' },
    {
      raise: { '/activities/1/basis': { article: '6(1)(e)' } },
      at: '/activities/1/basis/statute',
      mend: { '/activities/1/basis/statute': 'NO personopplysningsloven § 12' },
    },
  ],
  'basis.statute_unknown': [
    { raise: { '/activities/1/basis/statute': 'regnskapsloven' }, at: '/activities/1/basis/statute' },
    // A section that orders nobody to process anything is no legal obligation.
    { raise: { '/activities/1/basis/statute': 'NO ekomloven § 3-15' }, at: '/activities/1/basis/statute' },
  ],
  'basis.consent_procedure_missing': [
    { raise: { '/activities/2/basis/consentGiven': GONE }, at: '/activities/2/basis/consentGiven' },
  ],
  'basis.article9_missing': [
    {
      raise: { '/activities/0/data/-': 'health' },
      at: '/activities/0/basis/article9',
      mend: { '/activities/0/basis/article9': '9(2)(a)' },
    },
  ],

  'retention.missing': [
    { raise: { '/activities/0/retention': GONE }, at: '/activities/0/retention' },
    { raise: { '/activities/0/retention': [] }, at: '/activities/0/retention' },
  ],
  'retention.rule_unknown': [
    { raise: { '/activities/1/retention/0/rule': 'regnskapsloven' }, at: '/activities/1/retention/0/rule' },
  ],
  'retention.criterion_empty': [
    {
      raise: { '/activities/3/retention/0/criterion/nb': 'så lenge det er nødvendig' },
      at: '/activities/3/retention/0/criterion/nb',
    },
    {
      raise: { '/activities/3/retention/0/criterion/nb': 'Så lenge som nødvendig for formålet.' },
      at: '/activities/3/retention/0/criterion/nb',
    },
    {
      raise: { '/activities/3/retention/0/criterion/en': 'as long as necessary' },
      at: '/activities/3/retention/0/criterion/en',
    },
    {
      raise: { '/activities/3/retention/0/criterion/nb': 'Vi lagrer dem bare så lenge det er nødvendig' },
      at: '/activities/3/retention/0/criterion/nb',
      mend: {
        '/activities/3/retention/0/criterion/nb': 'så lenge det er nødvendig for å svare på klager, høyst tre år',
      },
    },
  ],
  'retention.wrong_act': [
    {
      raise: { '/activities/3/retention/0/criterion/nb': 'i fem år etter regnskapsloven' },
      at: '/activities/3/retention/0/criterion/nb',
    },
  ],
  'retention.data_uncovered': [
    {
      raise: { '/activities/3/retention/0/data': ['name'] },
      at: '/activities/3/retention',
      mend: { '/activities/3/retention/-': { kind: 'until', event: 'end_of_contract' } },
    },
  ],

  'source.missing': [{ raise: { '/activities/0/sources': [] }, at: '/activities/0/sources' }],
  'source.name_missing': [
    { raise: { '/activities/3/sources/0/name': GONE }, at: '/activities/3/sources/0/name' },
    {
      raise: { '/activities/1/sources/-': { from: 'third_party', publiclyAccessible: false } },
      at: '/activities/1/sources/1/name',
      mend: { '/activities/1/sources/1/name': both('Lampeverket AS', 'Lampeverket AS') },
    },
  ],
  'source.name_vague': [
    {
      raise: { '/activities/3/sources/0/name': both('offentlige registre', 'public registers') },
      at: '/activities/3/sources/0/name',
    },
    { raise: { '/activities/3/sources/0/name': both('våre partnere') }, at: '/activities/3/sources/0/name' },
  ],
  'source.publicity_unanswered': [
    { raise: { '/activities/3/sources/0/publiclyAccessible': GONE }, at: '/activities/3/sources/0/publiclyAccessible' },
  ],

  'requirement.missing': [{ raise: { '/activities/2/requirement': GONE }, at: '/activities/2/requirement' }],
  'requirement.consequence_missing': [
    {
      raise: { '/activities/0/requirement/consequence': GONE },
      at: '/activities/0/requirement/consequence',
      mend: { '/activities/0/requirement/kind': 'voluntary' },
    },
  ],

  'recipient.role_missing': [
    { raise: { '/services/0/role': GONE }, at: '/services/0/role' },
    { raise: { '/recipients/0/role': GONE }, at: '/recipients/0/role' },
  ],
  'recipient.unused': [
    { raise: { '/activities/1/services': [] }, at: '/services/1' },
    { raise: { '/activities/0/recipients': [] }, at: '/recipients/0' },
    {
      raise: { '/cookies/items/1/service': GONE },
      at: '/services/2',
      mend: { '/cookies/cookielessServices': ['counter'] },
    },
  ],
  'agreement.missing': [
    { raise: { '/services/0/agreement': GONE }, at: '/services/0/agreement' },
    { raise: { '/services/0/agreement/status': 'missing' }, at: '/services/0/agreement' },
    {
      raise: { '/recipients/0/role': 'processor' },
      at: '/recipients/0/agreement',
      mend: { '/recipients/0/agreement': { status: 'in_force' } },
    },
  ],
  'agreement.joint_essence_missing': [
    {
      raise: { '/services/0/role': 'joint_controller' },
      at: '/services/0/jointEssence',
      mend: { '/services/0/jointEssence': both('hver svarer for sine kunder', 'each answers for its customers') },
    },
  ],

  'transfer.location_unknown': [
    { raise: { '/services/0/locations': GONE }, at: '/services/0/locations' },
    { raise: { '/services/0/locations/storage': [] }, at: '/services/0/locations/storage' },
    {
      raise: { '/services/0/locations/access': GONE },
      at: '/services/0/locations/access',
      mend: { '/services/0/locations/access': [] },
    },
    {
      raise: { '/recipients/0/locations': GONE },
      at: '/recipients/0/locations',
      mend: { '/recipients/0/kind': 'authority' },
    },
    {
      raise: { '/services/0/locations': GONE },
      at: '/services/0/locations',
      mend: { '/services/0/role': 'own_software' },
    },
  ],
  'transfer.location_unchecked': [
    { raise: { '/services/0/locations/checkedOn': GONE }, at: '/services/0/locations/checkedOn' },
    { raise: { '/services/0/locations/source': GONE }, at: '/services/0/locations/source' },
  ],
  'transfer.mechanism_missing': [
    { raise: { '/services/1/transfers': GONE }, at: '/services/1/transfers' },
    {
      raise: { '/services/0/locations/storage/-': 'IN' },
      at: '/services/0/transfers',
      mend: { '/services/0/transfers': [{ country: 'IN', mechanism: 'scc' }] },
    },
  ],
  'transfer.no_adequacy': [
    {
      raise: {
        '/services/0/locations/storage': ['IN'],
        '/services/0/transfers': [{ country: 'IN', mechanism: 'adequacy' }],
      },
      at: '/services/0/transfers/0/mechanism',
      mend: { '/services/0/locations/storage': ['GB'], '/services/0/transfers/0/country': 'GB' },
    },
  ],
  'transfer.adequacy_needs_dpf': [
    { raise: { '/services/1/transfers/0/mechanism': 'adequacy' }, at: '/services/1/transfers/0/mechanism' },
  ],
  'transfer.dpf_outside_us': [
    {
      raise: {
        '/services/0/locations/storage': ['GB'],
        '/services/0/transfers': [{ country: 'GB', mechanism: 'dpf' }],
      },
      at: '/services/0/transfers/0/mechanism',
      mend: { '/services/0/transfers/0/mechanism': 'adequacy' },
    },
  ],
  'transfer.inside_eea': [
    {
      raise: { '/services/0/transfers': [{ country: 'NO', mechanism: 'scc' }] },
      at: '/services/0/transfers/0/country',
      mend: { '/services/0/transfers': [] },
    },
  ],
  'transfer.derogation': [
    { raise: { '/services/1/transfers/0/mechanism': 'derogation' }, at: '/services/1/transfers/0/mechanism' },
  ],
  'transfer.country_unused': [
    {
      raise: { '/services/0/transfers': [{ country: 'GB', mechanism: 'adequacy' }] },
      at: '/services/0/transfers/0/country',
      mend: { '/services/0/locations/access': ['NO', 'GB'] },
    },
  ],
  'transfer.accounting_abroad': [
    {
      raise: { '/services/1/locations/storage': ['IE', 'US'] },
      at: '/services/1/locations/storage/1',
      mend: { '/services/1/data': ['name'] },
    },
    // Without data of its own, a service holds the data of the activities that use it.
    {
      raise: { '/services/1/locations/storage': ['US'], '/services/1/data': GONE },
      at: '/services/1/locations/storage/0',
      mend: { '/services/1/locations/storage': ['CH'] },
    },
  ],
  'transfer.claim_unproven': [
    {
      raise: business('selger lamper. Vi sender ikke opplysninger ut av EØS'),
      at: BUSINESS,
      mend: business('selger lamper i EØS'),
    },
    { raise: business('lagrer alt bare i Europa'), at: BUSINESS },
    {
      raise: { '/organisation/business/en': 'sell lamps and never send data outside the EEA' },
      at: '/organisation/business/en',
    },
    {
      raise: business('sender ikke opplysninger utenfor EU/EØS'),
      at: BUSINESS,
      mend: {
        '/services/1/locations/access': ['IE'],
        '/services/1/transfers': [],
        '/recipients/1/locations': {
          storage: ['NO'],
          access: [],
          checkedOn: '2026-08-01',
          source: 'https://etat.example/steder',
        },
      },
    },
  ],
} as const satisfies Partial<Record<FindingCode, Cases>>;
