import { validateOrgNumber } from '#law';
import type { Address, Contact } from '../facts/organisation.js';
import type { ClientFacts } from '../facts/schema.js';
import type { Words } from '../compile/words.js';
import type { Speaker } from './speaker.js';

/** One way to reach the business. Exactly one of the three is set. */
export interface ContactView {
  readonly email: Words | undefined;
  readonly phone: Words | undefined;
  readonly web: Words | undefined;
  /** What it is for; more than one use when the same address stands for several. */
  readonly uses: readonly Words[];
}

/** The data protection officer's contact details (GDPR 13(1)(b)). */
export interface OfficerView {
  readonly name: Words | undefined;
  readonly email: Words | undefined;
  readonly phone: Words | undefined;
}

export interface OrganisationView {
  readonly name: Words | undefined;
  readonly legalForm: Words | undefined;
  readonly orgNumber: Words | undefined;
  readonly vatRegistered: boolean;
  readonly norwegian: boolean;
  readonly address: Words | undefined;
  readonly business: Words | undefined;
  readonly contacts: readonly ContactView[];
  readonly officer: OfficerView | undefined;
  readonly noOfficer: boolean;
  /** It was considered, and none of the three grounds for an officer applies (GDPR 37(1)). */
  readonly officerNotRequired: boolean;
  /** Where questions about privacy go when there is no officer. */
  readonly privacyEmail: Words | undefined;
  /** The officer's address, or else where questions about privacy go. */
  readonly answersAt: Words | undefined;
  readonly securityEmail: Words | undefined;
  readonly representative:
    { readonly name: Words; readonly address: Words | undefined; readonly email: Words | undefined } | undefined;
  readonly severalWebsites: boolean;
  readonly websites: readonly { readonly domain: Words; readonly name: Words | undefined }[];
}

export function organisationView(facts: ClientFacts, speak: Speaker): OrganisationView {
  const { organisation: own, dataProtectionOfficer: officer, representative } = facts;
  const plain = (text: string | undefined, pointer: string): Words | undefined =>
    text === undefined ? undefined : speak.plain(text, pointer);
  const contacts = facts.contacts ?? [];
  const privacyEmail = emailFor(contacts, ['privacy', 'general', undefined, 'customer_service'], speak);
  const officerEmail = officer?.appointed === true ? officer.email : undefined;
  return {
    name: plain(own?.name, '/organisation/name'),
    legalForm:
      own?.legalForm && own.legalForm !== 'OTHER'
        ? speak.capital(speak.plain(speak.vocabulary.legalForm[own.legalForm], '/organisation/legalForm'))
        : undefined,
    orgNumber:
      own?.orgNumber === undefined
        ? undefined
        : speak.plain(printedNumber(own.orgNumber, own.country), '/organisation/orgNumber'),
    vatRegistered: own?.vatRegistered === true,
    norwegian: own?.country === 'NO',
    address: addressWords(own?.address, '/organisation/address', speak, own?.country),
    business: own?.business && speak.phrase(own.business, '/organisation/business'),
    contacts: contactViews(contacts, speak),
    officer: officer?.appointed
      ? {
          name: plain(officer.name, '/dataProtectionOfficer/name'),
          email: plain(officer.email, '/dataProtectionOfficer/email'),
          phone: plain(officer.phone, '/dataProtectionOfficer/phone'),
        }
      : undefined,
    noOfficer: officer?.appointed === false,
    officerNotRequired:
      officer?.appointed === false &&
      officer.assessment?.publicAuthority === false &&
      officer.assessment.largeScaleMonitoring === false &&
      officer.assessment.largeScaleSpecialCategories === false,
    privacyEmail,
    answersAt: plain(officerEmail, '/dataProtectionOfficer/email') ?? privacyEmail,
    securityEmail: emailFor(contacts, ['security', 'privacy', 'general', undefined, 'customer_service'], speak),
    representative: representative && {
      name: speak.plain(representative.name, '/representative/name'),
      address: addressWords(representative.address, '/representative/address', speak),
      email: plain(representative.email, '/representative/email'),
    },
    severalWebsites: (facts.websites ?? []).length > 1,
    websites: (facts.websites ?? []).map((website, index) => ({
      domain: speak.plain(website.domain, `/websites/${String(index)}/domain`),
      name:
        website.name === undefined || website.name === website.domain
          ? undefined
          : speak.plain(website.name, `/websites/${String(index)}/name`),
    })),
  };
}

/** As the register prints it when it is valid; as given when it is not, which is a finding. */
function printedNumber(value: string, country: string | undefined): string {
  const result = validateOrgNumber(country ?? 'NO', value);
  return result.valid ? result.formatted : value;
}

/** One line: street, postal code with city, country. */
function addressWords(address: Address | undefined, pointer: string, speak: Speaker, home?: string): Words | undefined {
  if (!address) return undefined;
  const town = [address.postalCode, address.city].filter((part) => part !== undefined).join(' ');
  const country = address.country ?? home;
  const parts = [address.street, town === '' ? undefined : town].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  if (country !== undefined) parts.push(speak.country(country, pointer).text);
  return speak.plain(parts.join(', '), ...Object.keys(address).map((key) => `${pointer}/${key}`));
}

/** Each address once, with all it is used for. */
function contactViews(contacts: readonly Contact[], speak: Speaker): ContactView[] {
  const found = new Map<string, ContactView>();
  contacts.forEach((contact, index) => {
    const view = contactView(contact, `/contacts/${String(index)}`, speak);
    const key = `${contact.type} ${contact.value}`;
    const before = found.get(key);
    found.set(key, before ? { ...before, uses: [...before.uses, ...view.uses] } : view);
  });
  return [...found.values()];
}

function contactView(contact: Contact, pointer: string, speak: Speaker): ContactView {
  const value = speak.plain(contact.value, `${pointer}/value`);
  return {
    email: contact.type === 'email' ? value : undefined,
    phone: contact.type === 'phone' ? value : undefined,
    web: contact.type === 'web' ? value : undefined,
    uses: contact.use ? [speak.plain(speak.vocabulary.contactUse[contact.use], `${pointer}/use`)] : [],
  };
}

/** The first e-mail address whose use comes first in the order of preference. */
function emailFor(
  contacts: readonly Contact[],
  preference: readonly Contact['use'][],
  speak: Speaker,
): Words | undefined {
  for (const use of preference) {
    const index = contacts.findIndex((contact) => contact.type === 'email' && contact.use === use);
    const found = contacts[index];
    if (found) return speak.plain(found.value, `/contacts/${String(index)}/value`);
  }
  return undefined;
}
