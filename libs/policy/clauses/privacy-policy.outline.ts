import type { ClauseRule, Outline } from '../compile/outline.js';
import type { Commitment } from '../facts/vocabulary.js';
import type { ActivityView } from '../view/activities.js';
import type { PolicyView } from '../view/view.js';
import {
  ACTIVITY_CLAUSES,
  DECISION_CLAUSES,
  PROCESSOR_CLAUSES,
  type ActivityContext,
  type DecisionContext,
} from './privacy-policy-items.outline.js';

/** What is said because the business has promised it. */
const promise = (
  id: string,
  code: Commitment,
  ...citations: ClauseRule<PolicyView>['citations']
): ClauseRule<PolicyView> => ({
  id,
  citations,
  when: ({ promises }) => promises[code],
  facts: ['/commitments'],
});

const inContext = (view: PolicyView, activity: ActivityView): { id: string; context: ActivityContext } => ({
  id: activity.id,
  context: { ...view, activity },
});

/** The privacy policy: GDPR 12 to 14 and 21(4), and what a business has promised beyond them. */
export const PRIVACY_POLICY: Outline<PolicyView> = {
  title: { id: 'title', citations: ['GDPR 12(1)'] },
  lead: [
    { id: 'demo', citations: ['GDPR 5(1)(a)'], when: ({ edition }) => edition.demoParts.length > 0, facts: ['/marks'] },
    { id: 'about', citations: ['GDPR 12(1)', 'GDPR 13', 'GDPR 14'], facts: ['/organisation/name'] },
    { id: 'edition', citations: ['GDPR 5(2)', 'GDPR 12(1)'] },
  ],
  sections: [
    {
      id: 'summary',
      citations: ['GDPR 12(1)'],
      clauses: [
        {
          id: 'who',
          citations: ['GDPR 12(1)', 'GDPR 13(1)(a)'],
          when: ({ organisation }) => organisation.name !== undefined,
          facts: ['/dataProtectionOfficer', '/contacts'],
        },
        {
          id: 'why',
          citations: ['GDPR 12(1)', 'GDPR 13(1)(c)'],
          when: ({ activities }) => activities.own.length > 0,
        },
        {
          id: 'grounds',
          citations: ['GDPR 12(1)', 'GDPR 13(1)(c)'],
          when: ({ summary }) => summary.anyBasis,
          facts: ['/activities'],
        },
        {
          id: 'recipients',
          citations: ['GDPR 12(1)', 'GDPR 13(1)(e)'],
          when: ({ recipients }) => recipients.rows.length > 0,
          facts: ['/services', '/recipients'],
        },
        {
          id: 'outside',
          citations: ['GDPR 12(1)', 'GDPR 13(1)(f)'],
          when: ({ summary, transfers }) => summary.countries.length > 0 || transfers.none,
          facts: ['/services', '/recipients'],
        },
        {
          id: 'cookies',
          citations: ['GDPR 12(1)', 'NO ekomloven § 3-15'],
          when: ({ cookies }) => cookies.used !== undefined,
          facts: ['/cookies'],
        },
        { id: 'rights', citations: ['GDPR 12(1)', 'GDPR 13(2)(b)', 'GDPR 13(2)(d)'], facts: ['/organisation/country'] },
      ],
    },
    {
      id: 'responsible',
      citations: ['GDPR 13(1)(a)'],
      clauses: [
        {
          id: 'controller',
          citations: ['GDPR 13(1)(a)', 'GDPR 14(1)(a)', 'GDPR 4(7)'],
          when: ({ organisation }) => organisation.name !== undefined,
          facts: ['/organisation/vatRegistered'],
        },
        { id: 'business', citations: ['GDPR 12(1)'], when: ({ organisation }) => organisation.business !== undefined },
        {
          id: 'legal-form',
          citations: ['GDPR 13(1)(a)'],
          when: ({ organisation }) => organisation.legalForm !== undefined,
        },
        {
          id: 'address',
          citations: ['GDPR 13(1)(a)', 'NO ehandelsloven § 8'],
          when: ({ organisation }) => organisation.address !== undefined,
        },
        { id: 'contacts', citations: ['GDPR 13(1)(a)'], when: ({ organisation }) => organisation.contacts.length > 0 },
        {
          id: 'officer',
          citations: ['GDPR 13(1)(b)', 'GDPR 37(7)'],
          when: ({ organisation }) => organisation.officer !== undefined,
          facts: ['/dataProtectionOfficer/appointed'],
        },
        {
          id: 'no-officer',
          citations: ['GDPR 37(1)'],
          when: ({ organisation }) => organisation.noOfficer,
          facts: ['/dataProtectionOfficer'],
        },
        {
          id: 'privacy-contact',
          citations: ['GDPR 13(1)(a)', 'GDPR 12(2)'],
          when: ({ organisation }) => organisation.officer === undefined && organisation.privacyEmail !== undefined,
          facts: ['/dataProtectionOfficer', '/contacts'],
        },
        {
          id: 'representative',
          citations: ['GDPR 13(1)(a)', 'GDPR 27'],
          when: ({ organisation }) => organisation.representative !== undefined,
        },
        { id: 'websites', citations: ['GDPR 12(1)'], when: ({ organisation }) => organisation.websites.length > 0 },
      ],
    },
    {
      id: 'roles',
      citations: ['GDPR 4(7)', 'GDPR 4(8)'],
      clauses: [
        {
          id: 'controller',
          citations: ['GDPR 4(7)'],
          when: ({ activities }) => activities.own.length > 0,
          facts: ['/activities'],
        },
        {
          id: 'processor',
          citations: ['GDPR 4(8)', 'GDPR 28'],
          when: ({ activities }) => activities.asProcessor.length > 0,
          facts: ['/activities'],
        },
      ],
    },
    {
      id: 'principles',
      citations: ['GDPR 5(1)'],
      clauses: [
        promise('values', 'values_privacy', 'GDPR 5(1)(a)'),
        promise('regard', 'utmost_regard', 'GDPR 5(1)(a)'),
        { ...promise('lawful', 'data_protection_principles', 'GDPR 5(1)'), facts: ['/commitments', '/activities'] },
        promise('rights-first', 'considers_rights_first', 'GDPR 5(1)(a)', 'GDPR 12(2)'),
        promise('purpose-bound', 'purpose_bound', 'GDPR 5(1)(b)'),
        { ...promise('only-needed', 'only_what_is_needed', 'GDPR 5(1)(c)'), facts: ['/commitments', '/activities'] },
        promise('least-intrusive', 'least_intrusive_data', 'GDPR 5(1)(c)'),
        promise('forms', 'survey_purpose_and_anonymity', 'GDPR 13(1)(c)', 'GDPR 5(1)(a)'),
        { id: 'new-purpose', citations: ['GDPR 13(3)', 'GDPR 14(4)'] },
        promise('new-purpose-content', 'informs_before_new_purpose', 'GDPR 13(3)', 'GDPR 14(4)', 'GDPR 6(4)'),
      ],
    },
    {
      id: 'sources',
      citations: ['GDPR 13', 'GDPR 14(2)(f)'],
      clauses: [
        { id: 'person', citations: ['GDPR 13(1)'], when: ({ activities }) => activities.channels.length > 0 },
        { id: 'generated', citations: ['GDPR 13(1)'], when: ({ activities }) => activities.anyGenerated },
        {
          id: 'others',
          citations: ['GDPR 14(1)(d)', 'GDPR 14(2)(f)'],
          when: ({ activities }) => activities.otherSources.length > 0,
        },
        {
          id: 'when-told',
          citations: ['GDPR 14(3)'],
          when: ({ activities }) => activities.otherSources.length > 0,
          facts: ['/activities'],
        },
      ],
    },
    {
      id: 'activities',
      citations: ['GDPR 13(1)(c)'],
      clauses: [{ id: 'intro', citations: ['GDPR 13(1)(c)'], when: ({ activities }) => activities.own.length > 0 }],
      repeat: {
        id: 'activity',
        each: (view) => view.activities.own.map((activity) => inContext(view, activity)),
        citations: ['GDPR 13(1)(c)'],
        clauses: ACTIVITY_CLAUSES,
      },
    },
    {
      id: 'marketing',
      citations: ['NO markedsføringsloven § 15', 'GDPR 21(2)-(3)'],
      clauses: [
        {
          id: 'kinds',
          citations: ['NO markedsføringsloven § 15', 'GDPR 6(1)'],
          when: ({ marketing }) => marketing.length > 0,
          facts: ['/activities'],
        },
        {
          id: 'stop',
          citations: ['NO markedsføringsloven § 15', 'GDPR 21(2)-(3)'],
          when: ({ marketing }) => marketing.length > 0,
          facts: ['/activities'],
        },
      ],
    },
    {
      id: 'joint',
      citations: ['GDPR 26(2)'],
      clauses: [
        {
          id: 'activities',
          citations: ['GDPR 26(2)'],
          when: ({ activities }) => activities.joint.some(({ joint }) => joint !== undefined),
        },
        { id: 'services', citations: ['GDPR 26(2)'], when: ({ jointServices }) => jointServices.length > 0 },
        {
          id: 'rights',
          citations: ['GDPR 26(3)'],
          when: ({ activities, jointServices }) => activities.joint.length > 0 || jointServices.length > 0,
        },
      ],
    },
    {
      id: 'processor',
      citations: ['GDPR 4(8)', 'GDPR 28'],
      clauses: [
        {
          id: 'meaning',
          citations: ['GDPR 4(8)', 'GDPR 28(3)(a)'],
          when: ({ activities }) => activities.asProcessor.length > 0,
        },
        {
          id: 'requests',
          citations: ['GDPR 28(3)(e)', 'GDPR 12(2)'],
          when: ({ activities }) => activities.asProcessor.length > 0,
        },
        { id: 'storage', citations: ['GDPR 28(3)(g)'], when: ({ activities }) => activities.asProcessor.length > 0 },
      ],
      repeat: {
        id: 'activity',
        each: (view) => view.activities.asProcessor.map((activity) => inContext(view, activity)),
        citations: ['GDPR 28(3)'],
        clauses: PROCESSOR_CLAUSES,
      },
    },
    {
      id: 'recipients',
      citations: ['GDPR 13(1)(e)', 'GDPR 14(1)(e)'],
      clauses: [
        {
          id: 'list',
          citations: ['GDPR 13(1)(e)', 'GDPR 14(1)(e)'],
          when: ({ recipients }) => recipients.rows.length > 0,
          facts: ['/services', '/recipients', '/activities'],
        },
        {
          id: 'none',
          citations: ['GDPR 13(1)(e)'],
          when: ({ recipients }) => recipients.none,
          facts: ['/services', '/recipients'],
        },
        {
          id: 'processors',
          citations: ['GDPR 28(3)(a)'],
          when: ({ recipients }) => recipients.anyProcessor,
          facts: ['/services', '/recipients'],
        },
        {
          id: 'agreements',
          citations: ['GDPR 28(3)'],
          when: ({ recipients }) => recipients.agreementWithAll,
          facts: ['/services', '/recipients'],
        },
        promise('responsible', 'responsible_for_processors', 'GDPR 28(1)', 'GDPR 82(2)'),
        { id: 'own-software', citations: ['GDPR 12(1)'], when: ({ recipients }) => recipients.ownSoftware.length > 0 },
        promise('never-sells', 'never_sells_data', 'GDPR 5(1)(b)'),
        promise('disclosure', 'no_disclosure_without_ground', 'GDPR 6(1)', 'GDPR 5(1)(b)'),
        promise('confidentiality', 'confidentiality_agreements', 'GDPR 5(1)(f)'),
        {
          id: 'authorities',
          citations: ['GDPR 6(1)(c)'],
          when: ({ recipients, promises }) => recipients.anyAuthority || promises.no_disclosure_without_ground,
          facts: ['/recipients', '/commitments'],
        },
      ],
    },
    {
      id: 'transfers',
      citations: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)'],
      clauses: [
        {
          id: 'none',
          citations: ['GDPR 13(1)(f)', 'GDPR 44'],
          when: ({ transfers }) => transfers.none,
          facts: ['/services', '/recipients'],
        },
        {
          id: 'stated',
          citations: ['GDPR 13(1)(f)', 'GDPR 13(3)'],
          when: ({ transfers }) => transfers.countries.length > 0,
        },
        {
          id: 'list',
          citations: ['GDPR 13(1)(f)', 'GDPR 44-49'],
          when: ({ transfers }) => transfers.rows.length > 0,
          facts: ['/services', '/recipients'],
        },
        {
          id: 'copy',
          citations: ['GDPR 13(1)(f)'],
          when: ({ transfers }) => transfers.anySafeguards,
          facts: ['/services', '/recipients'],
        },
      ],
    },
    {
      id: 'retention',
      citations: ['GDPR 13(2)(a)', 'GDPR 5(1)(e)'],
      clauses: [
        {
          id: 'rule',
          citations: ['GDPR 5(1)(e)', 'GDPR 13(2)(a)'],
          when: ({ activities }) => activities.anyRetention,
          facts: ['/activities'],
        },
        {
          id: 'deletion',
          citations: ['GDPR 5(1)(e)', 'GDPR 17(1)(a)'],
          when: ({ activities, promises }) => activities.anyRetention && !promises.may_anonymise,
          facts: ['/activities', '/commitments'],
        },
        promise('anonymisation', 'may_anonymise', 'GDPR 5(1)(e)'),
      ],
    },
    {
      id: 'rights',
      citations: ['GDPR 13(2)(b)', 'GDPR 14(2)(c)'],
      clauses: [
        { id: 'intro', citations: ['GDPR 13(2)(b)', 'GDPR 14(2)(c)'] },
        { id: 'access', citations: ['GDPR 15'] },
        { id: 'rectification', citations: ['GDPR 16'] },
        { id: 'erasure', citations: ['GDPR 17'], facts: ['/activities'] },
        { id: 'restriction', citations: ['GDPR 18'] },
        { id: 'portability', citations: ['GDPR 20'] },
        { id: 'objection', citations: ['GDPR 21'] },
        { id: 'automated', citations: ['GDPR 22(1)'] },
        {
          id: 'withdrawal',
          citations: ['GDPR 7(3)', 'GDPR 13(2)(c)', 'GDPR 14(2)(d)'],
          when: ({ activities, cookies }) => activities.anyConsent || cookies.needsConsent,
          facts: ['/activities', '/cookies/items'],
        },
        promise('recipients', 'restores_rights_with_recipients', 'GDPR 19'),
      ],
    },
    {
      id: 'objection',
      citations: ['GDPR 21(4)'],
      clauses: [
        { id: 'situation', citations: ['GDPR 21(1)', 'GDPR 21(4)'], facts: ['/activities'] },
        { id: 'marketing', citations: ['GDPR 21(2)-(3)', 'GDPR 21(4)'], facts: ['/activities'] },
      ],
    },
    {
      id: 'requests',
      citations: ['GDPR 12'],
      clauses: [
        { id: 'how', citations: ['GDPR 12(2)'], facts: ['/rights', '/contacts', '/dataProtectionOfficer'] },
        {
          id: 'portal',
          citations: ['GDPR 12(2)'],
          when: ({ rights }) => rights.customerPortal,
          facts: ['/rights/customerPortal'],
        },
        { id: 'deadline', citations: ['GDPR 12(3)'] },
        { id: 'free', citations: ['GDPR 12(5)'] },
        {
          id: 'identity-in-doubt',
          citations: ['GDPR 12(6)'],
          when: ({ rights }) => rights.identityWhenInDoubt,
          facts: ['/rights/identification'],
        },
        {
          id: 'identity-always',
          citations: ['GDPR 12(6)'],
          when: ({ rights }) => rights.identityAlways,
          facts: ['/rights/identification'],
        },
        {
          id: 'assessment',
          citations: ['GDPR 12(4)'],
          when: ({ rights }) => rights.individualAssessment,
          facts: ['/rights/individualAssessment'],
        },
        { id: 'refusal', citations: ['GDPR 12(4)'] },
      ],
    },
    {
      id: 'complaint',
      citations: ['GDPR 13(2)(d)', 'GDPR 14(2)(e)', 'GDPR 77'],
      clauses: [
        {
          id: 'us-first',
          citations: ['GDPR 12(2)'],
          when: ({ rights }) => rights.complaintsToUsFirst,
          facts: ['/rights/complaintsToUsFirst'],
        },
        {
          id: 'authority',
          citations: ['GDPR 13(2)(d)', 'GDPR 77(1)', 'GDPR 82(1)'],
          when: ({ rights }) => rights.authority !== undefined,
        },
        {
          id: 'authority-of-residence',
          citations: ['GDPR 13(2)(d)', 'GDPR 77(1)'],
          when: ({ rights }) => rights.authority === undefined,
          facts: ['/organisation/country'],
        },
        { id: 'court', citations: ['GDPR 79', 'GDPR 82(1)'] },
      ],
    },
    {
      id: 'decisions',
      citations: ['GDPR 13(2)(f)', 'GDPR 22'],
      clauses: [
        {
          id: 'none',
          citations: ['GDPR 13(2)(f)', 'GDPR 22(1)'],
          when: ({ decisions }) => decisions.used === false,
          facts: ['/automatedDecisions/used'],
        },
        {
          id: 'used',
          citations: ['GDPR 13(2)(f)', 'GDPR 22(1)-(3)'],
          when: ({ decisions }) => decisions.used === true,
          facts: ['/automatedDecisions/used'],
        },
      ],
      repeat: {
        id: 'decision',
        each: (view) =>
          view.decisions.items.map((decision): { id: string; context: DecisionContext } => ({
            id: decision.id,
            context: { ...view, decision },
          })),
        citations: ['GDPR 13(2)(f)'],
        clauses: DECISION_CLAUSES,
      },
    },
    {
      id: 'children',
      citations: ['GDPR 8', 'NO personopplysningsloven § 5'],
      clauses: [
        {
          id: 'not-for-children',
          citations: ['GDPR 8(1)'],
          when: ({ children }) => children.notForChildren,
          facts: ['/children/directedAtChildren'],
        },
        {
          id: 'for-children',
          citations: ['GDPR 8(1)', 'GDPR 12(1)'],
          when: ({ children }) => children.forChildren,
          facts: ['/children/directedAtChildren'],
        },
        { id: 'statement', citations: ['GDPR 12(1)'], when: ({ children }) => children.statement !== undefined },
        {
          id: 'age',
          citations: ['GDPR 8(1)', 'NO personopplysningsloven § 5'],
          when: ({ children }) => (children.forChildren || children.notForChildren) && children.age !== undefined,
        },
      ],
    },
    {
      id: 'cookies',
      citations: ['NO ekomloven § 3-15'],
      clauses: [
        {
          id: 'not-used',
          citations: ['NO ekomloven § 3-15'],
          when: ({ cookies }) => cookies.used === false,
          facts: ['/cookies/used'],
        },
        {
          id: 'only-necessary',
          citations: ['NO ekomloven § 3-15'],
          when: ({ cookies }) => cookies.onlyNecessary,
          facts: ['/cookies/items'],
        },
        {
          id: 'used',
          citations: ['NO ekomloven § 3-15'],
          when: ({ cookies }) => cookies.used === true && !cookies.onlyNecessary,
          facts: ['/cookies/used'],
        },
        {
          id: 'consent',
          citations: ['NO ekomloven § 3-15', 'GDPR 7'],
          when: ({ cookies }) => cookies.used === true && !cookies.onlyNecessary,
          facts: ['/cookies/items'],
        },
        { id: 'cookieless', citations: ['GDPR 12(1)'], when: ({ cookies }) => cookies.cookieless.length > 0 },
        {
          id: 'more',
          citations: ['GDPR 12(1)'],
          when: ({ cookies }) => cookies.used !== undefined,
          facts: ['/cookies/used'],
        },
      ],
    },
    {
      id: 'security',
      citations: ['GDPR 32'],
      clauses: [
        {
          id: 'measures',
          citations: ['GDPR 32(1)', 'GDPR 5(1)(f)'],
          when: ({ security }) => security.measures.length > 0,
        },
        { id: 'remarks', citations: ['GDPR 32(1)', 'GDPR 12(1)'], when: ({ security }) => security.remarks.length > 0 },
        promise('e-mail', 'unencrypted_email_warning', 'GDPR 32(1)'),
      ],
    },
    {
      id: 'breaches',
      citations: ['GDPR 33-34'],
      clauses: [
        promise('prevention', 'prevents_breaches', 'GDPR 32(1)'),
        {
          ...promise('authority', 'breach_notice_to_authority', 'GDPR 33(1)'),
          facts: ['/commitments', '/organisation/country'],
        },
        promise('people', 'breach_notice_to_people', 'GDPR 34(1)'),
        { ...promise('report', 'report_misuse_to_us', 'GDPR 32(1)'), facts: ['/commitments', '/contacts'] },
      ],
    },
    {
      id: 'changes',
      citations: ['GDPR 12(1)', 'GDPR 13(3)'],
      clauses: [
        { id: 'newest', citations: ['GDPR 12(1)', 'GDPR 5(2)'] },
        {
          id: 'notice',
          citations: ['GDPR 12(1)', 'GDPR 13(3)'],
          when: ({ changes }) => changes.days !== undefined || changes.channels.length > 0,
        },
      ],
    },
    {
      id: 'related',
      citations: ['GDPR 12(1)'],
      clauses: [{ id: 'list', citations: ['GDPR 12(1)'], when: ({ related }) => related.length > 0 }],
    },
    {
      id: 'definitions',
      citations: ['GDPR 4', 'GDPR 12(1)'],
      clauses: [
        { id: 'terms', citations: ['GDPR 4', 'GDPR 12(1)'], when: ({ definitions }) => definitions.length > 0 },
      ],
    },
    {
      id: 'law',
      citations: ['GDPR 12(1)', 'NO personopplysningsloven § 1'],
      clauses: [
        { id: 'acts', citations: ['GDPR 12(1)', 'NO personopplysningsloven § 1'], facts: ['/organisation/country'] },
      ],
    },
  ],
};
