export { compile, type CompileOptions } from './compile/compile.js';
export type { Edition } from './view/edition.js';
export { clausesOf, clausesWith, STANDARD_CLAUSES, type ClauseSet } from './compile/clause-set.js';
export { clauseSetOf, storedClauseSet, type StoredClauseSet } from './compile/stored-clause-set.js';
export type { OwnClause } from './wording/own-clause.js';
export * from './document/tree.js';
export { checkFacts, isBlocked } from './findings/check.js';
export type { Circumstances } from './findings/circumstances.js';
export { explainFinding, type ExplainedFinding } from './findings/explain.js';
export type { Finding } from './findings/finding.js';
export { FINDINGS, type FindingCode } from './findings/codes.js';
export { clientFacts, emptyFacts, type ClientFacts } from './facts/schema.js';
export type { FactsError } from './facts/facts-error.js';
export { parseFacts, pointerOf, type FactsResult } from './facts/validate.js';
export * from './facts/vocabulary.js';
export { factsJsonSchema, factsJsonSchemaText } from './facts/json-schema.js';
export { formVocabulary } from './vocabulary/form.js';
export { versionHash, type VersionContent } from './version/version.js';
export * from './services/known-service.js';
export { parseService, type ServiceResult } from './services/parse-service.js';
export { serviceInWords, type ServiceInWords } from './services/service-in-words.js';
export { LEGAL_FORMS } from './facts/organisation.js';
export { RECIPIENT_ROLES, type RecipientRole } from './facts/recipients.js';
export { isReadable } from './wording/readable.js';
export { checkOwnClause, LONGEST_CLAUSE } from './wording/check-own-clause.js';
export { clausePlaces, partAround, type ClausePlace } from './wording/places.js';
export { leftOut, type LeftOut } from './wording/required.js';
export {
  isOutdated,
  wordingFindings,
  type WordingFinding,
  type WordingFindingCode,
} from './wording/wording-findings.js';
export type { WordingProblem } from './wording/problems.js';
