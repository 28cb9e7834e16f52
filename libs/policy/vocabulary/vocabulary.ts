import type { Activity } from '../facts/activities.js';
import type { CONTACT_USES, LEGAL_FORMS } from '../facts/organisation.js';
import type { ClientFacts } from '../facts/schema.js';
import type {
  Article9Condition,
  Channel,
  CookieCategory,
  CookieParty,
  CookiePurpose,
  DataCategory,
  DefinableTerm,
  NecessityReason,
  People,
  RetentionEvent,
  SecurityMeasure,
  ServicePurpose,
  StorageType,
} from '../facts/vocabulary.js';

export type MarketingChannel = NonNullable<Activity['marketing']>['channels'][number];
export type NoticeChannel = NonNullable<NonNullable<ClientFacts['changeNotice']>['channels']>[number];

/** Parts of the facts that a note can name. The empty path is anything not named more closely. */
export type FactsPart =
  | ''
  | keyof Omit<ClientFacts, 'schema' | 'locales' | 'marks'>
  | `organisation/${'name' | 'orgNumber' | 'address' | 'business'}`
  | `activities/${'people' | 'data' | 'basis' | 'sources' | 'services' | 'recipients' | 'retention' | 'requirement' | 'marketing'}`
  | `services/${'locations' | 'transfers' | 'agreement'}`
  | `recipients/${'locations' | 'transfers' | 'agreement'}`
  | 'cookies/items'
  | 'cookies/consent';

/** Every word a code can become, in one language. Complete by type: a language without a word does not compile. */
export interface Vocabulary {
  /** Lower case, indefinite, fit for a list: «navn», «e-postadresse». */
  readonly data: Readonly<Record<DataCategory, string>>;
  /** Plural, lower case: «besøkende på nettstedet», «kunder». */
  readonly people: Readonly<Record<People, string>>;
  /** Completing «i fem år etter …» / “for five years after …”: «avsluttet kundeforhold». */
  readonly eventAfter: Readonly<Record<RetentionEvent, string>>;
  /** Completing «til …» / “until …”: «kundeforholdet er avsluttet». */
  readonly eventUntil: Readonly<Record<RetentionEvent, string>>;
  /** Completing «Vi får opplysningene …»: «gjennom kontaktskjemaet». */
  readonly channel: Readonly<Record<Channel, string>>;
  /** A whole sentence about what we do, in the first person plural. */
  readonly security: Readonly<Record<SecurityMeasure, string>>;
  /** The term, with a capital, and its meaning after GDPR Article 4: lower case, without a full stop. */
  readonly definition: Readonly<Record<DefinableTerm, { readonly term: string; readonly meaning: string }>>;
  /** The ground that lifts the prohibition of Article 9(1), as a noun: «uttrykkelig samtykke». */
  readonly article9: Readonly<Record<Article9Condition, string>>;
  /** The form's own name, with its abbreviation where that is how people know it. */
  readonly legalForm: Readonly<Record<Exclude<(typeof LEGAL_FORMS)[number], 'OTHER'>, string>>;
  /** What a contact is for, lower case: «kundeservice». */
  readonly contactUse: Readonly<Record<(typeof CONTACT_USES)[number], string>>;
  /** How marketing reaches people, fit for a list: «e-post», «SMS». */
  readonly marketingChannel: Readonly<Record<MarketingChannel, string>>;
  /** Completing «Minst én gang …»: «i året». */
  readonly recurring: { readonly yearly: string; readonly monthly: string };
  /** Completing «Vi varsler …»: «på e-post». */
  readonly noticeChannel: Readonly<Record<NoticeChannel, string>>;
  /** Parts of the facts by path without list positions, lower case and definite: «adressen», «lagringstidene». */
  readonly part: Readonly<Record<FactsPart, string>>;
  /** A whole sentence without its full stop: «Husker valget ditt om informasjonskapsler». */
  readonly cookiePurpose: Readonly<Record<CookiePurpose, string>>;
  /** Completing «til å …» / “to …”: «sende nyhetsbrev». */
  readonly servicePurpose: Readonly<Record<ServicePurpose, string>>;
  /** Headings: «Nødvendige informasjonskapsler». */
  readonly cookieCategory: Readonly<Record<CookieCategory, string>>;
  /** Completing «nødvendig for …». */
  readonly necessity: Readonly<Record<NecessityReason, string>>;
  readonly storage: Readonly<Record<StorageType, string>>;
  /** Cells of cookie tables that no other list has. */
  readonly cookies: {
    /** A cookie that lives as long as the session. */
    readonly session: string;
    /** Storage that stays until somebody deletes it. */
    readonly persistent: string;
    /** Who sets a cookie that no service sets, while the name of the business is not known. */
    readonly ownSite: string;
    readonly party: Readonly<Record<CookieParty, string>>;
    /** Instead of an empty cell in a draft; the missing fact is a blocking finding. */
    readonly notStated: string;
  };
  /** An ISO 8601 duration in words; numbers up to twelve are written out. */
  duration(iso: string): string;
}
