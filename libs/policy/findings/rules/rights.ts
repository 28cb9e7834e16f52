import { finding, type Rule } from './helpers.js';

/** GDPR 12(6): more information only when there is reasonable doubt about who asks. */
export const rightsRules: Rule = ({ rights }) =>
  rights?.identification === 'always' ? [finding('rights.identification_always', '/rights/identification')] : [];
