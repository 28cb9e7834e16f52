import type { KnownService } from '#policy';
import { ACCOUNTING } from './entries/accounting.js';
import { BOOKING } from './entries/booking.js';
import { PAYMENT } from './entries/payment.js';
import { SHIPPING } from './entries/shipping.js';
import { SHOP } from './entries/shop.js';

/** Every service of the product's own catalogue, by name. */
export const SERVICES: readonly KnownService[] = [...ACCOUNTING, ...BOOKING, ...PAYMENT, ...SHIPPING, ...SHOP].sort(
  (a, b) => a.name.localeCompare(b.name, 'nb'),
);

const BY_SLUG = new Map(SERVICES.map((service) => [service.slug, service]));

export function serviceBySlug(slug: string): KnownService | undefined {
  return BY_SLUG.get(slug);
}
