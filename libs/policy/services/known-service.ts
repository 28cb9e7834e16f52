import { z } from 'zod';
import { codeOrText, country, domain, duration, id, isoDate, line, list, webAddress } from '../facts/primitives.js';
import { RECIPIENT_ROLES } from '../facts/recipients.js';
import {
  COOKIE_CATEGORIES,
  COOKIE_PARTIES,
  COOKIE_PURPOSES,
  DATA_CATEGORIES,
  NECESSITY_REASONS,
  PEOPLE,
  SERVICE_PURPOSES,
  STORAGE_TYPES,
  TRANSFER_MECHANISMS,
} from '../facts/vocabulary.js';

/** Shelves of the catalogue, in the order they are shown. */
export const SERVICE_CATEGORIES = [
  'payment',
  'accounting',
  'shop',
  'shipping',
  'hosting',
  'website',
  'security',
  'analytics',
  'consent',
  'advertising',
  'social',
  'media',
  'newsletter',
  'messaging',
  'chat_support',
  'forms_surveys',
  'booking',
  'crm',
  'office',
  'storage',
  'identity',
  'people',
  'tools',
] as const;
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number];

/** Parts of an entry that somebody can have read in a source. What no source covers is unverified. */
export const SERVICE_PARTS = ['provider', 'data', 'cookies', 'locations', 'transfers', 'links'] as const;
export type ServicePart = (typeof SERVICE_PARTS)[number];

const knownCookie = z.strictObject({
  /** The exact name or a pattern with `*`. */
  name: line,
  storage: z.enum(STORAGE_TYPES).optional(),
  category: z.enum(COOKIE_CATEGORIES),
  purpose: codeOrText(COOKIE_PURPOSES).optional(),
  duration: z.union([z.literal('session'), z.literal('persistent'), duration]).optional(),
  party: z.enum(COOKIE_PARTIES).optional(),
  necessaryFor: z.enum(NECESSITY_REASONS).optional(),
});
export type KnownCookie = z.infer<typeof knownCookie>;

/**
 * What is known of a product that many clients use: whose it is, what it does, and what a policy must say about it. An agency's
 * own services have the same shape.
 */
export const knownService = z.strictObject({
  slug: id,
  name: line,
  category: z.enum(SERVICE_CATEGORIES),
  /** The legal entity that a Norwegian customer contracts with. Absent for software that runs on the customer's own server. */
  provider: z.strictObject({ name: line, country: country.optional() }).optional(),
  /** What the provider usually is to the customer; a client's own facts decide. */
  role: z.enum(RECIPIENT_ROLES),
  purpose: codeOrText(SERVICE_PURPOSES),
  /** What the provider usually gets, about whom. */
  data: list(codeOrText(DATA_CATEGORIES), 40),
  people: list(codeOrText(PEOPLE), 20),
  /** Absent: not known. Empty: the service stores nothing on the visitor's device. */
  cookies: list(knownCookie, 60).optional(),
  /** Countries where data are stored, and from where people can reach them. Absent: not known. */
  locations: z.strictObject({ storage: list(country, 60).optional(), access: list(country, 60).optional() }).optional(),
  /** Third countries that data can reach, with what allows it (GDPR Chapter V). */
  transfers: list(z.strictObject({ country, mechanism: z.enum(TRANSFER_MECHANISMS) }), 20).optional(),
  links: z
    .strictObject({
      privacyPolicy: webAddress.optional(),
      processingTerms: webAddress.optional(),
      subProcessors: webAddress.optional(),
    })
    .optional(),
  /** Domains that browsers ask when a page uses the service; subdomains included. */
  domains: list(domain, 40).optional(),
  /** What somebody read, where and when. */
  sources: list(z.strictObject({ url: webAddress, checkedOn: isoDate, parts: list(z.enum(SERVICE_PARTS), 6) }), 10),
});
export type KnownService = z.infer<typeof knownService>;

/** Parts of the entry that say something no source was read for. */
export function unverifiedParts(service: KnownService): ServicePart[] {
  const read = new Set(service.sources.flatMap(({ parts }) => parts));
  const says: Readonly<Record<ServicePart, boolean>> = {
    provider: service.provider !== undefined,
    data: service.data.length > 0,
    cookies: service.cookies !== undefined,
    locations: service.locations !== undefined,
    transfers: service.transfers !== undefined,
    links: Object.keys(service.links ?? {}).length > 0,
  };
  return SERVICE_PARTS.filter((part) => says[part] && !read.has(part));
}
