import type { Service } from '../../facts/recipients.js';
import type { Cookie } from '../../facts/practices.js';
import type { ClientFacts } from '../../facts/schema.js';
import type { ServicePurpose } from '../../facts/vocabulary.js';
import type { Finding } from '../finding.js';
import { MEASURING_NAMES, MEASURING_PURPOSES } from '../patterns/subjects.js';
import { finding, isEmpty, usesAny, type Rule } from './helpers.js';

/** ekomloven § 3-15: what is stored on the device, why, for how long, and how consent is given and withdrawn. */
export const cookieRules: Rule = (facts) => {
  const { cookies } = facts;
  if (!cookies) return [finding('cookies.unanswered', '/cookies')];
  const findings = [...silentServices(facts), ...contradictedServices(facts)];
  if (!cookies.used)
    return isEmpty(cookies.items) ? findings : [finding('cookies.listed_but_not_used', '/cookies/used'), ...findings];
  if (isEmpty(cookies.items)) return [finding('cookies.list_missing', '/cookies/items'), ...findings];
  const items = cookies.items ?? [];
  return [
    ...findings,
    ...items.flatMap((item, index) => itemFindings(item, `/cookies/items/${String(index)}`)),
    ...consentFindings(cookies),
  ];
};

function itemFindings(cookie: Cookie, pointer: string): Finding[] {
  const findings: Finding[] = [];
  const args = { cookie: cookie.name };
  if (cookie.purpose === undefined) findings.push(finding('cookies.purpose_missing', `${pointer}/purpose`, args));
  if (cookie.duration === undefined) findings.push(finding('cookies.duration_missing', `${pointer}/duration`, args));
  if (isEmpty(cookie.data)) findings.push(finding('cookies.data_missing', `${pointer}/data`, args));
  if (cookie.category === 'necessary' && cookie.necessaryFor === undefined) {
    findings.push(finding('cookies.necessity_reason_missing', `${pointer}/necessaryFor`, args));
  }
  return findings;
}

const BROWSER = /nettlesar|nettleser|browser|webbläsar/iu;

function consentFindings({ items, consent }: NonNullable<ClientFacts['cookies']>): Finding[] {
  if (!consent) {
    const needing = items?.find(({ category }) => category !== 'necessary');
    return needing ? [finding('cookies.consent_missing', '/cookies/consent', { cookie: needing.name })] : [];
  }
  if (consent.changeUrl !== undefined) return [];
  if (!consent.change) return [finding('cookies.change_missing', '/cookies/consent/change')];
  return Object.entries(consent.change).flatMap(([locale, words]) =>
    BROWSER.test(words ?? '') ? [finding('cookies.browser_settings_only', `/cookies/consent/change/${locale}`)] : [],
  );
}

const MEASURING_DATA: readonly unknown[] = ['visit_statistics', 'browsing_behaviour'];
const MEASURING_CODES: readonly unknown[] = [
  'measure_visits',
  'record_visits',
  'test_variants',
  'show_ads',
  'measure_ads',
] satisfies ServicePurpose[];

/** Services that measure or advertise by their name, purpose or data. Others cannot be told from the facts. */
function measures({ name, purpose, data }: Service): boolean {
  if (MEASURING_NAMES.test(name) || usesAny(data, MEASURING_DATA)) return true;
  if (typeof purpose === 'string') return MEASURING_CODES.includes(purpose);
  return Object.values(purpose ?? {}).some((words) => MEASURING_PURPOSES.test(words ?? ''));
}

function silentServices({ services, cookies }: ClientFacts): Finding[] {
  const declared = new Set([
    ...(cookies?.cookielessServices ?? []),
    ...(cookies?.items ?? []).map(({ service }) => service),
  ]);
  return (services ?? [])
    .filter((service) => measures(service) && !declared.has(service.id))
    .map(({ name }) => finding('cookies.service_without_cookie', '/cookies/items', { name }));
}

function contradictedServices({ services, cookies }: ClientFacts): Finding[] {
  return (cookies?.cookielessServices ?? []).flatMap((id, index) => {
    const cookie = cookies?.items?.find(({ service }) => service === id);
    if (!cookie) return [];
    const name = services?.find((service) => service.id === id)?.name ?? id;
    return [
      finding('cookies.cookieless_contradicted', `/cookies/cookielessServices/${String(index)}`, {
        name,
        cookie: cookie.name,
      }),
    ];
  });
}
