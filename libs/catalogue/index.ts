export { SERVICES, serviceBySlug } from './catalogue.js';
