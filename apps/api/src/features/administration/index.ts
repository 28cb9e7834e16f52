export { AdministrationModule } from './administration.module.js';
export { AdministrationService, type NewMember } from './administration.service.js';
