import { authorityName, supervisoryAuthority } from '#law';
import type { ClientFacts } from '../facts/schema.js';
import type { Words } from '../compile/words.js';
import { once } from './activities.js';
import { statutoryView, type StatutoryView } from './retention.js';
import type { Speaker } from './speaker.js';

export interface AuthorityView {
  readonly name: Words;
  readonly website: Words;
  readonly shortWebsite: Words;
  readonly complaintUrl: Words | undefined;
  readonly email: Words | undefined;
  readonly phone: Words | undefined;
  readonly postalAddress: Words | undefined;
}

/** How a person uses the rights of GDPR 15 to 22, and to whom a complaint goes (77). */
export interface RightsView {
  readonly email: Words | undefined;
  readonly form: Words | undefined;
  /** Set when the business takes requests by telephone. */
  readonly phones: readonly Words[];
  readonly byPhone: boolean;
  readonly customerPortal: boolean;
  readonly identityWhenInDoubt: boolean;
  readonly identityAlways: boolean;
  readonly individualAssessment: boolean;
  readonly complaintsToUsFirst: boolean;
  /** What a statute orders us to keep, so that it is not erased on request (GDPR 17(3)(b)). */
  readonly keptByLaw: readonly StatutoryView[];
  readonly authority: AuthorityView | undefined;
}

export function rightsView(facts: ClientFacts, privacyEmail: Words | undefined, speak: Speaker): RightsView {
  const { rights } = facts;
  const phones = (facts.contacts ?? []).flatMap((contact, index) =>
    contact.type === 'phone' ? [speak.plain(contact.value, `/contacts/${String(index)}/value`)] : [],
  );
  return {
    email: rights?.email === undefined ? privacyEmail : speak.plain(rights.email, '/rights/email'),
    form: rights?.form === undefined ? undefined : speak.plain(rights.form, '/rights/form'),
    phones: rights?.byPhone === true ? once(phones) : [],
    byPhone: rights?.byPhone === true,
    customerPortal: rights?.customerPortal === true,
    identityWhenInDoubt: rights?.identification === 'when_in_doubt',
    identityAlways: rights?.identification === 'always',
    individualAssessment: rights?.individualAssessment === true,
    complaintsToUsFirst: rights?.complaintsToUsFirst === true,
    keptByLaw: keptByLaw(facts, speak),
    authority: authorityView(facts.organisation?.country, speak),
  };
}

function keptByLaw(facts: ClientFacts, speak: Speaker): StatutoryView[] {
  const found = new Map<string, StatutoryView>();
  facts.activities?.forEach((activity, index) => {
    if (activity.role === 'processor') return;
    activity.retention?.forEach((retention, at) => {
      if (retention.kind !== 'statutory' || found.has(retention.rule)) return;
      const view = statutoryView(retention.rule, `/activities/${String(index)}/retention/${String(at)}/rule`, speak);
      if (view?.duty) found.set(retention.rule, view);
    });
  });
  return [...found.values()];
}

function authorityView(country: string | undefined, speak: Speaker): AuthorityView | undefined {
  const authority = country === undefined ? undefined : supervisoryAuthority(country);
  if (!authority) return undefined;
  const words = (text: string): Words => speak.plain(text, '/organisation/country');
  const optional = (text: string | undefined): Words | undefined => (text === undefined ? undefined : words(text));
  return {
    name: words(authorityName(authority, speak.locale)),
    website: words(authority.website),
    shortWebsite: words(authority.shortWebsite),
    complaintUrl: optional(authority.complaintUrl),
    email: optional(authority.email),
    phone: optional(authority.phone),
    postalAddress: optional(authority.postalAddress),
  };
}
