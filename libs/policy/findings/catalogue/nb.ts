import type { FindingCode } from '../codes.js';
import type { FindingText } from './finding-text.js';

export const nb: Readonly<Record<FindingCode, FindingText>> = {
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
  'activity.disclosure_unanswered': {
    message: 'Det er ikke svart på hvem som får opplysninger fra «{activity}», og leseren har krav på å vite det.',
    fix: 'Velg tjenester og mottakere, eller si at det ikke er noen ved å la listen stå tom.',
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

  'requirement.missing': {
    message: 'Det står ikke om personen må gi opplysningene i «{activity}».',
    fix: 'Velg om det er frivillig, følger av en avtale eller er pålagt i lov.',
  },
  'requirement.consequence_missing': {
    message: 'Det står ikke hva som skjer hvis personen ikke gir opplysningene i «{activity}».',
    fix: 'Skriv hva som ikke lar seg gjøre uten opplysningene.',
  },

  'recipient.role_missing': {
    message: 'Rollen til {name} mangler, så leseren får ikke vite hvem som har ansvaret hos mottakeren.',
    fix: 'Velg databehandler, behandlingsansvarlig, felles behandlingsansvarlig eller egen programvare.',
  },
  'recipient.unused': {
    message:
      'Ingen behandlingsaktivitet eller informasjonskapsel bruker {name}, så leseren får vite om noen som ikke får opplysninger.',
    fix: 'Velg {name} i en behandlingsaktivitet, eller fjern den.',
  },

  'agreement.missing': {
    message: 'Databehandleren {name} har ingen gjeldende databehandleravtale, og da er bruken ikke lovlig.',
    fix: 'Inngå databehandleravtale med {name} og merk den som gjeldende.',
  },
  'agreement.joint_essence_missing': {
    message: 'Virksomheten og {name} er felles behandlingsansvarlige, men det står ikke hva de har avtalt.',
    fix: 'Skriv hovedinnholdet i ordningen: hvem som gjør hva.',
  },

  'transfer.location_unknown': {
    message:
      'Vi vet ikke hvor {name} lagrer opplysningene, eller hvorfra de er tilgjengelige, så teksten kan ikke si om de forlater EØS.',
    fix: 'Velg landene der {name} lagrer opplysninger, og landene de kan nås fra.',
  },
  'transfer.location_unchecked': {
    message: 'Landene for {name} er ikke kontrollert mot en kilde, så det er ikke bevist at de stemmer.',
    fix: 'Oppgi siden der landene står, og datoen den ble lest.',
  },
  'transfer.mechanism_missing': {
    message: 'Opplysninger hos {name} behandles i {country}, utenfor EØS, uten at et overføringsgrunnlag er oppgitt.',
    fix: 'Legg til overføringsgrunnlag for {country}, eller slutt å bruke tjenesten.',
  },
  'transfer.no_adequacy': {
    message:
      'EU-kommisjonen har ingen beslutning om tilstrekkelig beskyttelsesnivå for {country}, så {name} mangler gyldig overføringsgrunnlag.',
    fix: 'Velg standard personvernbestemmelser eller et annet grunnlag som finnes.',
  },
  'transfer.adequacy_needs_dpf': {
    message: 'Beslutningen for USA gjelder bare mottakere på listen til Data Privacy Framework, ikke hele landet.',
    fix: 'Velg Data Privacy Framework hvis {name} står på listen, ellers standard personvernbestemmelser.',
  },
  'transfer.dpf_outside_us': {
    message: 'Data Privacy Framework gjelder bare mottakere i USA og kan ikke brukes for {name} i {country}.',
    fix: 'Velg et annet overføringsgrunnlag for {country}.',
  },
  'transfer.inside_eea': {
    message: '{country} er i EØS, så {name} trenger ikke overføringsgrunnlag der.',
    fix: 'Fjern overføringen til {country}.',
  },
  'transfer.derogation': {
    message: 'Overføringen til {name} i {country} bygger på et unntak, som bare kan brukes av og til.',
    fix: 'Velg et fast overføringsgrunnlag hvis overføringen skjer jevnlig.',
  },
  'transfer.country_unused': {
    message:
      'Det er oppgitt en overføring til {country}, men {name} verken lagrer opplysninger der eller har tilgang derfra.',
    fix: 'Fjern overføringen, eller rett landene for {name}.',
  },
  'transfer.accounting_abroad': {
    message:
      'Tjenesten {name} lagrer regnskapsmateriale i {country}, men det skal oppbevares i EØS, Storbritannia eller Sveits.',
    fix: 'Flytt regnskapsmaterialet til en tjeneste som lagrer i EØS, Storbritannia eller Sveits.',
  },
  'transfer.claim_unproven': {
    message: 'Teksten lover at opplysningene ikke forlater EØS, men det er ikke bevist for {name}.',
    fix: 'Fjern løftet, eller oppgi kontrollerte land for alle tjenester og mottakere.',
  },

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
  'change_notice.channels_missing': {
    message: 'Det står ikke hvor endringer varsles, og det er ikke nok å be leseren følge med selv.',
    fix: 'Velg kanalene som brukes til varsling.',
  },
  'related_document.link_missing': {
    message: 'Dokumentet «{words}» er nevnt uten lenke, så leseren finner det ikke.',
    fix: 'Legg inn lenken til dokumentet, eller fjern det.',
  },

  'text.translation_missing': {
    message: 'Teksten mangler på {language}, som dokumentene publiseres på.',
    fix: 'Skriv teksten på {language}.',
  },
  'text.national_id': {
    message: 'Teksten ser ut til å ha et fødselsnummer, og det skal aldri publiseres.',
    fix: 'Fjern nummeret.',
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
  'text.absolute_security': {
    message: 'Ingen kan love fullstendig sikkerhet, så «{words}» er villedende.',
    fix: 'Skriv hvilke tiltak som beskytter opplysningene.',
  },
  'text.consent_claim_refuted': {
    message: 'Teksten lover at det alltid trengs samtykke, men «{activity}» har et annet rettslig grunnlag.',
    fix: 'Fjern løftet, eller avgrens det til det som bygger på samtykke.',
  },
  'text.sharing_claim_refuted': {
    message: 'Teksten lover at opplysningene ikke deles, men {name} får opplysninger.',
    fix: 'Fjern løftet, eller skriv hvem opplysningene deles med.',
  },

  'marks.suggestion_unconfirmed': {
    message: 'Verdien er et forslag som ingen har bekreftet.',
    fix: 'Bekreft verdien, eller rett den.',
  },
  'marks.demo_values': {
    message: 'Verdier fylt inn for å vise produktet: {count}. De kommer ikke fra virksomheten.',
    fix: 'Erstatt verdiene som er merket «Demoverdi», med det virksomheten oppgir.',
  },
  'marks.points_nowhere': {
    message: 'Et merke viser til {words}, som ikke finnes.',
    fix: 'Fjern merket, eller rett pekeren.',
  },
};
