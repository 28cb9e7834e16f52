import { isList, isObject, textAt, valueAt, type Json } from '../draft/json.js';
import type { FieldName } from '../field-name.js';

/** One question of the interview. */
export interface Question {
  /** Where the answer stands, with `*` for a position in a list. */
  readonly at: string;
  readonly field: FieldName;
  /** Whether it may stay unanswered; an optional question is not counted. */
  readonly optional?: true | ((facts: Json, positions: readonly string[]) => boolean);
}

const ADDRESS = (at: string, optional?: true): Question[] => [
  { at: `${at}/street`, field: 'street', ...(optional && { optional }) },
  { at: `${at}/postalCode`, field: 'postalCode', ...(optional && { optional }) },
  { at: `${at}/city`, field: 'city', ...(optional && { optional }) },
  { at: `${at}/country`, field: 'addressCountry', optional: true },
];

/** An authority answers for itself (GDPR 4(9)): neither its role nor its locations must be told. */
const authority = (facts: Json, [index = '']: readonly string[]) =>
  valueAt(facts, `/recipients/${index}/kind`) === 'authority';

const PARTY = (list: '/services' | '/recipients'): Question[] => {
  const unless = list === '/recipients' ? { optional: authority } : {};
  return [
    { at: `${list}/*/role`, field: 'recipientRole', ...unless },
    { at: `${list}/*/purpose`, field: 'recipientPurpose' },
    { at: `${list}/*/data`, field: 'recipientData', optional: true },
    ...(list === '/services' ? [{ at: `${list}/*/jointEssence`, field: 'jointEssence' } as const] : []),
    { at: `${list}/*/privacyPolicy`, field: 'privacyPolicy', optional: true },
    { at: `${list}/*/agreement/status`, field: 'agreementStatus' },
    { at: `${list}/*/agreement/signedOn`, field: 'signedOn', optional: true },
    { at: `${list}/*/locations/storage`, field: 'storage', ...unless },
    { at: `${list}/*/locations/access`, field: 'access', ...unless },
    { at: `${list}/*/locations/checkedOn`, field: 'checkedOn' },
    { at: `${list}/*/locations/source`, field: 'locationSource' },
    { at: `${list}/*/transfers`, field: 'transfers' },
    { at: `${list}/*/transfers/*/country`, field: 'transferCountry' },
    { at: `${list}/*/transfers/*/mechanism`, field: 'transferMechanism' },
    { at: `${list}/*/transfers/*/copy`, field: 'transferCopy', optional: true },
  ];
};

