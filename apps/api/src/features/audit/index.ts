export type { AuditAction } from './audit.events.js';
export { AuditModule } from './audit.module.js';
export type { AuditEventRow } from './audit.repository.js';
export { AuditService } from './audit.service.js';
export { AuditEventType } from './audit.types.js';
