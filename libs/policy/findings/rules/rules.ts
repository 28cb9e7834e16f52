import { activityRules } from './activities.js';
import { agreementRules } from './agreements.js';
import { automatedDecisionRules } from './automated-decisions.js';
import { basisFitRules } from './basis-fit.js';
import { basisRules } from './bases.js';
import { changeNoticeRules } from './change-notice.js';
import { childrenRules } from './children.js';
import { contactRules } from './contacts.js';
import { cookieDetailRules } from './cookie-details.js';
import { cookieRules } from './cookies.js';
import { dateRules } from './dates.js';
import { dpoRules } from './dpo.js';
import { duplicateRules } from './duplicates.js';
import type { Rule } from './helpers.js';
import { knownServiceRules } from './known-services.js';
import { marketingRules } from './marketing.js';
import { markRules } from './marks.js';
import { openQuestionRules } from './open-questions.js';
import { organisationRules } from './organisation.js';
import { recipientRules } from './recipients.js';
import { relatedDocumentRules } from './related-documents.js';
import { requirementRules } from './requirement.js';
import { retentionRules } from './retention.js';
import { reviewRules } from './review.js';
import { rightsRules } from './rights.js';
import { securityRules } from './security.js';
import { sourceRules } from './sources.js';
import { textRules } from './text-rules.js';
import { transferRules } from './transfers.js';
import { translationRules } from './translations.js';
import { websiteRules } from './websites.js';

/** One entry per subject. `checkFacts` puts what they find in order. */
export const RULES: readonly Rule[] = [
  organisationRules,
  contactRules,
  websiteRules,
  dpoRules,
  activityRules,
  basisRules,
  basisFitRules,
  retentionRules,
  sourceRules,
  requirementRules,
  recipientRules,
  agreementRules,
  transferRules,
  knownServiceRules,
  cookieRules,
  cookieDetailRules,
  marketingRules,
  rightsRules,
  securityRules,
  automatedDecisionRules,
  childrenRules,
  changeNoticeRules,
  relatedDocumentRules,
  translationRules,
  duplicateRules,
  textRules,
  dateRules,
  markRules,
  openQuestionRules,
  reviewRules,
];
