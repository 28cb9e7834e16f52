import { LOCALES } from '#kernel';
import { z } from 'zod';
import { activity } from './activities.js';
import {
  contact,
  dataProtectionOfficer,
  organisation,
  relatedDocument,
  representative,
  website,
} from './organisation.js';
import {
  automatedDecisions,
  changeNotice,
  children,
  commitments,
  cookies,
  documentSettings,
  mark,
  openQuestion,
  review,
  rights,
  security,
} from './practices.js';
import { list } from './primitives.js';
import { recipient, service } from './recipients.js';
import { DEFINABLE_TERMS } from './vocabulary.js';

/**
 * Everything a document is generated from, for one client; the compiler's only input.
 * Nearly everything may be absent: what is missing is a finding, not a schema error.
 */
export const clientFacts = z
  .strictObject({
    schema: z.literal('vern-facts-1'),
    /** Languages the documents are published in; the first is the client's own. */
    locales: z.array(z.enum(LOCALES)).min(1).max(LOCALES.length),
    organisation: organisation.optional(),
    contacts: list(contact, 20).optional(),
    representative: representative.optional(),
    dataProtectionOfficer: dataProtectionOfficer.optional(),
    websites: list(website, 50).optional(),
    definitions: list(z.enum(DEFINABLE_TERMS), DEFINABLE_TERMS.length).optional(),
    commitments: commitments.optional(),
    activities: list(activity, 200).optional(),
    services: list(service, 200).optional(),
    recipients: list(recipient, 100).optional(),
    cookies: cookies.optional(),
    security: security.optional(),
    rights: rights.optional(),
    automatedDecisions: automatedDecisions.optional(),
    children: children.optional(),
    changeNotice: changeNotice.optional(),
    relatedDocuments: list(relatedDocument, 20).optional(),
    document: documentSettings.optional(),
    marks: list(mark, 500).optional(),
    openQuestions: list(openQuestion, 500).optional(),
    review: review.optional(),
  })
  .meta({ title: 'Vern facts' });

export type ClientFacts = z.infer<typeof clientFacts>;

/** The facts of a client about whom nothing is known yet. */
export function emptyFacts(name?: string, orgNumber?: string): ClientFacts {
  return {
    schema: 'vern-facts-1',
    locales: ['nb'],
    organisation: { country: 'NO', ...(name !== undefined && { name }), ...(orgNumber !== undefined && { orgNumber }) },
  };
}
