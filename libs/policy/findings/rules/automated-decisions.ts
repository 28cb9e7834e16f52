import type { Finding } from '../finding.js';
import { finding, inOwnLanguage, isEmpty, type Rule } from './helpers.js';

/** GDPR 13(2)(f) and 22. */
export const automatedDecisionRules: Rule = (facts) => {
  const answer = facts.automatedDecisions;
  if (!answer) return [finding('automated.unanswered', '/automatedDecisions')];
  if (!answer.used) return [];
  if (isEmpty(answer.decisions)) return [finding('automated.decisions_missing', '/automatedDecisions/decisions')];
  return (answer.decisions ?? []).flatMap((decision, index) => {
    const at = `/automatedDecisions/decisions/${String(index)}`;
    const args = { purpose: inOwnLanguage(decision.purpose, facts) };
    const findings: Finding[] = [];
    if (decision.ground === undefined) findings.push(finding('automated.ground_missing', `${at}/ground`, args));
    if (decision.logic === undefined) findings.push(finding('automated.logic_missing', `${at}/logic`, args));
    if (decision.consequences === undefined)
      findings.push(finding('automated.consequences_missing', `${at}/consequences`, args));
    if (decision.humanContact === undefined)
      findings.push(finding('automated.human_contact_missing', `${at}/humanContact`, args));
    return findings;
  });
};
