import { finding, isEmpty, type Rule } from './helpers.js';

/** A cookie policy is about certain websites; a privacy policy can stand without one. */
export const websiteRules: Rule = ({ websites }) =>
  isEmpty(websites) ? [finding('websites.missing', '/websites'), finding('websites.not_named', '/websites')] : [];
