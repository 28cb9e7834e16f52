import { finding, type Rule } from './helpers.js';

/** GDPR 13(1)(a) and ehandelsloven § 8: an address for electronic mail, not only a contact page. */
export const contactRules: Rule = ({ contacts }) =>
  contacts?.some(({ type }) => type === 'email') ? [] : [finding('controller.email_missing', '/contacts')];
