import type { FindingRule } from './finding.js';

const PRIVACY = ['privacy-policy'] as const;
const COOKIES = ['cookie-policy'] as const;

/**
 * Everything `checkFacts` can find. What the law requires of the text blocks it, a risk or a contradiction warns, and what would only
 * be better is suggested. Codes are part of the API: they are added, never renamed.
 */
export const FINDINGS = {
  'controller.name_missing': { severity: 'blocks', citations: ['GDPR 13(1)(a)'] },
  'controller.country_missing': { severity: 'blocks', citations: ['GDPR 13(1)(a)', 'GDPR 13(2)(d)'] },
  'controller.authority_unknown': { severity: 'blocks', citations: ['GDPR 13(2)(d)', 'GDPR 77(1)'], kinds: PRIVACY },
  'controller.address_missing': { severity: 'blocks', citations: ['GDPR 13(1)(a)', 'NO ehandelsloven § 8'] },
  'controller.address_incomplete': { severity: 'blocks', citations: ['GDPR 13(1)(a)', 'NO ehandelsloven § 8'] },
  'controller.org_number_missing': {
    severity: 'blocks',
    citations: ['NO ehandelsloven § 8', 'NO foretaksregisterloven § 10-2'],
  },
  'controller.org_number_invalid': {
    severity: 'blocks',
    citations: ['NO ehandelsloven § 8', 'NO foretaksregisterloven § 10-2'],
  },
  'controller.email_missing': { severity: 'blocks', citations: ['GDPR 13(1)(a)', 'NO ehandelsloven § 8'] },
  'representative.missing': { severity: 'blocks', citations: ['GDPR 13(1)(a)', 'GDPR 27(1)'], kinds: PRIVACY },
  'representative.contact_missing': { severity: 'blocks', citations: ['GDPR 13(1)(a)', 'GDPR 27(1)'], kinds: PRIVACY },
  'websites.missing': { severity: 'blocks', citations: ['NO ekomloven § 3-15', 'GDPR 12(1)'], kinds: COOKIES },
  'websites.not_named': { severity: 'suggests', citations: ['GDPR 12(1)'], kinds: PRIVACY },
  'dpo.unanswered': { severity: 'suggests', citations: ['GDPR 13(1)(b)', 'GDPR 37(1)'], kinds: PRIVACY },
  'dpo.contact_missing': { severity: 'blocks', citations: ['GDPR 13(1)(b)'], kinds: PRIVACY },

  'activities.missing': { severity: 'blocks', citations: ['GDPR 13(1)(c)'], kinds: PRIVACY },
  'activity.role_missing': { severity: 'blocks', citations: ['GDPR 4(7)-(8)', 'GDPR 13(1)(a)'], kinds: PRIVACY },
  'activity.purpose_missing': { severity: 'blocks', citations: ['GDPR 13(1)(c)', 'GDPR 5(1)(b)'], kinds: PRIVACY },
  'activity.people_missing': { severity: 'blocks', citations: ['GDPR 12(1)', 'GDPR 30(1)(c)'], kinds: PRIVACY },
  'activity.data_missing': { severity: 'blocks', citations: ['GDPR 14(1)(d)', 'GDPR 30(1)(c)'], kinds: PRIVACY },
  'activity.on_behalf_of_missing': { severity: 'blocks', citations: ['GDPR 4(7)-(8)', 'GDPR 28(3)'], kinds: PRIVACY },
  'activity.joint_missing': { severity: 'blocks', citations: ['GDPR 26(2)'], kinds: PRIVACY },
  'activity.disclosure_unanswered': { severity: 'blocks', citations: ['GDPR 13(1)(e)'], kinds: PRIVACY },

  'basis.missing': { severity: 'blocks', citations: ['GDPR 13(1)(c)', 'GDPR 6(1)'], kinds: PRIVACY },
  'basis.interest_missing': { severity: 'blocks', citations: ['GDPR 13(1)(d)', 'GDPR 6(1)(f)'], kinds: PRIVACY },
  'basis.statute_missing': { severity: 'blocks', citations: ['GDPR 13(1)(c)', 'GDPR 6(3)'], kinds: PRIVACY },
  'basis.statute_unknown': { severity: 'blocks', citations: ['GDPR 13(1)(c)', 'GDPR 6(3)'], kinds: PRIVACY },
  'basis.consent_procedure_missing': { severity: 'warns', citations: ['GDPR 7(1)-(2)', 'GDPR 4(11)'], kinds: PRIVACY },
  'basis.article9_missing': { severity: 'blocks', citations: ['GDPR 9(1)-(2)', 'GDPR 13(1)(c)'], kinds: PRIVACY },

  'retention.missing': { severity: 'blocks', citations: ['GDPR 13(2)(a)'], kinds: PRIVACY },
  'retention.rule_unknown': { severity: 'blocks', citations: ['GDPR 13(2)(a)'], kinds: PRIVACY },
  'retention.criterion_empty': { severity: 'blocks', citations: ['GDPR 13(2)(a)', 'GDPR 5(1)(e)'], kinds: PRIVACY },
  'retention.wrong_act': {
    severity: 'blocks',
    citations: ['NO bokføringsloven § 13', 'GDPR 13(2)(a)'],
    kinds: PRIVACY,
  },
  'retention.data_uncovered': { severity: 'warns', citations: ['GDPR 13(2)(a)'], kinds: PRIVACY },

  'source.missing': { severity: 'blocks', citations: ['GDPR 13(1)', 'GDPR 14(2)(f)'], kinds: PRIVACY },
  'source.name_missing': { severity: 'blocks', citations: ['GDPR 14(2)(f)'], kinds: PRIVACY },
  'source.name_vague': { severity: 'blocks', citations: ['GDPR 14(2)(f)'], kinds: PRIVACY },
  'source.publicity_unanswered': { severity: 'suggests', citations: ['GDPR 14(2)(f)'], kinds: PRIVACY },

  'requirement.missing': { severity: 'blocks', citations: ['GDPR 13(2)(e)'], kinds: PRIVACY },
  'requirement.consequence_missing': { severity: 'blocks', citations: ['GDPR 13(2)(e)'], kinds: PRIVACY },

  'recipient.role_missing': { severity: 'blocks', citations: ['GDPR 13(1)(e)', 'GDPR 4(7)-(9)'] },
  'recipient.unused': { severity: 'warns', citations: ['GDPR 13(1)(e)', 'GDPR 5(1)(a)'], kinds: PRIVACY },

  'agreement.missing': { severity: 'blocks', citations: ['GDPR 28(3)'] },
  'agreement.joint_essence_missing': { severity: 'blocks', citations: ['GDPR 26(2)'] },

  'transfer.location_unknown': { severity: 'blocks', citations: ['GDPR 13(1)(f)', 'GDPR 44'] },
  'transfer.location_unchecked': { severity: 'warns', citations: ['GDPR 5(2)', 'GDPR 44'] },
  'transfer.mechanism_missing': { severity: 'blocks', citations: ['GDPR 13(1)(f)', 'GDPR 44'] },
  'transfer.no_adequacy': { severity: 'blocks', citations: ['GDPR 45(1)', 'GDPR 13(1)(f)'] },
  'transfer.adequacy_needs_dpf': { severity: 'blocks', citations: ['GDPR 45(1)', 'GDPR 13(1)(f)'] },
  'transfer.dpf_outside_us': { severity: 'blocks', citations: ['GDPR 45(1)', 'GDPR 13(1)(f)'] },
  'transfer.inside_eea': { severity: 'warns', citations: ['GDPR 44'] },
  'transfer.derogation': { severity: 'warns', citations: ['GDPR 49(1)'] },
  'transfer.country_unused': { severity: 'warns', citations: ['GDPR 13(1)(f)', 'GDPR 5(1)(a)'] },
  'transfer.accounting_abroad': { severity: 'warns', citations: ['NO bokføringsloven § 13'], kinds: PRIVACY },
  'transfer.claim_unproven': { severity: 'blocks', citations: ['GDPR 13(1)(f)', 'GDPR 5(1)(a)'] },

  'cookies.unanswered': { severity: 'blocks', citations: ['NO ekomloven § 3-15'] },
  'cookies.list_missing': { severity: 'blocks', citations: ['NO ekomloven § 3-15'], kinds: COOKIES },
  'cookies.listed_but_not_used': { severity: 'blocks', citations: ['NO ekomloven § 3-15', 'GDPR 5(1)(a)'] },
  'cookies.consent_missing': { severity: 'blocks', citations: ['NO ekomloven § 3-15', 'GDPR 4(11)'], kinds: COOKIES },
  'cookies.change_missing': { severity: 'blocks', citations: ['NO ekomloven § 3-15', 'GDPR 7(3)'], kinds: COOKIES },
  'cookies.browser_settings_only': {
    severity: 'blocks',
    citations: ['NO ekomloven § 3-15', 'GDPR 7(3)'],
    kinds: COOKIES,
  },
  'cookies.necessity_reason_missing': { severity: 'blocks', citations: ['NO ekomloven § 3-15'], kinds: COOKIES },
  'cookies.purpose_missing': { severity: 'blocks', citations: ['NO ekomloven § 3-15'], kinds: COOKIES },
  'cookies.duration_missing': {
    severity: 'blocks',
    citations: ['NO ekomloven § 3-15', 'GDPR 13(2)(a)'],
    kinds: COOKIES,
  },
  'cookies.data_missing': { severity: 'blocks', citations: ['NO ekomloven § 3-15'], kinds: COOKIES },
  'cookies.service_without_cookie': { severity: 'warns', citations: ['NO ekomloven § 3-15'] },
  'cookies.cookieless_contradicted': { severity: 'blocks', citations: ['NO ekomloven § 3-15', 'GDPR 5(1)(a)'] },

  'marketing.ground_missing': { severity: 'blocks', citations: ['NO markedsføringsloven § 15'], kinds: PRIVACY },
  'marketing.conditions_missing': { severity: 'blocks', citations: ['NO markedsføringsloven § 15'], kinds: PRIVACY },
  'marketing.partners_without_consent': {
    severity: 'blocks',
    citations: ['NO markedsføringsloven § 15'],
    kinds: PRIVACY,
  },
  'marketing.channel_missing': { severity: 'warns', citations: ['NO markedsføringsloven § 15'], kinds: PRIVACY },

  'rights.identification_always': { severity: 'warns', citations: ['GDPR 12(6)', 'GDPR 5(1)(c)'], kinds: PRIVACY },
  'security.measures_missing': { severity: 'warns', citations: ['GDPR 32(1)', 'GDPR 30(1)(g)'], kinds: PRIVACY },
  'automated.unanswered': { severity: 'warns', citations: ['GDPR 13(2)(f)'], kinds: PRIVACY },
  'automated.decisions_missing': { severity: 'blocks', citations: ['GDPR 13(2)(f)'], kinds: PRIVACY },
  'automated.ground_missing': { severity: 'blocks', citations: ['GDPR 22(2)', 'GDPR 13(2)(f)'], kinds: PRIVACY },
  'automated.logic_missing': { severity: 'blocks', citations: ['GDPR 13(2)(f)'], kinds: PRIVACY },
  'automated.consequences_missing': { severity: 'blocks', citations: ['GDPR 13(2)(f)'], kinds: PRIVACY },
  'automated.human_contact_missing': { severity: 'blocks', citations: ['GDPR 22(3)'], kinds: PRIVACY },
  'children.unanswered': { severity: 'warns', citations: ['GDPR 8(1)', 'GDPR 12(1)'], kinds: PRIVACY },
  'children.statement_missing': {
    severity: 'warns',
    citations: ['GDPR 8(1)-(2)', 'NO personopplysningsloven § 5'],
    kinds: PRIVACY,
  },
  'children.age_wrong': {
    severity: 'blocks',
    citations: ['GDPR 8(1)', 'NO personopplysningsloven § 5'],
    kinds: PRIVACY,
  },
  'change_notice.missing': { severity: 'warns', citations: ['GDPR 12(1)', 'GDPR 5(1)(a)'], kinds: PRIVACY },
  'change_notice.days_missing': { severity: 'warns', citations: ['GDPR 12(1)', 'GDPR 5(1)(a)'], kinds: PRIVACY },
  'change_notice.channels_missing': { severity: 'warns', citations: ['GDPR 12(1)', 'GDPR 5(1)(a)'], kinds: PRIVACY },
  'related_document.link_missing': { severity: 'warns', citations: ['GDPR 12(1)'], kinds: PRIVACY },

  'text.translation_missing': { severity: 'blocks', citations: ['GDPR 12(1)'] },
  'text.national_id': { severity: 'blocks', citations: ['NO personopplysningsloven § 12', 'GDPR 5(1)(c)'] },
  'text.personal_email': { severity: 'warns', citations: ['GDPR 5(1)(c)'] },
  'text.placeholder': { severity: 'blocks', citations: ['GDPR 12(1)'] },
  'text.open_purpose': { severity: 'blocks', citations: ['GDPR 5(1)(b)'] },
  'text.list_words': { severity: 'warns', citations: ['GDPR 12(1)'] },
  'text.hedge': { severity: 'warns', citations: ['GDPR 12(1)'] },
  'text.wrong_term': { severity: 'blocks', citations: ['GDPR 4(7)-(8)', 'GDPR 12(1)'] },
  'text.health_term': { severity: 'warns', citations: ['GDPR 4(7)', 'GDPR 12(1)'] },
  'text.consent_by_use': { severity: 'blocks', citations: ['GDPR 4(11)', 'GDPR 7(2)', 'NO ekomloven § 3-15'] },
  'text.repealed_statute': { severity: 'blocks', citations: ['NO ekomloven § 3-15'] },
  'text.absolute_security': { severity: 'warns', citations: ['GDPR 5(1)(a)', 'GDPR 32(1)'] },
  'text.consent_claim_refuted': { severity: 'blocks', citations: ['GDPR 5(1)(a)', 'GDPR 13(1)(c)'], kinds: PRIVACY },
  'text.sharing_claim_refuted': { severity: 'blocks', citations: ['GDPR 5(1)(a)', 'GDPR 13(1)(e)'], kinds: PRIVACY },

  'marks.suggestion_unconfirmed': { severity: 'blocks', citations: ['GDPR 5(2)'] },
  'marks.demo_values': { severity: 'suggests', citations: ['GDPR 5(2)'] },
  'marks.points_nowhere': { severity: 'warns', citations: ['GDPR 5(2)'] },
} as const satisfies Record<string, FindingRule>;

export type FindingCode = keyof typeof FINDINGS;

/** The rule of a code, with what is optional in it. */
export function findingRule(code: FindingCode): FindingRule {
  return FINDINGS[code];
}
