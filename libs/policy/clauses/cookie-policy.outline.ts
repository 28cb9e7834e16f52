import type { Outline } from '../compile/outline.js';
import type { PolicyView } from '../view/view.js';

const usesCookies = ({ cookies }: PolicyView): boolean => cookies.used === true;
const needsConsent = ({ cookies }: PolicyView): boolean => cookies.needsConsent;
const asksForConsent = (view: PolicyView): boolean =>
  needsConsent(view) && (view.cookies.banner || view.cookies.settingsPage);

/** The cookie policy: ekomloven § 3-15, and GDPR 12 and 13 where what is stored is personal data. */
export const COOKIE_POLICY: Outline<PolicyView> = {
  title: { id: 'title', citations: ['NO ekomloven § 3-15', 'GDPR 12(1)'] },
  lead: [
    { id: 'demo', citations: ['GDPR 5(1)(a)'], when: ({ cookies }) => cookies.demo.length > 0, facts: ['/marks'] },
    {
      id: 'responsible',
      citations: ['NO ekomloven § 3-15', 'GDPR 13(1)(a)'],
      when: ({ organisation }) => organisation.name !== undefined,
      facts: ['/websites'],
    },
    { id: 'edition', citations: ['GDPR 12(1)'] },
  ],
  sections: [
    {
      id: 'what',
      citations: ['GDPR 12(1)'],
      clauses: [{ id: 'meaning', citations: ['NO ekomloven § 3-15', 'GDPR 4(1)', 'GDPR 12(1)'] }],
    },
    {
      id: 'use',
      citations: ['NO ekomloven § 3-15'],
      clauses: [
        {
          id: 'not-used',
          citations: ['NO ekomloven § 3-15'],
          when: ({ cookies }) => cookies.used === false,
          facts: ['/cookies/used'],
        },
        { id: 'used', citations: ['NO ekomloven § 3-15'], when: usesCookies, facts: ['/cookies/used'] },
        {
          id: 'readers',
          citations: ['NO ekomloven § 3-15', 'GDPR 13(1)(e)'],
          when: ({ cookies }) => cookies.ofOthers,
          facts: ['/cookies/items'],
        },
        {
          id: 'cookieless',
          citations: ['GDPR 12(1)', 'GDPR 13(1)(c)'],
          when: ({ cookies }) => cookies.cookieless.length > 0,
        },
      ],
    },
    {
      id: 'consent',
      citations: ['NO ekomloven § 3-15', 'GDPR 7'],
      clauses: [
        { id: 'rule', citations: ['NO ekomloven § 3-15', 'GDPR 4(11)'], facts: ['/organisation/country'] },
        {
          id: 'only-necessary',
          citations: ['NO ekomloven § 3-15'],
          when: ({ cookies }) => cookies.onlyNecessary,
          facts: ['/cookies/items'],
        },
        {
          id: 'if-introduced',
          citations: ['NO ekomloven § 3-15', 'GDPR 13(3)'],
          when: ({ cookies }) => cookies.used === false,
          facts: ['/cookies/used'],
        },
        {
          id: 'asked',
          citations: ['NO ekomloven § 3-15', 'GDPR 7(1)-(2)'],
          when: asksForConsent,
          facts: ['/cookies/consent/mechanism'],
        },
        {
          id: 'refused',
          citations: ['NO ekomloven § 3-15', 'GDPR 7(4)'],
          when: needsConsent,
          facts: ['/cookies/items'],
        },
        {
          id: 'change',
          citations: ['NO ekomloven § 3-15', 'GDPR 7(3)', 'GDPR 13(2)(c)'],
          when: (view) =>
            asksForConsent(view) && (view.cookies.change !== undefined || view.cookies.changeUrl !== undefined),
        },
        {
          id: 'withdraw',
          citations: ['NO ekomloven § 3-15', 'GDPR 7(3)', 'GDPR 13(2)(c)'],
          when: needsConsent,
          facts: ['/cookies/items'],
        },
        { id: 'browser', citations: ['GDPR 12(1)'], when: usesCookies, facts: ['/cookies/used'] },
      ],
    },
    {
      id: 'list',
      citations: ['NO ekomloven § 3-15', 'GDPR 13(1)(c)', 'GDPR 13(2)(a)'],
      clauses: [],
      repeat: {
        id: 'category',
        each: (view) =>
          view.cookies.categories.map((category) => ({ id: category.id, context: { ...view, category } })),
        citations: ['NO ekomloven § 3-15'],
        clauses: [
          { id: 'condition', citations: ['NO ekomloven § 3-15'] },
          {
            id: 'table',
            citations: ['NO ekomloven § 3-15', 'GDPR 13(1)(c)', 'GDPR 13(1)(e)', 'GDPR 13(2)(a)'],
          },
        ],
      },
    },
    {
      id: 'more',
      citations: ['GDPR 12(1)', 'GDPR 13(2)(d)'],
      clauses: [
        { id: 'privacy-policy', citations: ['GDPR 12(1)', 'GDPR 13'] },
        {
          id: 'contact',
          citations: ['GDPR 13(1)(a)'],
          when: ({ organisation }) => organisation.privacyEmail !== undefined,
        },
        {
          id: 'supervision',
          citations: ['NO ekomloven § 3-15', 'GDPR 13(2)(d)', 'GDPR 77(1)'],
          when: ({ cookies }) => cookies.scopeAuthority !== undefined && cookies.dataAuthority !== undefined,
        },
        {
          id: 'complaint',
          citations: ['GDPR 13(2)(d)', 'GDPR 77(1)'],
          when: ({ cookies }) => cookies.scopeAuthority === undefined && cookies.dataAuthority !== undefined,
        },
        { id: 'reading', citations: ['GDPR 12(1)'], when: ({ cookies }) => cookies.furtherReading.length > 0 },
      ],
    },
  ],
};
