import { authorityName, cookieAuthorities, supervisoryAuthority } from '#law';
import type { Words } from '../compile/words.js';
import type { Cookie } from '../facts/practices.js';
import type { Service } from '../facts/recipients.js';
import type { ClientFacts } from '../facts/schema.js';
import { COOKIE_CATEGORIES, type CookieCategory } from '../facts/vocabulary.js';
import type { Speaker } from './speaker.js';

/** One row of a table. Every cell has words; what the facts do not say is «ikke oppgitt». */
export interface CookieRow {
  readonly name: Words;
  /** «informasjonskapsel, tredjepart» */
  readonly kind: Words | undefined;
  readonly provider: Words;
  /** The product, where it has another name than its provider. */
  readonly product: Words | undefined;
  readonly providerPolicy: Words | undefined;
  readonly purpose: Words;
  /** Completing «Nødvendig for …». */
  readonly necessity: Words | undefined;
  readonly data: readonly Words[];
  readonly duration: Words;
}

export interface CookieCategoryView {
  readonly id: CookieCategory;
  readonly name: Words;
  readonly necessary: boolean;
  /** Does any row of the category say which information it holds? Without one, the column is left out. */
  readonly hasData: boolean;
  readonly rows: readonly CookieRow[];
}

interface Authority {
  readonly name: Words;
  readonly website: Words;
  readonly shortWebsite: Words;
}

/** What is stored on or read from the visitor's device (ekomloven § 3-15), in words of one language. */
export interface CookiesView {
  /** Undefined: nobody has answered yet. */
  readonly used: boolean | undefined;
  /** Pointers of values printed here that were filled in to show the product and not said by the business. */
  readonly demo: readonly string[];
  /** Domains the document covers. */
  readonly websites: readonly Words[];
  readonly purpose: Words | undefined;
  /** Only categories that something is in, in the order of the law's strictness. */
  readonly categories: readonly CookieCategoryView[];
  /** Cookies are listed and every one of them is necessary: no consent is asked for. */
  readonly onlyNecessary: boolean;
  /** At least one cookie that may only be set after consent. */
  readonly needsConsent: boolean;
  /** At least one cookie of another provider than the business. */
  readonly ofOthers: boolean;
  readonly banner: boolean;
  readonly settingsPage: boolean;
  readonly change: Words | undefined;
  readonly changeUrl: Words | undefined;
  /** Services that measure visits without storing on or reading from the device. */
  readonly cookieless: readonly Words[];
  readonly furtherReading: readonly { readonly title: Words; readonly url: Words | undefined }[];
  /** Whether Norwegian law on electronic communications applies: the business is established in Norway. */
  readonly norwegian: boolean;
  /** Supervises what the cookie rule covers and its exemptions; in most countries no other than the next. */
  readonly scopeAuthority: Authority | undefined;
  /** Supervises information and consent. */
  readonly dataAuthority: Authority | undefined;
}

/** Cookies and similar storage of one client. Pure; missing facts stay missing. */
export function cookiesView(facts: ClientFacts, speak: Speaker): CookiesView {
  const cookies = facts.cookies;
  const categories = cookies?.used === true ? categoriesOf(facts, speak) : [];
  const consent = cookies?.used === true ? cookies.consent : undefined;
  const country = facts.organisation?.country;
  return {
    used: cookies?.used,
    demo: (facts.marks ?? [])
      .filter(({ kind, pointer }) => kind === 'demo' && PRINTED.test(pointer))
      .map(({ pointer }) => pointer),
    websites: (facts.websites ?? []).map(({ domain }, index) =>
      speak.plain(domain, `/websites/${String(index)}/domain`),
    ),
    purpose: cookies?.purpose && speak.phrase(cookies.purpose, '/cookies/purpose'),
    categories,
    onlyNecessary: categories.length > 0 && categories.every(({ necessary }) => necessary),
    needsConsent: categories.some(({ necessary }) => !necessary),
    ofOthers: cookies?.used === true && (cookies.items ?? []).some((cookie) => isOfOther(cookie, facts)),
    banner: consent?.mechanism === 'banner',
    settingsPage: consent?.mechanism === 'settings_page',
    change: consent?.change && speak.phrase(consent.change, '/cookies/consent/change'),
    changeUrl:
      consent?.changeUrl === undefined ? undefined : speak.plain(consent.changeUrl, '/cookies/consent/changeUrl'),
    cookieless: (cookies?.cookielessServices ?? []).flatMap((id, index) => {
      const found = serviceOf(facts, id);
      return found
        ? [speak.plain(found.service.name, `/cookies/cookielessServices/${String(index)}`, `${found.pointer}/name`)]
        : [];
    }),
    furtherReading: (cookies?.furtherReading ?? []).map(({ title, url }, index) => {
      const pointer = `/cookies/furtherReading/${String(index)}`;
      return {
        title: speak.own(title, `${pointer}/title`),
        url: url === undefined ? undefined : speak.plain(url, `${pointer}/url`),
      };
    }),
    norwegian: country === 'NO',
    ...authoritiesOf(country, speak),
  };
}

/** Pointers to parts of the facts that the cookie policy prints, and to all of them. */
const PRINTED = /^(?:$|\/(?:organisation|contacts|websites|cookies)(?:\/|$))/;

