export { findEntry, knownServices } from './agency-catalogue.js';
export { ServicesModule } from './services.module.js';
