import { PARAMETERS } from '#law';
import type { Cookie } from '../../facts/practices.js';
import type { ClientFacts } from '../../facts/schema.js';
import type { Finding } from '../finding.js';
import { COOKIE_OWNERS } from '../patterns/subjects.js';
import { finding, type Rule } from './helpers.js';
import { monthsOf } from './time.js';

/** ekomloven § 3-15: what kind of storage it is, whose, and for how long a choice is remembered. */
export const cookieDetailRules: Rule = (facts) =>
  facts.cookies?.used
    ? (facts.cookies.items ?? []).flatMap((item, index) =>
        detailFindings(item, `/cookies/items/${String(index)}`, facts),
      )
    : [];

function detailFindings(cookie: Cookie, pointer: string, facts: ClientFacts): Finding[] {
  const args = { cookie: cookie.name };
  const findings: Finding[] = [];
  if (cookie.storage === undefined) findings.push(finding('cookies.storage_missing', `${pointer}/storage`, args));
  if (isOfAnother(cookie, facts) && cookie.party === undefined)
    findings.push(finding('cookies.party_missing', `${pointer}/party`, args));
  if (cookie.service === undefined && cookie.party === 'third')
    findings.push(finding('cookies.owner_missing', `${pointer}/service`, args));
  findings.push(...ownerFindings(cookie, pointer), ...choiceFindings(cookie, pointer));
  return findings;
}

/** What the site or its own software sets is first party without being told. */
function isOfAnother({ service }: Cookie, { services }: ClientFacts): boolean {
  if (service === undefined) return false;
  return services?.find(({ id }) => id === service)?.role !== 'own_software';
}

/** The name tells whose it is, and the facts name nobody. */
function ownerFindings({ name, service, party }: Cookie, pointer: string): Finding[] {
  if (service !== undefined || party === 'third') return [];
  const owner = COOKIE_OWNERS.find((one) => one.name.test(name));
  return owner
    ? [finding('cookies.owner_unlisted', `${pointer}/service`, { cookie: name, product: owner.product })]
    : [];
}

function choiceFindings({ name, necessaryFor, purpose, duration }: Cookie, pointer: string): Finding[] {
  if (necessaryFor !== 'consent_memory' && purpose !== 'keeps_consent') return [];
  const limit = PARAMETERS.consentMaxAgeMonths;
  const isLong = duration === 'persistent' || (duration !== undefined && monthsOf(duration) > limit);
  return isLong
    ? [finding('cookies.choice_kept_long', `${pointer}/duration`, { cookie: name, months: String(limit) })]
    : [];
}
