import { finding, type Rule } from './helpers.js';

/** GDPR 13(1)(b) and 37(1). */
export const dpoRules: Rule = ({ dataProtectionOfficer: officer }) => {
  if (!officer) return [finding('dpo.unanswered', '/dataProtectionOfficer')];
  if (officer.appointed) {
    const reachable = officer.email !== undefined || officer.phone !== undefined;
    return reachable ? [] : [finding('dpo.contact_missing', '/dataProtectionOfficer/email')];
  }
  const { publicAuthority, largeScaleMonitoring, largeScaleSpecialCategories } = officer.assessment ?? {};
  const answers = [publicAuthority, largeScaleMonitoring, largeScaleSpecialCategories];
  if (answers.some(Boolean)) return [finding('dpo.required', '/dataProtectionOfficer/appointed')];
  const answered = answers.every((answer) => answer !== undefined);
  return answered ? [] : [finding('dpo.assessment_missing', '/dataProtectionOfficer/assessment')];
};
