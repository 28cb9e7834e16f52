export { factsErrors } from './facts.errors.js';
export { FactsModule } from './facts.module.js';
export { findNewestFacts, insertFacts, lockRevision, type FactsRow } from './facts.repository.js';
export { readFacts } from './read-facts.js';
