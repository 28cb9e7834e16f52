import type { Texts } from '../finding-text.js';

/** The business and how it is reached. */
export const BUSINESS = {
  'controller.name_missing': {
    message: 'Virksomheten har ikke noe navn, så leseren får ikke vite hvem som er behandlingsansvarlig.',
    fix: 'Skriv det registrerte navnet på virksomheten.',
  },
  'controller.country_missing': {
    message: 'Landet mangler, og da vet vi ikke hvilke nasjonale regler og hvilken tilsynsmyndighet som gjelder.',
    fix: 'Velg landet der virksomheten er etablert.',
  },
  'controller.authority_unknown': {
    message: 'Vi kjenner ingen tilsynsmyndighet i {country}, og leseren må få vite hvor man kan klage.',
    fix: 'Rett landet, eller oppgi en representant med adresse i et EØS-land.',
  },
  'controller.address_missing': {
    message: 'Postadressen mangler, og leseren må kunne nå virksomheten skriftlig.',
    fix: 'Fyll ut gate eller postboks, postnummer og poststed.',
  },
  'controller.address_incomplete': {
    message: 'Adressen er ikke fullstendig, så brev kommer ikke fram.',
    fix: 'Fyll ut det som mangler av gate eller postboks og poststed.',
  },
  'controller.org_number_missing': {
    message: 'Organisasjonsnummeret mangler, og norske virksomheter må oppgi det på nettstedet.',
    fix: 'Skriv organisasjonsnummeret med ni siffer.',
  },
  'controller.org_number_invalid': {
    message: 'Organisasjonsnummeret {number} er ikke gyldig: {problem}. Leseren kan ikke slå opp virksomheten.',
    fix: 'Kontroller sifrene mot registeret og rett nummeret.',
  },
  'controller.email_missing': {
    message: 'Virksomheten har ingen e-postadresse, og leseren må lett kunne ta kontakt om personvern.',
    fix: 'Legg til en e-postadresse under kontakt.',
  },
  'representative.missing': {
    message: 'Virksomheten er etablert i {country}, utenfor EØS, og skal da som regel ha en representant i EØS.',
    fix: 'Oppgi navn, adresse og e-post til representanten.',
  },
  'representative.contact_missing': {
    message: 'Representanten {name} kan ikke nås, fordi både adresse og e-post mangler.',
    fix: 'Fyll ut adresse eller e-post til representanten.',
  },
  'websites.missing': {
    message: 'Ingen nettsteder er oppgitt, så leseren får ikke vite hvor erklæringen om informasjonskapsler gjelder.',
    fix: 'Legg til domenet til nettstedet.',
  },
  'websites.not_named': {
    message: 'Ingen nettsteder er oppgitt, så personvernerklæringen kan ikke bygges inn noe sted.',
    fix: 'Legg til domenet til nettstedet hvis virksomheten har et.',
  },
  'dpo.unanswered': {
    message: 'Det er ikke svart på om virksomheten har personvernombud, som i så fall skal oppgis.',
    fix: 'Svar ja eller nei på om virksomheten har personvernombud.',
  },
  'dpo.contact_missing': {
    message: 'Virksomheten har personvernombud, men leseren får ikke vite hvordan ombudet kan nås.',
    fix: 'Oppgi e-post eller telefon til personvernombudet.',
  },
  'dpo.assessment_missing': {
    message: 'Det er ikke vurdert om virksomheten må ha personvernombud.',
    fix: 'Svar på de tre spørsmålene: offentlig myndighet, overvåking i stor skala og særlige kategorier i stor skala.',
  },
  'dpo.required': {
    message: 'Vurderingen sier at virksomheten må ha personvernombud, men ingen er utpekt.',
    fix: 'Utpek et personvernombud og oppgi hvordan det nås, eller rett vurderingen.',
  },
} satisfies Texts;
