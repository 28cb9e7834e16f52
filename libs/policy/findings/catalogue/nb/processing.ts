import type { Texts } from '../finding-text.js';

/** What is done with personal data, and on what ground. */
export const PROCESSING = {
  'activities.missing': {
    message: 'Ingen behandlingsaktiviteter er lagt inn, så erklæringen kan ikke si hva opplysningene brukes til.',
    fix: 'Legg til minst én behandlingsaktivitet, for eksempel svar på henvendelser.',
  },
  'activity.role_missing': {
    message: 'Rollen mangler for «{activity}», så leseren får ikke vite hvem som har ansvaret.',
    fix: 'Velg behandlingsansvarlig, databehandler eller felles behandlingsansvarlig.',
  },
  'activity.purpose_missing': {
    message: 'Formålet mangler for «{activity}», og opplysninger kan bare brukes til formål som er oppgitt.',
    fix: 'Skriv hva opplysningene brukes til.',
  },
  'activity.people_missing': {
    message: 'Det står ikke hvem «{activity}» gjelder, så leseren ser ikke om det angår dem.',
    fix: 'Velg hvem opplysningene handler om.',
  },
  'activity.data_missing': {
    message: 'Det står ikke hvilke opplysninger som brukes i «{activity}».',
    fix: 'Velg hvilke opplysninger som behandles.',
  },
  'activity.on_behalf_of_missing': {
    message: 'Virksomheten er databehandler i «{activity}», men det står ikke på vegne av hvem.',
    fix: 'Skriv hvem som er behandlingsansvarlig, for eksempel kundene våre.',
  },
  'activity.joint_missing': {
    message:
      'Virksomheten er felles behandlingsansvarlig i «{activity}», men det står ikke med hvem og hva som er avtalt.',
    fix: 'Oppgi den andre parten og hovedinnholdet i ordningen.',
  },
  'activity.joint_contact_missing': {
    message: 'Det står ikke hvem leseren kan kontakte om «{activity}», som flere er behandlingsansvarlige for.',
    fix: 'Skriv hvem av partene som svarer på henvendelser.',
  },
  'activity.disclosure_unanswered': {
    message: 'Det er ikke svart på hvem som får opplysninger fra «{activity}», og leseren har krav på å vite det.',
    fix: 'Velg tjenester og mottakere, eller si at det ikke er noen ved å la listen stå tom.',
  },
  'activity.role_contradicted': {
    message:
      'Virksomheten er oppgitt som behandlingsansvarlig i «{activity}», men opplysningene gjelder personer som kundene har ansvaret for.',
    fix: 'Velg databehandler, eller legg det dere selv bestemmer over, i en egen behandlingsaktivitet.',
  },
  'activity.name_twice': {
    message: 'To behandlingsaktiviteter heter «{activity}», så leseren ser ikke forskjell på dem.',
    fix: 'Slå dem sammen, eller gi den ene et annet navn.',
  },
  'basis.missing': {
    message: 'Rettslig grunnlag mangler for «{activity}», og uten grunnlag er behandlingen ikke lovlig.',
    fix: 'Velg rettslig grunnlag.',
  },
  'basis.interest_missing': {
    message: 'Det står ikke hvilken interesse «{activity}» bygger på, og leseren skal få vite det.',
    fix: 'Skriv hvilken berettiget interesse virksomheten har.',
  },
  'basis.statute_missing': {
    message: 'Det står ikke hvilken lov «{activity}» bygger på, og grunnlaget holder ikke uten.',
    fix: 'Velg lovbestemmelsen som gir plikten eller oppgaven.',
  },
  'basis.statute_unknown': {
    message: 'Lovbestemmelsen «{words}» i «{activity}» er ikke kjent, så teksten kan vise til feil lov.',
    fix: 'Velg en lovbestemmelse fra listen.',
  },
  'basis.consent_procedure_missing': {
    message: 'Det står ikke hvordan samtykke til «{activity}» blir gitt, og virksomheten må kunne bevise det.',
    fix: 'Beskriv hvordan personen samtykker, for eksempel ved å krysse av i skjemaet.',
  },
  'basis.article9_missing': {
    message: '«{activity}» bruker en særlig kategori av personopplysninger, som er forbudt uten et eget unntak.',
    fix: 'Velg vilkåret i artikkel 9 nr. 2, eller fjern opplysningene.',
  },
  'basis.special_data_in_words': {
    message:
      'Ordet «{words}» i «{activity}» ser ut til å gjelde en særlig kategori av personopplysninger, men vilkåret i artikkel 9 mangler.',
    fix: 'Velg opplysningen fra listen og vilkåret i artikkel 9 nr. 2, eller skriv tydelig hva det er.',
  },
  'basis.criminal_data_without_statute': {
    message: 'Opplysninger om straffbare forhold i «{activity}» er bare lov med hjemmel, og ingen er oppgitt.',
    fix: 'Velg lovbestemmelsen som tillater det, eller fjern opplysningene.',
  },
  'basis.balancing_missing': {
    message: 'Interesseavveiningen for «{activity}» er ikke skrevet ned, og virksomheten må kunne vise den fram.',
    fix: 'Skriv hvorfor interessen veier tyngre enn ulempen for personen.',
  },
  'basis.interest_without_ground': {
    message:
      'Det er oppgitt en berettiget interesse for «{activity}», men behandlingen bygger på et annet rettslig grunnlag.',
    fix: 'Fjern interessen, eller velg artikkel 6 nr. 1 bokstav f.',
  },
  'basis.interest_of_authority': {
    message:
      'Virksomheten er offentlig myndighet, og da kan «{activity}» ikke bygge på berettiget interesse når det er en del av oppgavene.',
    fix: 'Velg offentlig oppgave og lovbestemmelsen som gir den, med mindre behandlingen ligger utenfor oppgavene.',
  },
  'basis.consent_without_ground': {
    message:
      'Det står hvordan samtykke til «{activity}» blir gitt, men behandlingen bygger på et annet rettslig grunnlag.',
    fix: 'Fjern teksten om samtykke, eller velg samtykke som grunnlag.',
  },
  'basis.consent_by_use': {
    message: 'Samtykket er oppgitt som «{words}», men samtykke krever en aktiv og egen handling.',
    fix: 'Be om samtykke med en egen avkrysning eller knapp, eller velg et annet grunnlag.',
  },
  'basis.marketing_on_contract': {
    message: '«{activity}» er markedsføring, som ikke er nødvendig for å oppfylle en avtale med personen.',
    fix: 'Velg samtykke eller berettiget interesse.',
  },
  'basis.contract_for_own_purpose': {
    message: 'Formålet med «{activity}» ({words}) er som regel ikke nødvendig for å oppfylle en avtale med personen.',
    fix: 'Velg samtykke eller berettiget interesse, eller skriv hvorfor avtalen ikke kan oppfylles uten.',
  },
  'basis.contract_with_contacts': {
    message: 'Kontaktpersoner hos bedriftskunder er ikke selv part i avtalen som «{activity}» bygger på.',
    fix: 'Velg berettiget interesse for kontaktpersonene, eventuelt i en egen behandlingsaktivitet.',
  },
  'basis.bookkeeping_not_duty': {
    message:
      'Formålet med «{activity}» ({words}) er en plikt etter bokføringsloven, men et annet rettslig grunnlag er valgt.',
    fix: 'Velg rettslig forpliktelse og bokføringsloven § 13.',
  },
  'retention.missing': {
    message: 'Lagringstiden mangler for «{activity}», og leseren skal få vite når opplysningene slettes.',
    fix: 'Legg til en lagringstid eller en hendelse som avslutter lagringen.',
  },
  'retention.rule_unknown': {
    message: 'Lagringsregelen «{words}» i «{activity}» er ikke kjent, så lagringstiden kan ikke skrives.',
    fix: 'Velg en lagringsregel fra listen.',
  },
  'retention.criterion_empty': {
    message:
      'Lagringstiden for «{activity}» sier bare «så lenge som nødvendig», og det forteller ikke leseren når opplysningene slettes.',
    fix: 'Skriv en periode, en hendelse eller det som avgjør når dere sletter.',
  },
  'retention.wrong_act': {
    message:
      'Lagringstiden for «{activity}» viser til regnskapsloven, men plikten til å oppbevare regnskapsmateriale står i bokføringsloven § 13.',
    fix: 'Velg lovbestemt lagringstid etter bokføringsloven § 13.',
  },
  'retention.data_uncovered': {
    message: 'Noen av opplysningene i «{activity}» har ingen lagringstid: {data}.',
    fix: 'Legg til en lagringstid som gjelder disse opplysningene.',
  },
  'source.missing': {
    message:
      'Det står ikke hvor opplysningene i «{activity}» kommer fra, og det avgjør hva leseren har krav på å få vite.',
    fix: 'Velg kilden til opplysningene.',
  },
  'source.name_missing': {
    message: 'Kilden i «{activity}» er ikke navngitt, og leseren har krav på å vite hvor opplysningene kommer fra.',
    fix: 'Skriv navnet på registeret eller virksomheten opplysningene hentes fra.',
  },
  'source.name_vague': {
    message: 'Kilden «{words}» i «{activity}» sier ikke hvilket register eller hvilken virksomhet det er.',
    fix: 'Skriv navnet, for eksempel Enhetsregisteret.',
  },
  'source.publicity_unanswered': {
    message: 'Det er ikke svart på om kilden i «{activity}» er offentlig tilgjengelig, og leseren skal få vite det.',
    fix: 'Svar ja eller nei på om kilden er offentlig tilgjengelig.',
  },
  'source.data_missing': {
    message: 'Det står ikke hvilke opplysninger i «{activity}» som kommer fra denne kilden.',
    fix: 'Velg opplysningene som kommer herfra.',
  },
  'requirement.missing': {
    message: 'Det står ikke om personen må gi opplysningene i «{activity}».',
    fix: 'Velg om det er frivillig, følger av en avtale eller er pålagt i lov.',
  },
  'requirement.consequence_missing': {
    message: 'Det står ikke hva som skjer hvis personen ikke gir opplysningene i «{activity}».',
    fix: 'Skriv hva som ikke lar seg gjøre uten opplysningene.',
  },
  'requirement.consent_not_free': {
    message: 'Opplysningene i «{activity}» må gis, men behandlingen bygger på samtykke, som må være frivillig.',
    fix: 'Velg at det er frivillig, eller velg et annet rettslig grunnlag.',
  },
} satisfies Texts;
