import type { KnownService } from '#policy';
import { ACCOUNTING } from './entries/accounting.js';
import { ADVERTISING } from './entries/advertising.js';
import { ANALYTICS } from './entries/analytics.js';
import { BOOKING } from './entries/booking.js';
import { CHAT_SUPPORT } from './entries/chat-support.js';
import { CONSENT } from './entries/consent.js';
import { CRM } from './entries/crm.js';
import { FORMS_SURVEYS } from './entries/forms-surveys.js';
import { HOSTING } from './entries/hosting.js';
import { IDENTITY } from './entries/identity.js';
import { MEDIA } from './entries/media.js';
import { MESSAGING } from './entries/messaging.js';
import { NEWSLETTER } from './entries/newsletter.js';
import { OFFICE } from './entries/office.js';
import { PAYMENT } from './entries/payment.js';
import { PEOPLE } from './entries/people.js';
import { SECURITY } from './entries/security.js';
import { SHIPPING } from './entries/shipping.js';
import { SHOP } from './entries/shop.js';
import { SOCIAL } from './entries/social.js';
import { STORAGE } from './entries/storage.js';
import { TOOLS } from './entries/tools.js';
import { WEBSITE } from './entries/website.js';

/** Every service of the product's own catalogue, by name. */
export const SERVICES: readonly KnownService[] = [
  ...ACCOUNTING,
  ...ADVERTISING,
  ...ANALYTICS,
  ...BOOKING,
  ...CHAT_SUPPORT,
  ...CONSENT,
  ...CRM,
  ...FORMS_SURVEYS,
  ...HOSTING,
  ...IDENTITY,
  ...MEDIA,
  ...MESSAGING,
  ...NEWSLETTER,
  ...OFFICE,
  ...PAYMENT,
  ...PEOPLE,
  ...SECURITY,
  ...SHIPPING,
  ...SHOP,
  ...SOCIAL,
  ...STORAGE,
  ...TOOLS,
  ...WEBSITE,
].sort((a, b) => a.name.localeCompare(b.name, 'nb'));

const BY_SLUG = new Map(SERVICES.map((service) => [service.slug, service]));

export function serviceBySlug(slug: string): KnownService | undefined {
  return BY_SLUG.get(slug);
}
