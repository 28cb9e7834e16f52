import type { KnownService } from '#policy';
import { ANALYTICS_OWN_SERVER } from './analytics-own-server.js';
import { ANALYTICS_PRODUCTS } from './analytics-products.js';
import { ANALYTICS_RECORDINGS } from './analytics-recordings.js';
import { ANALYTICS_VISITS } from './analytics-visits.js';

export const ANALYTICS: readonly KnownService[] = [
  ...ANALYTICS_RECORDINGS,
  ...ANALYTICS_PRODUCTS,
  ...ANALYTICS_OWN_SERVER,
  ...ANALYTICS_VISITS,
];
