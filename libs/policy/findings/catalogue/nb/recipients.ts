import type { Texts } from '../finding-text.js';

/** Who is given data, under which agreement, and where. */
export const RECIPIENTS = {
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
  'agreement.joint_activity_missing': {
    message:
      'Virksomheten og {name} er felles behandlingsansvarlige, men ingen behandlingsaktivitet forteller hva de har avtalt.',
    fix: 'Gi behandlingsaktiviteten rollen felles behandlingsansvarlig og skriv hovedinnholdet i ordningen.',
  },
  'service.cookies_undeclared': {
    message: 'Tjenesten {name} pleier å lagre dette på enheten, uten at det er lagt inn: {cookies}.',
    fix: 'Legg inn det nettstedet faktisk lagrer, eller si at tjenesten brukes uten informasjonskapsler.',
  },
  'service.unverified': {
    message: 'Noe av det katalogen sier om {name}, har ingen lest i en kilde: {parts}.',
    fix: 'Kontroller opplysningene mot leverandørens egne sider.',
  },
  'service.provider_differs': {
    message: 'Leverandøren av {name} er en annen enn i katalogen, som sier {words}.',
    fix: 'Se hvem avtalen er inngått med, og rett navnet hvis det er feil.',
  },
  'service.country_differs': {
    message: 'Landet til leverandøren av {name} er et annet enn i katalogen, som sier {country}.',
    fix: 'Se hvem avtalen er inngått med, og rett landet hvis det er feil.',
  },
  'service.transfer_unmentioned': {
    message: 'Opplysninger hos {name} kan ifølge katalogen komme til {country}, og det står det ingenting om.',
    fix: 'Legg til overføringen til {country}, eller rett landene hvis den ikke gjelder dere.',
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
  'transfer.location_old': {
    message: 'Landene for {name} ble kontrollert for mer enn {months} måneder siden og kan være endret.',
    fix: 'Les kilden på nytt og oppgi ny dato.',
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
  'transfer.adequacy_expired': {
    message:
      'Beslutningen om tilstrekkelig beskyttelsesnivå for {country} gjelder ikke lenger, så {name} mangler gyldig overføringsgrunnlag.',
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
} satisfies Texts;
