import { authorityRule } from './authorities.js';
import { claimRules } from './claims.js';
import type { Rule } from './helpers.js';
import { textNameRule } from './text-names.js';
import { textQualityRules } from './text-quality.js';
import { textSecretRules } from './text-secrets.js';
import { wordsOf, type TextRule } from './texts.js';

const RULES: readonly TextRule[] = [
  ...textSecretRules,
  ...textQualityRules,
  ...claimRules,
  textNameRule,
  authorityRule,
];

/** Everything that is asked of each string of the facts, in one walk. */
export const textRules: Rule = (facts) =>
  wordsOf(facts).flatMap((placed) => RULES.flatMap((rule) => rule(placed, facts)));
