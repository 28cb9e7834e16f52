export { RefreshDraftsHandler } from './refresh-drafts.handler.js';
export { WordingModule } from './wording.module.js';
