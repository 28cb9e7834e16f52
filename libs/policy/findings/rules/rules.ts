import { activityRules } from './activities.js';
import { agreementRules } from './agreements.js';
import { automatedDecisionRules } from './automated-decisions.js';
import { basisRules } from './bases.js';
import { changeNoticeRules } from './change-notice.js';
import { childrenRules } from './children.js';
import { claimRules } from './claims.js';
import { contactRules } from './contacts.js';
import { cookieRules } from './cookies.js';
import { dpoRules } from './dpo.js';
import type { Rule } from './helpers.js';
import { marketingRules } from './marketing.js';
import { markRules } from './marks.js';
import { organisationRules } from './organisation.js';
import { recipientRules } from './recipients.js';
import { relatedDocumentRules } from './related-documents.js';
import { requirementRules } from './requirement.js';
import { retentionRules } from './retention.js';
import { rightsRules } from './rights.js';
import { securityRules } from './security.js';
import { sourceRules } from './sources.js';
import { textQualityRules } from './text-quality.js';
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
  retentionRules,
  sourceRules,
  requirementRules,
  recipientRules,
  agreementRules,
  transferRules,
  cookieRules,
  marketingRules,
  rightsRules,
  securityRules,
  automatedDecisionRules,
  childrenRules,
  changeNoticeRules,
  relatedDocumentRules,
  translationRules,
  textQualityRules,
  claimRules,
  markRules,
];
