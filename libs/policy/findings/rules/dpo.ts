import { finding, type Rule } from './helpers.js';

/** GDPR 13(1)(b). */
export const dpoRules: Rule = ({ dataProtectionOfficer: officer }) => {
  if (!officer) return [finding('dpo.unanswered', '/dataProtectionOfficer')];
  const reachable = officer.email !== undefined || officer.phone !== undefined;
  return officer.appointed && !reachable ? [finding('dpo.contact_missing', '/dataProtectionOfficer/email')] : [];
};
