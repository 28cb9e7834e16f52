export { requireOrgNumber } from './org-number.js';
export { RegisterModule } from './register.module.js';
export { RegisterService } from './register.service.js';
