export { AgenciesModule } from './agencies.module.js';
export { findAgency, findAgencyBySlug, insertAgency } from './agencies.repository.js';
