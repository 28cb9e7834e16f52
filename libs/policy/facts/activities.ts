import { z } from 'zod';
import { codeOrText, duration, id, line, list, localText } from './primitives.js';
import {
  ARTICLE_9_CONDITIONS,
  CHANNELS,
  DATA_CATEGORIES,
  LEGAL_BASES,
  PEOPLE,
  RETENTION_EVENTS,
} from './vocabulary.js';

export const ACTIVITY_ROLES = ['controller', 'processor', 'joint_controller'] as const;
export type ActivityRole = (typeof ACTIVITY_ROLES)[number];

export const basis = z.strictObject({
  article: z.enum(LEGAL_BASES),
  /** GDPR 13(1)(d), completing «vår berettigede interesse i …» / “our legitimate interest in …”; required for 6(1)(f). */
  interest: localText.optional(),
  /** For 6(1)(f): why the interest weighs more than the person's, as sentences. */
  balancing: localText.optional(),
  /** The statute, as a citation of libs/law (LEGAL_OBLIGATIONS); required for 6(1)(c) and (e). */
  statute: line.optional(),
  /** How consent is given, for 6(1)(a). */
  consentGiven: localText.optional(),
  /** GDPR 9(2); required when special categories are used. */
  article9: z.enum(ARTICLE_9_CONDITIONS).optional(),
});

/** Where the data come from. Anything but the person and our own systems switches on GDPR 14(1)(d) and 14(2)(f). */
export const source = z.strictObject({
  from: z.enum(['data_subject', 'generated', 'third_party', 'public_register']),
  /** Who or which register; required for the last two. */
  name: localText.optional(),
  publiclyAccessible: z.boolean().optional(),
  channels: list(z.enum(CHANNELS), 13).optional(),
  /** Which of the activity's data come from here (GDPR 14(1)(d)); needed when there are several sources. */
  data: list(codeOrText(DATA_CATEGORIES), 40).optional(),
});

const scope = { data: list(codeOrText(DATA_CATEGORIES), 40).optional() };
const event = codeOrText(RETENTION_EVENTS);

/** GDPR 13(2)(a): a period, an event, a statute, a recurring review, or a criterion in words. */
export const retention = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('period'), period: duration, from: event, ...scope }),
  z.strictObject({ kind: z.literal('until'), event, ...scope }),
  z.strictObject({ kind: z.literal('statutory'), rule: line, ...scope }),
  z.strictObject({ kind: z.literal('review'), every: duration, ...scope }),
  z.strictObject({ kind: z.literal('criterion'), criterion: localText, ...scope }),
]);
export type Retention = z.infer<typeof retention>;

/** GDPR 13(2)(e): must the person give the data, and what happens if not. */
export const requirement = z.strictObject({
  kind: z.enum(['voluntary', 'contractual', 'precontractual', 'statutory']),
  /** Completing «Uten dem …» / “Without them, …”. */
  consequence: localText.optional(),
});

/** markedsføringsloven § 15: e-mail and text messages to people need consent, or all four conditions of the third paragraph. */
export const marketing = z.strictObject({
  channels: list(z.enum(['email', 'sms', 'phone', 'post', 'web']), 5),
  ground: z.enum(['consent', 'existing_customer']).optional(),
  existingCustomer: z
    .strictObject({
      addressFromSale: z.boolean(),
      ownSimilarProducts: z.boolean(),
      optOutAtCollection: z.boolean(),
      optOutInEveryMessage: z.boolean(),
    })
    .optional(),
  forPartners: z.boolean().optional(),
});

export const activity = z.strictObject({
  id,
  name: localText,
  role: z.enum(ACTIVITY_ROLES).optional(),
  /** Completing «for å …» / “to …”. */
  purpose: localText.optional(),
  people: list(codeOrText(PEOPLE), 30).optional(),
  data: list(codeOrText(DATA_CATEGORIES), 60).optional(),
  basis: basis.optional(),
  sources: list(source, 10).optional(),
  /** Ids of `services` used in this activity. */
  services: list(id, 50).optional(),
  /** Ids of `recipients` given data in this activity. */
  recipients: list(id, 50).optional(),
  retention: list(retention, 20).optional(),
  requirement: requirement.optional(),
  marketing: marketing.optional(),
  /** Role processor: whose data it is (GDPR 4(7)), completing «på vegne av …» / “on behalf of …”. */
  onBehalfOf: localText.optional(),
  /** Role joint controller: the other party and the essence of the arrangement (GDPR 26(2)). */
  joint: z
    .strictObject({
      parties: list(line, 10),
      essence: localText,
      /** Whom people can turn to (GDPR 26(1)), completing «Du kan kontakte …» / “You can contact …”. */
      contact: localText.optional(),
    })
    .optional(),
});
export type Activity = z.infer<typeof activity>;
