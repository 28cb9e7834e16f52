import type { KnownService } from '#policy';
import { SOCIAL_EMBEDS } from './social-embeds.js';
import { SOCIAL_PAGES } from './social-pages.js';

export const SOCIAL: readonly KnownService[] = [...SOCIAL_EMBEDS, ...SOCIAL_PAGES];
