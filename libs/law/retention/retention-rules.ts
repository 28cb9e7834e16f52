import type { Citation } from '../citations/citations.js';
import type { LocalisedText } from '../localised-text.js';

/** The event a period counts from, as it is written after the period: «fem år etter regnskapsårets slutt». */
export const RETENTION_STARTS = {
  end_of_accounting_year: {
    nb: 'etter regnskapsårets slutt',
    nn: 'etter at rekneskapsåret er slutt',
    en: 'after the end of the accounting year',
    sv: 'efter räkenskapsårets slut',
  },
  end_of_customer_relationship: {
    nb: 'etter at kundeforholdet ble avsluttet eller transaksjonen ble gjennomført',
    nn: 'etter at kundeforholdet vart avslutta eller transaksjonen vart gjennomført',
    en: 'after the customer relationship ended or the transaction was carried out',
    sv: 'efter att kundförhållandet upphörde eller transaktionen genomfördes',
  },
  delivery: {
    nb: 'etter at varen ble levert',
    nn: 'etter at vara vart levert',
    en: 'after the goods were delivered',
    sv: 'efter att varan levererades',
  },
  claim_due: {
    nb: 'etter at kravet kunne vært gjort gjeldende',
    nn: 'etter at kravet kunne vore gjort gjeldande',
    en: 'after the claim could first be made',
    sv: 'efter att kravet tidigast kunde göras gällande',
  },
  end_of_processing: {
    nb: 'etter at behandlingen ble avsluttet',
    nn: 'etter at behandlinga vart avslutta',
    en: 'after the processing ended',
    sv: 'efter att behandlingen upphörde',
  },
} as const satisfies Readonly<Record<string, LocalisedText>>;

export type RetentionStart = keyof typeof RETENTION_STARTS;

/** A period of storage that a statute gives (GDPR 13(2)(a)). */
export interface RetentionRule {
  id: string;
  citation: Citation;
  /**
   * 'duty': the statute orders storage for the period. 'limitation': claims or fines lapse after it, which can justify storage that
   * long but orders nothing; a text must not say that the law requires it.
   */
  kind: 'duty' | 'limitation';
  /** ISO 8601 duration: 'P5Y', 'P3Y6M'. */
  period: string;
  start: RetentionStart;
  /** What is kept. */
  label: LocalisedText;
}

const ROWS = [
  {
    id: 'no-bookkeeping-accounts',
    citation: 'NO bokføringsloven § 13',
    kind: 'duty',
    period: 'P5Y',
    start: 'end_of_accounting_year',
    // First paragraph nos. 1–4.
    label: {
      nb: 'regnskap, fakturaer og andre bilag',
      nn: 'rekneskap, fakturaer og andre bilag',
      en: 'accounts, invoices and other vouchers',
      sv: 'räkenskaper, fakturor och andra verifikationer',
    },
  },
  {
    id: 'no-bookkeeping-agreements',
    citation: 'NO bokføringsloven § 13',
    kind: 'duty',
    period: 'P3Y6M',
    start: 'end_of_accounting_year',
    // First paragraph nos. 5–8.
    label: {
      nb: 'avtaler, korrespondanse om bokførte opplysninger, pakksedler og prisoversikter',
      nn: 'avtalar, korrespondanse om bokførte opplysningar, pakksetlar og prisoversikter',
      en: 'agreements, correspondence about entries in the accounts, delivery notes and price lists',
      sv: 'avtal, korrespondens om bokförda uppgifter, följesedlar och prisöversikter',
    },
  },
  {
    id: 'no-anti-money-laundering',
    citation: 'NO hvitvaskingsloven § 30',
    kind: 'duty',
    period: 'P5Y',
    start: 'end_of_customer_relationship',
    label: {
      nb: 'opplysninger og dokumenter fra kundetiltak mot hvitvasking',
      nn: 'opplysningar og dokument frå kundetiltak mot kvitvasking',
      en: 'information and documents from customer due diligence',
      sv: 'uppgifter och handlingar från åtgärder för kundkännedom',
    },
  },
  {
    id: 'no-limitation-of-claims',
    citation: 'NO foreldelsesloven § 2',
    kind: 'limitation',
    period: 'P3Y',
    start: 'claim_due',
    label: {
      nb: 'opplysninger vi trenger for å fremme eller møte rettskrav',
      nn: 'opplysningar vi treng for å fremje eller møte rettskrav',
      en: 'information needed to make or defend against claims',
      sv: 'uppgifter som behövs för att göra gällande eller försvara sig mot krav',
    },
  },
  {
    id: 'no-consumer-complaints',
    citation: 'NO forbrukerkjøpsloven § 27',
    kind: 'limitation',
    period: 'P2Y',
    start: 'delivery',
    label: {
      nb: 'kjøpsopplysninger som trengs ved reklamasjon',
      nn: 'kjøpsopplysningar som trengst ved reklamasjon',
      en: 'purchase information needed for complaints about goods',
      sv: 'köpuppgifter som behövs vid reklamation',
    },
  },
  {
    id: 'no-consumer-complaints-durable',
    citation: 'NO forbrukerkjøpsloven § 27',
    kind: 'limitation',
    period: 'P5Y',
    start: 'delivery',
    label: {
      nb: 'kjøpsopplysninger som trengs ved reklamasjon på varer som er ment å vare vesentlig lenger enn to år',
      nn: 'kjøpsopplysningar som trengst ved reklamasjon på varer som er meinte å vare vesentleg lenger enn to år',
      en: 'purchase information needed for complaints about goods meant to last considerably longer than two years',
      sv: 'köpuppgifter som behövs vid reklamation av varor som är avsedda att hålla väsentligt längre än två år',
    },
  },
  {
    id: 'no-data-protection-evidence',
    citation: 'NO personopplysningsloven § 28',
    kind: 'limitation',
    period: 'P5Y',
    start: 'end_of_processing',
    label: {
      nb: 'bevis for samtykke, svar på henvendelser om rettigheter og dokumentasjon av avvik',
      nn: 'prov på samtykke, svar på førespurnader om rettar og dokumentasjon av avvik',
      en: 'proof of consent, answers to requests about rights, and records of incidents',
      sv: 'bevis på samtycke, svar på begäranden om rättigheter och dokumentation av incidenter',
    },
  },
] as const satisfies readonly RetentionRule[];

export type RetentionRuleId = (typeof ROWS)[number]['id'];

/** Periods to offer as presets. Source: Lovdata, consolidated texts as of May 2026. */
export const RETENTION_RULES: readonly (RetentionRule & { id: RetentionRuleId })[] = ROWS;

const BY_ID: ReadonlyMap<string, RetentionRule & { id: RetentionRuleId }> = new Map(
  RETENTION_RULES.map((row) => [row.id, row]),
);

export function isRetentionRuleId(value: string): value is RetentionRuleId {
  return BY_ID.has(value);
}

/** @throws RangeError when there is no such rule, which only an unchecked string can be */
export function retentionRule(id: RetentionRuleId): RetentionRule {
  const rule = BY_ID.get(id);
  if (!rule)
    throw new RangeError(`Unknown retention rule '${String(id)}': add it to libs/law/retention/retention-rules.ts`);
  return rule;
}
