import type { LocalisedText } from '../localised-text.js';
import type { Citation } from './citations.js';

/** A duty that can be the basis for processing under GDPR 6(1)(c): the statute must be named, free text is not enough. */
export interface LegalObligation {
  citation: Citation;
  /** What the law makes the controller do: completes «Vi må …», “We must …”, ”Vi måste …”. */
  label: LocalisedText;
}

/**
 * Duties under Union or Norwegian law (Article 6(3)). GDPR 6(1)(c) also covers what the Regulation itself orders.
 * A section that only says whom an act applies to, such as hvitvaskingsloven § 4, is no duty and is left out.
 */
const ROWS = [
  {
    citation: 'NO bokføringsloven § 13',
    label: {
      nb: 'oppbevare regnskapsmateriale',
      nn: 'ta vare på rekneskapsmateriale',
      en: 'keep accounting records',
      sv: 'bevara räkenskapsmaterial',
    },
  },
  {
    citation: 'NO skatteforvaltningsloven § 8-3',
    label: {
      nb: 'levere skattemelding for merverdiavgift',
      nn: 'levere skattemelding for meirverdiavgift',
      en: 'file value added tax returns',
      sv: 'lämna mervärdesskattedeklarationer',
    },
  },
  {
    citation: 'NO skatteforvaltningsloven § 7-2',
    label: {
      nb: 'gi skattemyndighetene opplysninger om lønn og andre ytelser',
      nn: 'gi skattestyresmaktene opplysningar om lønn og andre ytingar',
      en: 'report pay and other benefits to the tax authorities',
      sv: 'lämna uppgifter om lön och andra förmåner till skattemyndigheterna',
    },
  },
  {
    citation: 'NO a-opplysningsloven § 3',
    label: {
      nb: 'rapportere ansettelses- og inntektsforhold i a-meldingen',
      nn: 'rapportere tilsetjings- og inntektsforhold i a-meldinga',
      en: 'report employment and income every month (a-melding)',
      sv: 'rapportera anställning och inkomst varje månad (a-melding)',
    },
  },
  {
    citation: 'NO arbeidsmiljøloven § 14-6',
    label: {
      nb: 'ha skriftlig arbeidsavtale med det innholdet loven krever',
      nn: 'ha skriftleg arbeidsavtale med det innhaldet lova krev',
      en: 'have a written employment contract with the content the act requires',
      sv: 'ha ett skriftligt anställningsavtal med det innehåll som lagen kräver',
    },
  },
  {
    citation: 'NO arbeidsmiljøloven § 10-7',
    label: {
      nb: 'ha oversikt over hvor mye hver ansatt har arbeidet',
      nn: 'ha oversikt over kor mykje kvar tilsett har arbeidd',
      en: 'keep a record of the hours each employee has worked',
      sv: 'ha en översikt över hur mycket varje anställd har arbetat',
    },
  },
  {
    citation: 'NO ferieloven § 11',
    label: {
      nb: 'beregne og utbetale feriepenger',
      nn: 'rekne ut og betale feriepengar',
      en: 'calculate and pay holiday pay',
      sv: 'beräkna och betala semesterersättning',
    },
  },
  {
    citation: 'NO likestillings- og diskrimineringsloven § 26',
    label: {
      nb: 'arbeide aktivt for likestilling og mot diskriminering på arbeidsplassen',
      nn: 'arbeide aktivt for likestilling og mot diskriminering på arbeidsplassen',
      en: 'work actively for equality and against discrimination at the workplace',
      sv: 'arbeta aktivt för jämställdhet och mot diskriminering på arbetsplatsen',
    },
  },
  {
    citation: 'NO hvitvaskingsloven § 10',
    label: {
      nb: 'gjennomføre kundetiltak mot hvitvasking og terrorfinansiering',
      nn: 'gjennomføre kundetiltak mot kvitvasking og terrorfinansiering',
      en: 'carry out customer due diligence against money laundering and terrorist financing',
      sv: 'vidta åtgärder för kundkännedom mot penningtvätt och finansiering av terrorism',
    },
  },
  {
    citation: 'NO hvitvaskingsloven § 30',
    label: {
      nb: 'lagre opplysninger fra kundetiltak',
      nn: 'lagre opplysningar frå kundetiltak',
      en: 'keep information from customer due diligence',
      sv: 'bevara uppgifter från åtgärder för kundkännedom',
    },
  },
  {
    citation: 'GDPR 7(1)',
    label: {
      nb: 'kunne dokumentere at du har samtykket',
      nn: 'kunne dokumentere at du har samtykt',
      en: 'be able to prove that you have consented',
      sv: 'kunna visa att du har samtyckt',
    },
  },
  {
    citation: 'GDPR 12(3)',
    label: {
      nb: 'svare når du bruker rettighetene dine',
      nn: 'svare når du bruker rettane dine',
      en: 'answer when you use your rights',
      sv: 'svara när du utövar dina rättigheter',
    },
  },
  {
    citation: 'GDPR 33(5)',
    label: {
      nb: 'dokumentere brudd på personopplysningssikkerheten',
      nn: 'dokumentere brot på personopplysningstryggleiken',
      en: 'document personal data breaches',
      sv: 'dokumentera personuppgiftsincidenter',
    },
  },
] as const satisfies readonly LegalObligation[];

export type LegalObligationId = (typeof ROWS)[number]['citation'];

/** The statutes a controller may name, in the order a list is shown. */
export const LEGAL_OBLIGATIONS: readonly (LegalObligation & { citation: LegalObligationId })[] = ROWS;

const BY_CITATION: ReadonlyMap<string, LegalObligation & { citation: LegalObligationId }> = new Map(
  LEGAL_OBLIGATIONS.map((row) => [row.citation, row]),
);

/** @returns undefined when the citation is not a duty in the table */
export function legalObligation(citation: string): LegalObligation | undefined {
  return BY_CITATION.get(citation);
}
