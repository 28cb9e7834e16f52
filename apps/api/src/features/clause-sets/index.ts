export { keepClauseSet } from './clause-sets.repository.js';
export { findOwnClauses } from './own-clauses.repository.js';
