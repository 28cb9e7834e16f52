import type { KnownService } from '#policy';

export const ACCOUNTING: readonly KnownService[] = [
  {
    slug: 'fiken',
    name: 'Fiken',
    category: 'accounting',
    provider: { name: 'Fiken AS', country: 'NO' },
    role: 'processor',
    purpose: 'keep_accounts',
    data: ['name', 'email', 'phone', 'postal_address', 'invoice_details', 'accounting_records'],
    people: ['customers', 'customer_contacts', 'suppliers', 'employees'],
    links: {
      processingTerms: 'https://fiken.no/sluttbrukeravtale',
      subProcessors: 'https://fiken.no/sluttbrukeravtale/datautveksling',
    },
    domains: ['fiken.no'],
    sources: [
      {
        url: 'https://fiken.no/sluttbrukeravtale/datautveksling',
        checkedOn: '2026-11-20',
        parts: ['links'],
      },
    ],
  },
];
