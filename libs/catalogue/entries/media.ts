import type { KnownService } from '#policy';
import { MEDIA_CONTENT } from './media-content.js';
import { MEDIA_PLAYERS } from './media-players.js';

export const MEDIA: readonly KnownService[] = [...MEDIA_PLAYERS, ...MEDIA_CONTENT];
