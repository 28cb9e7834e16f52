import type { Texts } from '../finding-text.js';

/** What the texts say. */
export const WORDS = {
  'text.translation_missing': {
    message: 'Teksten mangler på {language}, som dokumentene publiseres på.',
    fix: 'Skriv teksten på {language}.',
  },
  'text.national_id': {
    message: 'Teksten ser ut til å ha et fødselsnummer, og det skal aldri publiseres.',
    fix: 'Fjern nummeret.',
  },
  'text.secret': {
    message: 'Teksten ser ut til å ha et passord, en nøkkel eller et adgangstegn.',
    fix: 'Fjern det, og bytt det ut der det brukes, for flere kan ha sett det.',
  },
  'text.personal_email': {
    message: 'Teksten har e-postadressen {words}, som ikke er en av kontaktadressene til virksomheten.',
    fix: 'Fjern adressen, eller legg den til under kontakt.',
  },
  'text.placeholder': {
    message: 'Teksten har uferdig innhold: «{words}».',
    fix: 'Skriv den ferdige teksten.',
  },
  'text.open_purpose': {
    message: 'Formålet er åpent («{words}»), men opplysninger kan bare brukes til bestemte formål som er oppgitt.',
    fix: 'Nevn hvert formål, eller fjern ordene.',
  },
  'text.list_words': {
    message: 'Ordene «{words}» gjør listen åpen, så leseren ikke ser hva den omfatter.',
    fix: 'Skriv hele listen, eller fjern ordene.',
  },
  'text.hedge': {
    message: 'Ordene «{words}» gjør teksten uklar om hva virksomheten faktisk gjør.',
    fix: 'Skriv hva som gjøres og når.',
  },
  'text.wrong_term': {
    message: 'Ordet «{words}» er ikke ordet i personvernforordningen, så rollene blir uklare.',
    fix: 'Skriv «{right}».',
  },
  'text.health_term': {
    message:
      'Ordet «dataansvarlig» hører hjemme i helselovene, mens personvernforordningen sier «behandlingsansvarlig».',
    fix: 'Skriv «behandlingsansvarlig» hvis teksten ikke gjelder helselovene.',
  },
  'text.consent_by_use': {
    message: 'Å bruke eller kontakte er ikke samtykke, så «{words}» gir ikke noe grunnlag.',
    fix: 'Fjern setningen, og be om samtykke med en egen handling der det trengs.',
  },
  'text.repealed_statute': {
    message: 'Bestemmelsen § 2-7 b er opphevet, og reglene står nå i ekomloven § 3-15.',
    fix: 'Fjern henvisningen, eller skriv ekomloven § 3-15.',
  },
  'text.statute_unknown': {
    message: 'Henvisningen «{words}» er ikke kontrollert, så teksten kan vise til feil lov.',
    fix: 'Fjern henvisningen, eller velg lovbestemmelsen i feltet for rettslig grunnlag eller lagringstid.',
  },
  'text.absolute_security': {
    message: 'Ingen kan love fullstendig sikkerhet, så «{words}» er villedende.',
    fix: 'Skriv hvilke tiltak som beskytter opplysningene.',
  },
  'text.anonymity_unproven': {
    message: 'Teksten sier «{words}», men det er ikke oppgitt noe tiltak som gjør opplysningene anonyme.',
    fix: 'Velg sikkerhetstiltaket anonymisering hvis ingen kan finne personen igjen, ellers skriv «uten navn» eller «pseudonymisert».',
  },
  'text.consent_claim_refuted': {
    message: 'Teksten lover at det alltid trengs samtykke, men «{activity}» har et annet rettslig grunnlag.',
    fix: 'Fjern løftet, eller avgrens det til det som bygger på samtykke.',
  },
  'text.sharing_claim_refuted': {
    message: 'Teksten lover at opplysningene ikke deles, men {name} får opplysninger.',
    fix: 'Fjern løftet, eller skriv hvem opplysningene deles med.',
  },
  'text.cookie_claim_refuted': {
    message: 'Teksten sier at nettstedet ikke bruker informasjonskapsler, men det er svart at det gjør det.',
    fix: 'Fjern påstanden, eller rett svaret om informasjonskapsler.',
  },
  'text.cookie_data_claim_refuted': {
    message:
      'Teksten sier at informasjonskapsler ikke behandler personopplysninger, men det er oppgitt opplysninger for {cookie}.',
    fix: 'Fjern påstanden.',
  },
  'text.foreign_authority': {
    message: 'Teksten nevner {words}, som ikke er tilsynsmyndigheten der virksomheten er etablert.',
    fix: 'Fjern navnet, for riktig tilsynsmyndighet kommer med av seg selv.',
  },
  'text.service_unlisted': {
    message: 'Teksten nevner {words}, som ikke er blant tjenestene eller mottakerne.',
    fix: 'Legg til {words} som tjeneste, eller fjern navnet.',
  },
  'text.gendered': {
    message: 'Ordene «{words}» gjør teksten tyngre enn den trenger å være.',
    fix: 'Skriv «du» eller «personen».',
  },
  'text.long_sentence': {
    message: 'En setning har {count} ord, og over {limit} er tungt å lese.',
    fix: 'Del setningen.',
  },
} satisfies Texts;
