import type { Texts } from '../finding-text.js';

/** Cookies, marketing, rights and other practices. */
export const PRACTICES = {
  'cookies.unanswered': {
    message: 'Det er ikke svart på om nettstedet bruker informasjonskapsler eller lignende.',
    fix: 'Svar ja eller nei på om nettstedet lagrer eller leser noe på enheten til den besøkende.',
  },
  'cookies.list_missing': {
    message: 'Nettstedet bruker informasjonskapsler, men ingen er lagt inn, så de besøkende får ikke vite hvilke.',
    fix: 'Legg inn hver informasjonskapsel.',
  },
  'cookies.listed_but_not_used': {
    message: 'Det er svart at nettstedet ikke bruker informasjonskapsler, men listen har noen.',
    fix: 'Svar ja på at informasjonskapsler brukes, eller tøm listen.',
  },
  'cookies.consent_missing': {
    message: 'Informasjonskapselen {cookie} krever samtykke, men det står ikke hvordan nettstedet ber om det.',
    fix: 'Velg hvordan den besøkende samtykker.',
  },
  'cookies.change_missing': {
    message:
      'Det står ikke hvor den besøkende endrer valget sitt, og det skal være like lett å trekke samtykket som å gi det.',
    fix: 'Skriv hvor valget endres, eller legg inn lenken dit.',
  },
  'cookies.browser_settings_only': {
    message: 'Innstillinger i nettleseren er ikke nok som måte å trekke samtykket på.',
    fix: 'Skriv hvor på nettstedet valget endres, eller legg inn lenken dit.',
  },
  'cookies.necessity_reason_missing': {
    message:
      'Informasjonskapselen {cookie} er satt som nødvendig uten grunn, og bare det strengt nødvendige slipper samtykke.',
    fix: 'Velg hva den er nødvendig for, eller velg en annen kategori.',
  },
  'cookies.purpose_missing': {
    message: 'Formålet med informasjonskapselen {cookie} mangler, og den besøkende har krav på å vite det.',
    fix: 'Skriv hva {cookie} brukes til.',
  },
  'cookies.duration_missing': {
    message: 'Varigheten til informasjonskapselen {cookie} mangler, og den besøkende har krav på å vite den.',
    fix: 'Oppgi hvor lenge {cookie} lagres.',
  },
  'cookies.data_missing': {
    message: 'Det står ikke hvilke opplysninger informasjonskapselen {cookie} behandler.',
    fix: 'Velg opplysningene som {cookie} behandler.',
  },
  'cookies.storage_missing': {
    message: 'Det står ikke hva slags lagring {cookie} er, for eksempel informasjonskapsel eller lokal lagring.',
    fix: 'Velg type lagring.',
  },
  'cookies.party_missing': {
    message: 'Det står ikke om {cookie} er en førsteparts- eller tredjepartskapsel.',
    fix: 'Velg første part eller tredje part.',
  },
  'cookies.owner_missing': {
    message:
      'Tredjepartskapselen {cookie} hører ikke til noen tjeneste, så den besøkende får ikke vite hvem som får opplysningene.',
    fix: 'Velg tjenesten som setter {cookie}.',
  },
  'cookies.owner_unlisted': {
    message: 'Navnet {cookie} brukes av {product}, men ingen tjeneste er oppgitt for informasjonskapselen.',
    fix: 'Velg tjenesten som setter {cookie}, og legg den til hvis den mangler.',
  },
  'cookies.choice_kept_long': {
    message: 'Valget som lagres i {cookie}, huskes i mer enn {months} måneder.',
    fix: 'Spør på nytt senest etter {months} måneder.',
  },
  'cookies.service_without_cookie': {
    message: 'Tjenesten {name} brukes til statistikk eller annonser, men ingen informasjonskapsel er lagt inn for den.',
    fix: 'Legg inn informasjonskapslene til {name}, eller si at tjenesten måler uten å lagre noe på enheten.',
  },
  'cookies.cookieless_contradicted': {
    message: 'Tjenesten {name} er oppgitt å måle uten informasjonskapsler, men {cookie} er lagt inn for den.',
    fix: 'Fjern {name} fra tjenestene uten informasjonskapsler, eller fjern {cookie}.',
  },
  'marketing.ground_missing': {
    message: 'Markedsføring på e-post eller SMS i «{activity}» mangler samtykke eller kundeforhold som grunnlag.',
    fix: 'Velg samtykke, eller eksisterende kundeforhold med alle fire vilkår.',
  },
  'marketing.conditions_missing': {
    message: 'Markedsføring til egne kunder i «{activity}» uten samtykke krever at alle fire vilkår er oppfylt.',
    fix: 'Bekreft alle fire vilkår, eller velg samtykke.',
  },
  'marketing.partners_without_consent': {
    message: 'Markedsføring for samarbeidspartnere i «{activity}» er bare lov med samtykke.',
    fix: 'Velg samtykke, eller slutt å markedsføre andres varer og tjenester.',
  },
  'marketing.channel_missing': {
    message: '«{activity}» er markedsføring, men det står ikke i hvilken kanal, og det avgjør om samtykke kreves.',
    fix: 'Velg kanalene markedsføringen sendes i.',
  },
  'marketing.newsletter_unanswered': {
    message: '«{activity}» er nyhetsbrev uten samtykke, og da må alle vilkår for egne kunder være oppfylt.',
    fix: 'Velg samtykke som rettslig grunnlag, eller oppgi kanal og alle fire vilkår for eksisterende kunder.',
  },
  'marketing.ground_differs': {
    message:
      'Grunnlaget for å sende markedsføring i «{activity}» stemmer ikke med det rettslige grunnlaget for behandlingen.',
    fix: 'Velg samtykke begge steder, eller kundeforhold sammen med berettiget interesse.',
  },
  'rights.identification_always': {
    message: 'Det kreves legitimasjon ved alle henvendelser, men det er bare lov ved rimelig tvil om hvem personen er.',
    fix: 'Velg at legitimasjon bare kreves ved tvil.',
  },
  'security.measures_missing': {
    message: 'Ingen sikkerhetstiltak er oppgitt, og virksomheten må kunne vise hvordan opplysningene er sikret.',
    fix: 'Velg sikkerhetstiltakene som er på plass.',
  },
  'automated.unanswered': {
    message: 'Det er ikke svart på om virksomheten bruker automatiserte avgjørelser.',
    fix: 'Svar ja eller nei på om automatiserte avgjørelser brukes.',
  },
  'automated.decisions_missing': {
    message: 'Automatiserte avgjørelser brukes, men det står ikke hvilke.',
    fix: 'Legg til hver avgjørelse.',
  },
  'automated.ground_missing': {
    message: 'Den automatiserte avgjørelsen om {purpose} mangler grunnlag, og er da forbudt.',
    fix: 'Velg avtale, lov eller uttrykkelig samtykke.',
  },
  'automated.logic_missing': {
    message: 'Det står ikke hvordan den automatiserte avgjørelsen om {purpose} blir til.',
    fix: 'Forklar hva som avgjør utfallet.',
  },
  'automated.consequences_missing': {
    message: 'Det står ikke hva den automatiserte avgjørelsen om {purpose} betyr for personen.',
    fix: 'Skriv hvilke følger avgjørelsen får.',
  },
  'automated.human_contact_missing': {
    message: 'Det står ikke hvordan personen får et menneske til å vurdere avgjørelsen om {purpose}.',
    fix: 'Skriv hvem personen kan kontakte.',
  },
  'children.unanswered': {
    message: 'Det er ikke svart på om tjenesten er rettet mot barn, som har et særlig vern.',
    fix: 'Svar ja eller nei på om tjenesten er rettet mot barn.',
  },
  'children.statement_missing': {
    message: 'Tjenesten er rettet mot barn og bygger på samtykke, men det står ikke hvordan foreldre samtykker.',
    fix: 'Skriv hvordan samtykke innhentes når personen er under aldersgrensen.',
  },
  'children.age_wrong': {
    message: 'Teksten bruker en annen aldersgrense enn {age} år, som gjelder for barns eget samtykke i {country}.',
    fix: 'Rett aldersgrensen til {age} år.',
  },
  'change_notice.missing': {
    message: 'Det står ikke hvordan leseren får vite om endringer i erklæringen.',
    fix: 'Velg hvor lang tid i forveien og i hvilken kanal endringer varsles.',
  },
  'change_notice.days_missing': {
    message: 'Det står ikke hvor lang tid i forveien endringer varsles.',
    fix: 'Skriv antall dager.',
  },
  'change_notice.days_few': {
    message: 'Endringer varsles senere enn {days} dager i forveien, og vesentlige endringer skal varsles i god tid.',
    fix: 'Sett varslingstiden til minst {days} dager.',
  },
  'change_notice.channels_missing': {
    message: 'Det står ikke hvor endringer varsles, og det er ikke nok å be leseren følge med selv.',
    fix: 'Velg kanalene som brukes til varsling.',
  },
  'related_document.link_missing': {
    message: 'Dokumentet «{words}» er nevnt uten lenke, så leseren finner det ikke.',
    fix: 'Legg inn lenken til dokumentet, eller fjern det.',
  },
  'definitions.twice': {
    message: 'Begrepet er valgt to ganger.',
    fix: 'Fjern det ene.',
  },
  'commitments.twice': {
    message: 'Løftet er valgt to ganger.',
    fix: 'Fjern det ene.',
  },
  'document.date_before_law': {
    message: 'Datoen er før {date}, da personvernforordningen begynte å gjelde.',
    fix: 'Skriv datoen denne teksten gjelder fra.',
  },
} satisfies Texts;
