import { z } from 'zod';
import { codeOrText, country, id, isoDate, line, list, localText, webAddress } from './primitives.js';
import { DATA_CATEGORIES, SERVICE_PURPOSES, TRANSFER_MECHANISMS } from './vocabulary.js';

/** What a recipient is to the client (GDPR 4(7), 4(8), 4(9), 26). `own_software` runs on the client's own server and is no recipient. */
export const RECIPIENT_ROLES = ['processor', 'controller', 'joint_controller', 'own_software'] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/**
 * Where a recipient stores data and from where its people can reach it (remote access is a transfer, EDPB 05/2021).
 * Proven only with `checkedOn`: the day somebody read it in `source`.
 */
export const locations = z.strictObject({
  storage: list(country, 60).optional(),
  access: list(country, 60).optional(),
  checkedOn: isoDate.optional(),
  source: webAddress.optional(),
});

export const transfer = z.strictObject({
  country,
  mechanism: z.enum(TRANSFER_MECHANISMS),
  /** How a person gets a copy of the safeguards (GDPR 13(1)(f)); our own sentence when absent. */
  copy: localText.optional(),
});
export type Transfer = z.infer<typeof transfer>;

/** GDPR 28(3): the contract with a processor. */
export const agreement = z.strictObject({ status: z.enum(['in_force', 'missing']), signedOn: isoDate.optional() });

const common = {
  id,
  role: z.enum(RECIPIENT_ROLES).optional(),
  /** What the recipient does for the client, completing «til å …». */
  purpose: codeOrText(SERVICE_PURPOSES).optional(),
  data: list(codeOrText(DATA_CATEGORIES)).optional(),
  locations: locations.optional(),
  transfers: list(transfer, 20).optional(),
  agreement: agreement.optional(),
  privacyPolicy: webAddress.optional(),
};

/** A third-party product. */
export const service = z.strictObject({
  ...common,
  name: line,
  /** Slug of the catalogue's entry that the service was chosen from. */
  known: id.optional(),
  provider: z.strictObject({ name: line, country: country.optional() }).optional(),
  /** Essence of the arrangement between joint controllers (GDPR 26(2)). */
  jointEssence: localText.optional(),
});
export type Service = z.infer<typeof service>;

/** Anyone else who is given data: an authority, a partner, an accountant, or a category of them. */
export const recipient = z.strictObject({
  ...common,
  name: localText,
  kind: z.enum(['named', 'category', 'authority']).optional(),
});
export type Recipient = z.infer<typeof recipient>;
