export { ConfirmPublicationHandler } from './confirm-publication.handler.js';
export { refreshDrafts } from './refresh-drafts.js';
export { DocumentLoaders } from './documents.loaders.js';
export { DocumentsModule } from './documents.module.js';
export type { DocumentRow } from './documents.repository.js';
export { DocumentsService } from './documents.service.js';
export { DocumentType } from './documents.types.js';
export { FindingType } from './findings.types.js';
export { PublishingService } from './publishing.service.js';
