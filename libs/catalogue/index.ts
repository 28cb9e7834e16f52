export { SERVICES, serviceBySlug } from './catalogue.js';
export { asFacts, chooseService, type ChosenFacts } from './choose.js';
export { servicesForDomain, type DomainCompany, type DomainOwner } from './domains.js';
export { searchRank, searchServices, type SearchRank } from './search.js';
