import { LOCALES } from '#kernel';
import type { ClientFacts } from '../facts/schema.js';
import {
  ARTICLE_9_CONDITIONS,
  CHANNELS,
  COMMITMENTS,
  COOKIE_CATEGORIES,
  COOKIE_PURPOSES,
  DATA_CATEGORIES,
  DEFINABLE_TERMS,
  LEGAL_BASES,
  NECESSITY_REASONS,
  PEOPLE,
  RETENTION_EVENTS,
  SECURITY_MEASURES,
  SERVICE_PURPOSES,
  STORAGE_TYPES,
  TRANSFER_MECHANISMS,
} from '../facts/vocabulary.js';
import type { LocalText } from '../facts/primitives.js';

let count = 0;
/** A word of its own in each language, so that it can be found again. */
const own = (): LocalText => {
  count += 1;
  return {
    nb: `nbord${String(count)}x`,
    nn: `nnord${String(count)}x`,
    en: `enord${String(count)}x`,
    sv: `svord${String(count)}x`,
  };
};
const name = (): string => {
  count += 1;
  return `navn${String(count)}x`;
};

/** Facts in which every field of the schema and every code is used at least once. */
export function everyFact(): ClientFacts {
  count = 0;
  const agreement = { status: 'in_force', signedOn: '2025-05-05' } as const;
  return {
    schema: 'vern-facts-1',
    locales: [...LOCALES],
    organisation: {
      name: name(),
      legalForm: 'AS',
      country: 'NO',
      orgNumber: '922338477',
      vatRegistered: true,
      address: { street: name(), postalCode: '0155', city: name(), country: 'NO' },
      business: own(),
    },
    contacts: [
      { type: 'email', value: 'hei@a1.example', use: 'general' },
      { type: 'email', value: 'vern@a2.example', use: 'privacy' },
      { type: 'email', value: 'sikker@a3.example', use: 'security' },
      { type: 'phone', value: '+47 22 22 22 22', use: 'customer_service' },
      { type: 'web', value: 'https://a4.example/kontakt', use: 'customer_service' },
    ],
    representative: {
      name: name(),
      address: { street: name(), postalCode: '111 22', city: name(), country: 'SE' },
      email: 'rep@a5.example',
    },
    dataProtectionOfficer: {
      appointed: true,
      name: name(),
      email: 'ombud@a6.example',
      phone: '+47 33 33 33 33',
      assessment: { publicAuthority: true, largeScaleMonitoring: false, largeScaleSpecialCategories: false },
    },
    websites: [{ id: 'w', domain: 'nettsted.example', name: name() }],
    definitions: [...DEFINABLE_TERMS],
    commitments: [...COMMITMENTS],
    activities: [
      {
        id: 'all',
        name: own(),
        role: 'controller',
        purpose: own(),
        people: [...PEOPLE, own()],
        data: [...DATA_CATEGORIES.slice(0, 59), own()],
        basis: { article: '6(1)(a)', consentGiven: own(), article9: '9(2)(a)' },
        sources: [
          { from: 'data_subject', channels: [...CHANNELS] },
          { from: 'generated', channels: ['server'] },
          { from: 'third_party', name: own(), publiclyAccessible: false, channels: ['letter'] },
          { from: 'public_register', name: own(), publiclyAccessible: true, data: [own(), 'name'] },
        ],
        services: ['processor', 'own'],
        recipients: ['office'],
        retention: [
          { kind: 'period', period: 'P7Y', from: own(), data: ['name'] },
          { kind: 'until', event: own(), data: ['email'] },
          { kind: 'statutory', rule: 'no-bookkeeping-accounts', data: ['invoice_details'] },
          { kind: 'review', every: 'P1Y', data: ['email_content'] },
          { kind: 'review', every: 'P9M', data: ['call_notes'] },
          { kind: 'criterion', criterion: own(), data: ['comments'] },
        ],
        requirement: { kind: 'voluntary', consequence: own() },
        marketing: { channels: ['email', 'sms', 'phone', 'post', 'web'], ground: 'consent', forPartners: true },
      },
      {
        id: 'customers',
        name: own(),
        role: 'controller',
        data: DATA_CATEGORIES.slice(59),
        basis: { article: '6(1)(f)', interest: own(), balancing: own() },
        requirement: { kind: 'contractual' },
        marketing: {
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
      {
        id: 'law',
        name: own(),
        role: 'controller',
        basis: { article: '6(1)(c)', statute: 'NO bokføringsloven § 13' },
        requirement: { kind: 'statutory' },
        retention: RETENTION_EVENTS.map((event) => ({ kind: 'until' as const, event })),
      },
      ...LEGAL_BASES.map((article, index) => ({
        id: `basis-${String(index)}`,
        name: own(),
        role: 'controller' as const,
        basis: { article },
      })),
      ...ARTICLE_9_CONDITIONS.map((article9, index) => ({
        id: `special-${String(index)}`,
        name: own(),
        role: 'controller' as const,
        basis: { article: '6(1)(a)' as const, article9 },
        retention: RETENTION_EVENTS.slice(index * 2, index * 2 + 2).map((from) => ({
          kind: 'period' as const,
          period: 'P1Y',
          from,
        })),
        requirement: { kind: 'precontractual' as const },
      })),
      {
        id: 'joint',
        name: own(),
        role: 'joint_controller',
        joint: { parties: [name(), name()], essence: own(), contact: own() },
      },
      {
        id: 'hosting',
        name: own(),
        role: 'processor',
        purpose: own(),
        people: [own()],
        data: [own()],
        services: ['processor'],
        retention: [
          { kind: 'period', period: 'P1Y', from: own(), data: ['name'] },
          { kind: 'until', event: own(), data: ['email'] },
          { kind: 'statutory', rule: 'no-bookkeeping-accounts', data: ['invoice_details'] },
          { kind: 'review', every: 'P1Y', data: ['email_content'] },
          { kind: 'review', every: 'P9M', data: ['call_notes'] },
          { kind: 'criterion', criterion: own(), data: ['comments'] },
        ],
        onBehalfOf: own(),
      },
    ],
    services: [
      {
        id: 'processor',
        name: name(),
        role: 'processor',
        purpose: own(),
        data: [own()],
        locations: {
          storage: ['IE', 'US'],
          access: ['IN'],
          checkedOn: '2026-03-04',
          source: 'https://a7.example/locations',
        },
        transfers: TRANSFER_MECHANISMS.map((mechanism, index) => ({
          country: (['CH', 'US', 'IN', 'CN', 'BR'] as const)[index] ?? ('JP' as const),
          mechanism,
          copy: own(),
        })),
        agreement,
        privacyPolicy: 'https://a8.example/privacy',
        provider: { name: name(), country: 'IE' },
      },
      { id: 'joint', name: name(), role: 'joint_controller', jointEssence: own() },
      { id: 'own', name: name(), role: 'own_software', purpose: own() },
      ...SERVICE_PURPOSES.map((purpose) => ({
        id: purpose.replaceAll('_', '-'),
        known: 'fiken',
        name: name(),
        role: 'controller' as const,
        purpose,
      })),
    ],
    recipients: [
      {
        id: 'office',
        name: own(),
        kind: 'authority',
        role: 'controller',
        purpose: own(),
        data: [own()],
        locations: { storage: ['NO'], access: ['NO'], checkedOn: '2026-03-05', source: 'https://a9.example' },
        transfers: [{ country: 'GB', mechanism: 'adequacy', copy: own() }],
        agreement,
        privacyPolicy: 'https://a10.example',
      },
      { id: 'partner', name: own(), role: 'controller' },
    ],
    cookies: {
      used: true,
      purpose: own(),
      items: [
        ...COOKIE_CATEGORIES.flatMap((category) =>
          STORAGE_TYPES.map((storage, index) => ({
            id: `${category}-${storage.replaceAll('_', '-')}`,
            name: name(),
            storage,
            category,
            // What the site sets itself is first party without being told.
            ...(category === 'necessary'
              ? {}
              : { service: 'processor', party: index % 2 === 0 ? ('first' as const) : ('third' as const) }),
            purpose: own(),
            data: [own()],
            duration: ['session', 'persistent', 'P8M'][index % 3] ?? 'P1Y',
            ...(category === 'necessary' && NECESSITY_REASONS[index] ? { necessaryFor: NECESSITY_REASONS[index] } : {}),
          })),
        ),

        ...COOKIE_PURPOSES.map((purpose) => ({
          id: purpose.replaceAll('_', '-'),
          name: name(),
          category: 'statistics' as const,
          service: 'processor',
          purpose,
        })),
        {
          id: 'last',
          name: name(),
          storage: 'cookie',
          category: 'necessary',
          purpose: own(),
          data: [own()],
          duration: 'session',
          necessaryFor: NECESSITY_REASONS[6],
        },
      ],
      consent: { mechanism: 'banner', change: own(), changeUrl: 'https://a11.example/choice' },
      cookielessServices: ['own'],
      furtherReading: [{ title: own(), url: 'https://a12.example' }],
    },
    security: { measures: [...SECURITY_MEASURES, own()] },
    rights: {
      email: 'krav@a13.example',
      form: 'https://a14.example/krav',
      byPhone: true,
      customerPortal: true,
      identification: 'always',
      individualAssessment: true,
      complaintsToUsFirst: true,
    },
    automatedDecisions: {
      used: true,
      decisions: [
        { id: 'one', purpose: own(), ground: 'contract', logic: own(), consequences: own(), humanContact: own() },
        { id: 'two', purpose: own(), ground: 'law' },
        { id: 'three', purpose: own(), ground: 'explicit_consent' },
      ],
    },
    children: { directedAtChildren: true, statement: own() },
    changeNotice: { days: 29, subProcessorDays: 31, channels: ['email', 'website', 'post', 'customer_portal'] },
    relatedDocuments: [{ title: own(), url: 'https://a15.example' }],
    document: { effectiveFrom: '2027-02-01' },
    marks: [
      { pointer: '/organisation/address', kind: 'demo' },
      { pointer: '/children', kind: 'suggestion' },
    ],
    openQuestions: [{ pointer: '/rights', note: name() }],
    review: { confirmedOn: '2026-01-02' },
  };
}