function categoriesOf(facts: ClientFacts, speak: Speaker): CookieCategoryView[] {
  const items = (facts.cookies?.items ?? []).map((cookie, index) => ({
    cookie,
    pointer: `/cookies/items/${String(index)}`,
  }));
  return COOKIE_CATEGORIES.flatMap((category) => {
    const own = items.filter(({ cookie }) => cookie.category === category);
    if (own.length === 0) return [];
    return [
      {
        id: category,
        name: speak.plain(
          speak.vocabulary.cookieCategory[category],
          ...own.map(({ pointer }) => `${pointer}/category`),
        ),
        necessary: category === 'necessary',
        hasData: own.some(({ cookie }) => (cookie.data ?? []).length > 0),
        rows: own.map(({ cookie, pointer }) => rowOf(cookie, pointer, facts, speak)),
      },
    ];
  });
}

function rowOf(cookie: Cookie, pointer: string, facts: ClientFacts, speak: Speaker): CookieRow {
  const words = speak.vocabulary;
  const notStated = (field: string): Words =>
    speak.capital(speak.plain(words.cookies.notStated, `${pointer}/${field}`));
  const data = speak.codesOrTexts(cookie.data, words.data, `${pointer}/data`);
  return {
    name: speak.plain(cookie.name, `${pointer}/name`),
    kind: kindOf(cookie, pointer, facts, speak),
    ...providerOf(cookie, pointer, facts, speak),
    purpose: cookie.purpose
      ? speak.codeOrSentence(cookie.purpose, words.cookiePurpose, `${pointer}/purpose`)
      : notStated('purpose'),
    necessity:
      cookie.category === 'necessary' && cookie.necessaryFor !== undefined
        ? speak.plain(words.necessity[cookie.necessaryFor], `${pointer}/necessaryFor`)
        : undefined,
    data: speak.capitalFirst(data.length > 0 ? data : [notStated('data')]),
    duration: speak.capital(durationOf(cookie, pointer, speak) ?? notStated('duration')),
  };
}

/** Storage type and party, as far as they are known. What the site or its own software sets is first party. */
function kindOf(cookie: Cookie, pointer: string, facts: ClientFacts, speak: Speaker): Words | undefined {
  const { storage, cookies } = speak.vocabulary;
  const party = cookie.party ?? (isOfOther(cookie, facts) ? undefined : 'first');
  const known = [
    ...(cookie.storage === undefined ? [] : [{ text: storage[cookie.storage], pointer: `${pointer}/storage` }]),
    ...(party === undefined
      ? []
      : [{ text: cookies.party[party], pointer: cookie.party === undefined ? pointer : `${pointer}/party` }]),
  ];
  return known.length === 0
    ? undefined
    : speak.plain(known.map(({ text }) => text).join(', '), ...known.map((part) => part.pointer));
}

function providerOf(
  cookie: Cookie,
  pointer: string,
  facts: ClientFacts,
  speak: Speaker,
): Pick<CookieRow, 'provider' | 'product' | 'providerPolicy'> {
  const { cookies } = speak.vocabulary;
  const name = facts.organisation?.name;
  const ourselves = () =>
    name === undefined
      ? speak.plain(cookies.ownSite, pointer, '/organisation/name')
      : speak.plain(name, '/organisation/name');
  if (cookie.service === undefined) return { provider: ourselves(), product: undefined, providerPolicy: undefined };
  const found = serviceOf(facts, cookie.service);
  if (!found)
    return {
      provider: speak.plain(cookies.notStated, `${pointer}/service`),
      product: undefined,
      providerPolicy: undefined,
    };
  const { service, pointer: at } = found;
  const product = speak.plain(service.name, `${at}/name`);
  if (service.role === 'own_software') return { provider: ourselves(), product, providerPolicy: undefined };
  const provider = service.provider === undefined ? product : speak.plain(service.provider.name, `${at}/provider/name`);
  return {
    provider,
    product: provider.text === product.text ? undefined : product,
    providerPolicy:
      service.privacyPolicy === undefined ? undefined : speak.plain(service.privacyPolicy, `${at}/privacyPolicy`),
  };
}

function durationOf({ duration }: Cookie, pointer: string, speak: Speaker): Words | undefined {
  if (duration === undefined) return undefined;
  const { cookies } = speak.vocabulary;
  const at = `${pointer}/duration`;
  if (duration === 'session') return speak.plain(cookies.session, at);
  if (duration === 'persistent') return speak.plain(cookies.persistent, at);
  return speak.duration(duration, at);
}

function isOfOther({ service }: Cookie, facts: ClientFacts): boolean {
  return service !== undefined && serviceOf(facts, service)?.service.role !== 'own_software';
}

function serviceOf(facts: ClientFacts, id: string): { service: Service; pointer: string } | undefined {
  const index = (facts.services ?? []).findIndex((service) => service.id === id);
  const service = facts.services?.[index];
  return service && { service, pointer: `/services/${String(index)}` };
}

function authoritiesOf(
  country: string | undefined,
  speak: Speaker,
): Pick<CookiesView, 'scopeAuthority' | 'dataAuthority'> {
  if (country === undefined) return { scopeAuthority: undefined, dataAuthority: undefined };
  const at = '/organisation/country';
  const words = (name: string, website: string, shortWebsite: string): Authority => ({
    name: speak.plain(name, at),
    website: speak.plain(website, at),
    shortWebsite: speak.plain(shortWebsite, at),
  });
  const [scope] = cookieAuthorities(country);
  const data = supervisoryAuthority(country);
  return {
    scopeAuthority: scope && words(authorityName(scope, speak.locale), scope.website, scope.shortWebsite),
    dataAuthority: data && words(authorityName(data, speak.locale), data.website, data.shortWebsite),
  };
}
