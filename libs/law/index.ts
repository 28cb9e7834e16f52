/** Tables of law that the policy compiler cites. Pure data and look-ups: no clock, no I/O. */
export { citationUrl, formatCitation, isCitation, type Citation, type GdprCitation } from './citations/citations.js';
export { STATUTES, isStatuteId, statute, type Statute, type StatuteId } from './citations/statutes.js';
export {
  LEGAL_OBLIGATIONS,
  legalObligation,
  type LegalObligation,
  type LegalObligationId,
} from './citations/legal-obligations.js';
export {
  RETENTION_RULES,
  RETENTION_STARTS,
  isRetentionRuleId,
  retentionRule,
  type RetentionRule,
  type RetentionRuleId,
  type RetentionStart,
} from './retention/retention-rules.js';
export {
  AUTHORITIES,
  COOKIE_AUTHORITIES,
  authorityName,
  cookieAuthorities,
  supervisoryAuthority,
} from './authorities/authorities.js';
export type { CookieAuthority, SupervisoryAuthority } from './authorities/authority-types.js';
export { ADEQUACY_DECISIONS, adequacyFor, decisionNumber } from './transfers/adequacy.js';
export type { AdequacyDecision, AdequacyScope } from './transfers/adequacy-decision.js';
export { EEA, isEea } from './countries/eea.js';
export { childConsentAge } from './countries/child-consent-age.js';
export { COUNTRY_CODES, countryName, isCountryCode, type CountryCode } from './countries/country-codes.js';
export { TERMS, TERM_ARTICLES, term, type TermKey } from './terms/terms.js';
export {
  validateOrgNumber,
  type OrgNumberProblem,
  type OrgNumberResult,
} from './organisation-numbers/validate-org-number.js';
export { orgNumberProblem } from './organisation-numbers/org-number-problem.js';
export { PARAMETERS, type Parameters } from './parameters.js';
export type { LocalisedText } from './localised-text.js';
