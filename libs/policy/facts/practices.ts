import { z } from 'zod';
import { relatedDocument } from './organisation.js';
import {
  codeOrText,
  duration,
  email,
  id,
  isoDate,
  jsonPointer,
  line,
  list,
  localText,
  webAddress,
} from './primitives.js';
import {
  COMMITMENTS,
  COOKIE_CATEGORIES,
  COOKIE_PARTIES,
  COOKIE_PURPOSES,
  DATA_CATEGORIES,
  NECESSITY_REASONS,
  SECURITY_MEASURES,
  STORAGE_TYPES,
} from './vocabulary.js';

export const cookie = z.strictObject({
  id,
  /** The exact name or a pattern with `*`. */
  name: line,
  storage: z.enum(STORAGE_TYPES).optional(),
  category: z.enum(COOKIE_CATEGORIES),
  /** Id of the service that sets it; absent: the client's own site. */
  service: id.optional(),
  purpose: codeOrText(COOKIE_PURPOSES).optional(),
  data: list(codeOrText(DATA_CATEGORIES), 40).optional(),
  /** ISO 8601 duration, `session`, or `persistent`: no end of its own, as with local storage. */
  duration: z.union([z.literal('session'), z.literal('persistent'), duration]).optional(),
  /** Absent: what the site or its own software sets is first party, and nothing is said of what a service sets. */
  party: z.enum(COOKIE_PARTIES).optional(),
  necessaryFor: z.enum(NECESSITY_REASONS).optional(),
});
export type Cookie = z.infer<typeof cookie>;

/** ekomloven § 3-15. `used: false` is an answer. */
export const cookies = z.strictObject({
  used: z.boolean(),
  /** Completing «Vi bruker informasjonskapsler for å …» / “We use cookies to …”. */
  purpose: localText.optional(),
  items: list(cookie, 300).optional(),
  /** How consent is asked for and changed on the site; required when anything but necessary storage is used. */
  consent: z
    .strictObject({
      mechanism: z.enum(['banner', 'settings_page']),
      /** Completing «Du endrer valget ditt …»: where the choice is changed. */
      change: localText.optional(),
      changeUrl: webAddress.optional(),
    })
    .optional(),
  /** Services that measure visits without storing or reading anything on the device. */
  cookielessServices: list(id, 20).optional(),
  /** Pages of others about cookies. Only reading matter: consent is asked for and withdrawn on the site itself. */
  furtherReading: list(relatedDocument, 10).optional(),
});

export const security = z.strictObject({ measures: list(codeOrText(SECURITY_MEASURES), 60).optional() });

export const rights = z.strictObject({
  /** Where a request can be sent; contacts of the organisation are used when absent. */
  email: email.optional(),
  form: webAddress.optional(),
  byPhone: z.boolean().optional(),
  customerPortal: z.boolean().optional(),
  identification: z.enum(['when_in_doubt', 'always']).optional(),
  individualAssessment: z.boolean().optional(),
  complaintsToUsFirst: z.boolean().optional(),
});

/** GDPR 22 and 13(2)(f). */
export const automatedDecisions = z.strictObject({
  used: z.boolean(),
  decisions: list(
    z.strictObject({
      id,
      purpose: localText,
      ground: z.enum(['contract', 'law', 'explicit_consent']).optional(),
      logic: localText.optional(),
      consequences: localText.optional(),
      humanContact: localText.optional(),
    }),
    20,
  ).optional(),
});

/** GDPR 8 and personopplysningsloven § 5. The age comes from the country, never from the client. */
export const children = z.strictObject({ directedAtChildren: z.boolean(), statement: localText.optional() });

/** How changes of the document are announced (WP260: actively, well before). */
export const changeNotice = z.strictObject({
  days: z.number().int().min(0).max(365).optional(),
  channels: list(z.enum(['email', 'website', 'post', 'customer_portal']), 4).optional(),
  /** Days between notice of a new sub-processor and its start (GDPR 28(2)). */
  subProcessorDays: z.number().int().min(1).max(365).optional(),
});

/** Surveys and forms: said with each of them. */
export const commitments = list(z.enum(COMMITMENTS), COMMITMENTS.length);

/** GDPR 13(3), 14(4), 6(4). */
export const mark = z.strictObject({
  /** The value the mark is about. */
  pointer: jsonPointer,
  /** `demo`: filled in to show the product, not said by the business. `suggestion`: proposed, waits for a person to confirm. */
  kind: z.enum(['demo', 'suggestion']),
});

/** What somebody was asked and could not answer: a task, not a guess. */
export const openQuestion = z.strictObject({ pointer: jsonPointer, note: line.optional() });

/** The last day somebody of the business said that the facts are still true. */
export const review = z.strictObject({ confirmedOn: isoDate });

export const documentSettings = z.strictObject({ effectiveFrom: isoDate.optional() });
