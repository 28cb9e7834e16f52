import { z } from 'zod';
import { country, domain, email, id, line, localText, phone, webAddress } from './primitives.js';

export const address = z.strictObject({
  street: line.optional(),
  postalCode: line.optional(),
  city: line.optional(),
  country: country.optional(),
});
export type Address = z.infer<typeof address>;

export const LEGAL_FORMS = ['AS', 'ASA', 'ENK', 'ANS', 'DA', 'NUF', 'SA', 'FLI', 'STI', 'KF', 'ORGL', 'OTHER'] as const;

export const organisation = z.strictObject({
  name: line.optional(),
  legalForm: z.enum(LEGAL_FORMS).optional(),
  country: country.optional(),
  orgNumber: line.optional(),
  vatRegistered: z.boolean().optional(),
  address: address.optional(),
  /** What the business does, completing «Vi …» / “We …”. */
  business: localText.optional(),
});

export const CONTACT_USES = ['general', 'privacy', 'customer_service', 'security'] as const;
export const contact = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('email'), value: email, use: z.enum(CONTACT_USES).optional() }),
  z.strictObject({ type: z.literal('phone'), value: phone, use: z.enum(CONTACT_USES).optional() }),
  z.strictObject({ type: z.literal('web'), value: webAddress, use: z.enum(CONTACT_USES).optional() }),
]);
export type Contact = z.infer<typeof contact>;

/** GDPR 27: needed only when the controller is outside the EEA. */
export const representative = z.strictObject({ name: line, address: address.optional(), email: email.optional() });

/** GDPR 37. `appointed: false` is an answer: the policy then names a contact, not a data protection officer. */
export const dataProtectionOfficer = z.strictObject({
  appointed: z.boolean(),
  name: line.optional(),
  email: email.optional(),
  phone: phone.optional(),
  /** The three grounds on which an officer must be appointed (GDPR 37(1)(a) to (c)). One that is absent is not answered. */
  assessment: z
    .strictObject({
      publicAuthority: z.boolean().optional(),
      largeScaleMonitoring: z.boolean().optional(),
      largeScaleSpecialCategories: z.boolean().optional(),
    })
    .optional(),
});

export const website = z.strictObject({ id, domain, name: line.optional() });

export const relatedDocument = z.strictObject({ title: localText, url: webAddress.optional() });