/** Every question, in the order of the form. */
export const QUESTIONS: readonly Question[] = [
  { at: '/organisation/name', field: 'name' },
  { at: '/organisation/legalForm', field: 'legalForm', optional: true },
  { at: '/organisation/country', field: 'country' },
  {
    at: '/organisation/orgNumber',
    field: 'orgNumber',
    optional: (facts) => valueAt(facts, '/organisation/country') !== 'NO',
  },
  { at: '/organisation/vatRegistered', field: 'vatRegistered', optional: true },
  { at: '/organisation/business', field: 'business', optional: true },
  ...ADDRESS('/organisation/address'),
  { at: '/contacts', field: 'contacts' },
  { at: '/contacts/*/type', field: 'contactType', optional: true },
  { at: '/contacts/*/value', field: 'contactValue' },
  { at: '/contacts/*/use', field: 'contactUse', optional: true },
  { at: '/dataProtectionOfficer/appointed', field: 'dpoAppointed' },
  { at: '/dataProtectionOfficer/name', field: 'dpoName', optional: true },
  {
    at: '/dataProtectionOfficer/email',
    field: 'dpoEmail',
    optional: (facts) => valueAt(facts, '/dataProtectionOfficer/phone') !== undefined,
  },
  { at: '/dataProtectionOfficer/phone', field: 'dpoPhone', optional: true },
  { at: '/dataProtectionOfficer/assessment/publicAuthority', field: 'dpoPublicAuthority' },
  { at: '/dataProtectionOfficer/assessment/largeScaleMonitoring', field: 'dpoMonitoring' },
  { at: '/dataProtectionOfficer/assessment/largeScaleSpecialCategories', field: 'dpoSpecialCategories' },
  { at: '/representative/name', field: 'representativeName' },
  {
    at: '/representative/email',
    field: 'representativeEmail',
    optional: (facts) => valueAt(facts, '/representative/address') !== undefined,
  },
  ...ADDRESS('/representative/address', true),
  { at: '/websites', field: 'websites' },
  { at: '/websites/*/domain', field: 'domain' },
  { at: '/websites/*/name', field: 'websiteName', optional: true },

  { at: '/activities', field: 'activities' },
  { at: '/activities/*/name', field: 'activityName' },
  { at: '/activities/*/role', field: 'activityRole' },
  { at: '/activities/*/purpose', field: 'purpose' },
  { at: '/activities/*/people', field: 'people' },
  { at: '/activities/*/data', field: 'data' },
  { at: '/activities/*/onBehalfOf', field: 'onBehalfOf' },
  { at: '/activities/*/joint/parties', field: 'jointParties' },
  { at: '/activities/*/joint/essence', field: 'jointEssence' },
  { at: '/activities/*/joint/contact', field: 'jointContact', optional: true },
  { at: '/activities/*/basis/article', field: 'basisArticle' },
  { at: '/activities/*/basis/consentGiven', field: 'consentGiven' },
  { at: '/activities/*/basis/interest', field: 'interest' },
  { at: '/activities/*/basis/balancing', field: 'balancing', optional: true },
  { at: '/activities/*/basis/statute', field: 'statute' },
  { at: '/activities/*/basis/article9', field: 'article9' },
  { at: '/activities/*/sources', field: 'sources' },
  { at: '/activities/*/sources/*/from', field: 'sourceFrom' },
  { at: '/activities/*/sources/*/name', field: 'sourceName' },
  { at: '/activities/*/sources/*/publiclyAccessible', field: 'publiclyAccessible' },
  { at: '/activities/*/sources/*/channels', field: 'channels', optional: true },
  { at: '/activities/*/sources/*/data', field: 'sourceData', optional: true },
  // One of the two lists answers who is given the data (GDPR 13(1)(e)).
  { at: '/activities/*/services', field: 'activityServices', optional: isTold('recipients') },
  { at: '/activities/*/recipients', field: 'activityRecipients', optional: isTold('services') },
  {
    at: '/activities/*/retention',
    field: 'retention',
    optional: (facts, [index = '']) => valueAt(facts, `/activities/${index}/role`) === 'processor',
  },
  { at: '/activities/*/retention/*/kind', field: 'retentionKind' },
  { at: '/activities/*/retention/*/period', field: 'period' },
  { at: '/activities/*/retention/*/from', field: 'periodFrom' },
  { at: '/activities/*/retention/*/event', field: 'untilEvent' },
  { at: '/activities/*/retention/*/rule', field: 'statutoryRule' },
  { at: '/activities/*/retention/*/every', field: 'reviewEvery' },
  { at: '/activities/*/retention/*/criterion', field: 'criterion' },
  { at: '/activities/*/retention/*/data', field: 'retentionData', optional: true },
  { at: '/activities/*/requirement/kind', field: 'requirementKind' },
  {
    at: '/activities/*/requirement/consequence',
    field: 'consequence',
    optional: (facts, [index = '']) => valueAt(facts, `/activities/${index}/requirement/kind`) === 'voluntary',
  },
  { at: '/activities/*/marketing/channels', field: 'marketingChannels', optional: true },
  { at: '/activities/*/marketing/ground', field: 'marketingGround' },
  { at: '/activities/*/marketing/existingCustomer/addressFromSale', field: 'addressFromSale' },
  { at: '/activities/*/marketing/existingCustomer/ownSimilarProducts', field: 'ownSimilarProducts' },
  { at: '/activities/*/marketing/existingCustomer/optOutAtCollection', field: 'optOutAtCollection' },
  { at: '/activities/*/marketing/existingCustomer/optOutInEveryMessage', field: 'optOutInEveryMessage' },
  { at: '/activities/*/marketing/forPartners', field: 'forPartners', optional: true },

  { at: '/services', field: 'services', optional: true },
  { at: '/services/*/name', field: 'serviceName' },
  { at: '/services/*/known', field: 'known', optional: true },
  { at: '/services/*/provider/name', field: 'providerName', optional: true },
  { at: '/services/*/provider/country', field: 'providerCountry', optional: true },
  ...PARTY('/services'),
  { at: '/recipients', field: 'recipients', optional: true },
  { at: '/recipients/*/name', field: 'recipientName' },
  { at: '/recipients/*/kind', field: 'recipientKind', optional: true },
  ...PARTY('/recipients'),

  { at: '/cookies/used', field: 'cookiesUsed' },
  { at: '/cookies/purpose', field: 'cookiesPurpose', optional: true },
  { at: '/cookies/items', field: 'cookieItems' },
  { at: '/cookies/items/*/name', field: 'cookieName' },
  { at: '/cookies/items/*/storage', field: 'cookieStorage', optional: true },
  { at: '/cookies/items/*/category', field: 'cookieCategory' },
  { at: '/cookies/items/*/necessaryFor', field: 'necessaryFor' },
  { at: '/cookies/items/*/purpose', field: 'cookiePurpose' },
  { at: '/cookies/items/*/duration', field: 'cookieDuration' },
  { at: '/cookies/items/*/service', field: 'cookieService', optional: true },
  { at: '/cookies/items/*/party', field: 'cookieParty', optional: true },
  { at: '/cookies/items/*/data', field: 'cookieData' },
  { at: '/cookies/consent/mechanism', field: 'consentMechanism', optional: (facts) => !needsConsent(facts) },
  {
    at: '/cookies/consent/change',
    field: 'consentChange',
    optional: (facts) => valueAt(facts, '/cookies/consent/changeUrl') !== undefined,
  },
  { at: '/cookies/consent/changeUrl', field: 'changeUrl', optional: true },
  { at: '/cookies/cookielessServices', field: 'cookielessServices', optional: true },
  { at: '/cookies/furtherReading', field: 'furtherReading', optional: true },
  { at: '/cookies/furtherReading/*/title', field: 'documentTitle' },
  { at: '/cookies/furtherReading/*/url', field: 'documentUrl' },

  { at: '/rights/email', field: 'rightsEmail', optional: true },
  { at: '/rights/form', field: 'rightsForm', optional: true },
  { at: '/rights/identification', field: 'identification' },
  { at: '/rights/byPhone', field: 'byPhone', optional: true },
  { at: '/rights/customerPortal', field: 'customerPortal', optional: true },
  { at: '/rights/individualAssessment', field: 'individualAssessment', optional: true },
  { at: '/rights/complaintsToUsFirst', field: 'complaintsToUsFirst', optional: true },
  { at: '/automatedDecisions/used', field: 'automatedUsed' },
  { at: '/automatedDecisions/decisions', field: 'decisions' },
  { at: '/automatedDecisions/decisions/*/purpose', field: 'decisionPurpose' },
  { at: '/automatedDecisions/decisions/*/ground', field: 'decisionGround' },
  { at: '/automatedDecisions/decisions/*/logic', field: 'logic' },
  { at: '/automatedDecisions/decisions/*/consequences', field: 'consequences' },
  { at: '/automatedDecisions/decisions/*/humanContact', field: 'humanContact' },
  { at: '/children/directedAtChildren', field: 'directedAtChildren' },
  {
    at: '/children/statement',
    field: 'childrenStatement',
    optional: (facts) => valueAt(facts, '/children/directedAtChildren') !== true,
  },
  { at: '/security/measures', field: 'measures' },
  { at: '/commitments', field: 'commitments', optional: true },
  { at: '/locales', field: 'locales' },
  { at: '/document/effectiveFrom', field: 'effectiveFrom', optional: true },
  { at: '/changeNotice/days', field: 'noticeDays' },
  { at: '/changeNotice/channels', field: 'noticeChannels' },
  { at: '/changeNotice/subProcessorDays', field: 'subProcessorDays' },
  { at: '/definitions', field: 'definitions', optional: true },
  { at: '/relatedDocuments', field: 'relatedDocuments', optional: true },
  { at: '/relatedDocuments/*/title', field: 'documentTitle' },
  { at: '/relatedDocuments/*/url', field: 'documentUrl' },
  { at: '/review/confirmedOn', field: 'confirmedOn', optional: true },
];

/** A pointer with `*` for each position in a list. */
export function patternOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}

const BY_PATTERN = new Map(QUESTIONS.map((question) => [question.at, question]));

/** The question whose answer stands at the pointer. */
export function questionAt(pointer: string): Question | undefined {
  return BY_PATTERN.get(patternOf(pointer));
}

function isTold(other: 'services' | 'recipients') {
  return (facts: Json, [index = '']: readonly string[]) =>
    valueAt(facts, `/activities/${index}/${other}`) !== undefined ||
    valueAt(facts, `/activities/${index}/role`) === 'processor';
}

/** Storage that is not strictly necessary needs consent (ekomloven § 3-15). */
function needsConsent(facts: Json): boolean {
  const items = valueAt(facts, '/cookies/items');
  return isList(items) && items.some((item) => isObject(item) && !['necessary', ''].includes(textAt(item, 'category')));
}
