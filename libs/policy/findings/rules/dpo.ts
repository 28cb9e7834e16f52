import { finding, type Rule } from './helpers.js';

/** GDPR 13(1)(b) and 37(1). */
export const dpoRules: Rule = ({ dataProtectionOfficer: officer }) => {
  if (!officer) return [finding('dpo.unanswered', '/dataProtectionOfficer')];
  if (officer.appointed) {
    const reachable = officer.email !== undefined || officer.phone !== undefined;
    return reachable ? [] : [finding('dpo.contact_missing', '/dataProtectionOfficer/email')];
  }
  if (!officer.assessment) return [finding('dpo.assessment_missing', '/dataProtectionOfficer/assessment')];
  const isRequired = Object.values(officer.assessment).some(Boolean);
  return isRequired ? [finding('dpo.required', '/dataProtectionOfficer/appointed')] : [];
};
