import type { KnownService } from '#policy';
import { ADVERTISING_NETWORKS } from './advertising-networks.js';
import { ADVERTISING_TAGS } from './advertising-tags.js';

export const ADVERTISING: readonly KnownService[] = [...ADVERTISING_TAGS, ...ADVERTISING_NETWORKS];
