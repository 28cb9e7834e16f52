import type { KnownService } from '#policy';
import { CONSENT_OWN_SERVER } from './consent-own-server.js';
import { CONSENT_SERVICES } from './consent-services.js';

export const CONSENT: readonly KnownService[] = [...CONSENT_OWN_SERVER, ...CONSENT_SERVICES];
