import { finding, isEmpty, type Rule } from './helpers.js';

/** GDPR 32(1) and 30(1)(g). */
export const securityRules: Rule = ({ security }) =>
  isEmpty(security?.measures) ? [finding('security.measures_missing', '/security/measures')] : [];
