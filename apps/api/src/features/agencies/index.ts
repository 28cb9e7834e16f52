export { AgenciesModule } from './agencies.module.js';
export { findAgency, findAgencyBySlug, insertAgency, type AgencyRow } from './agencies.repository.js';
export { AgencyType, ViewerType } from './agencies.types.js';
