export { ApiKeysModule } from './api-keys.module.js';
export { ApiKeysService } from './api-keys.service.js';
export { findPresentedKey, touchKey } from './api-keys.repository.js';
export { grantableScopes } from './grantable-scopes.js';
