import type { FieldName } from '../../facts/field-name.js';

/** Why a question is asked: the rule behind it, and one sentence about what it is for. */
export interface WhyText {
  readonly law: string;
  readonly why: string;
}

export const whys = {
  name: { law: 'GDPR artikkel 13 nr. 1 bokstav a', why: 'Leseren skal vite hvem som er behandlingsansvarlig.' },
  legalForm: {
    law: 'ehandelsloven § 8',
    why: 'Formen viser hvem leseren har å gjøre med, og hvem som kan stilles til ansvar.',
  },
  country: {
    law: 'GDPR artikkel 77 nr. 1',
    why: 'Landet avgjør hvilken tilsynsmyndighet leseren kan klage til, og om virksomheten må ha representant i EØS.',
  },
  orgNumber: {
    law: 'foretaksregisterloven § 10-2',
    why: 'Nummeret må stå på nettstedet og skiller virksomheten fra andre med samme navn.',
  },
  vatRegistered: {
    law: 'merverdiavgiftsforskriften § 5-1-1',
    why: 'Er virksomheten registrert, skal «MVA» stå etter nummeret.',
  },
  business: { law: 'GDPR artikkel 12 nr. 1', why: 'Én setning om hva dere gjør, lar leseren kjenne seg igjen.' },
  street: { law: 'GDPR artikkel 13 nr. 1 bokstav a', why: 'Leseren skal kunne nå den ansvarlige med brev.' },
  postalCode: { law: 'GDPR artikkel 13 nr. 1 bokstav a', why: 'Leseren skal kunne nå den ansvarlige med brev.' },
  city: { law: 'GDPR artikkel 13 nr. 1 bokstav a', why: 'Leseren skal kunne nå den ansvarlige med brev.' },
  addressCountry: {
    law: 'GDPR artikkel 13 nr. 1 bokstav a',
    why: 'Trengs når adressen er i et annet land enn virksomheten.',
  },
  contacts: { law: 'GDPR artikkel 13 nr. 1 bokstav a', why: 'Leseren må ha minst én e-postadresse å skrive til.' },
  contactType: { law: 'GDPR artikkel 13 nr. 1 bokstav a', why: 'Avgjør hvordan kontaktpunktet vises i teksten.' },
  contactValue: { law: 'GDPR artikkel 13 nr. 1 bokstav a', why: 'Dette er adressen eller nummeret leseren bruker.' },
  contactUse: { law: 'GDPR artikkel 12 nr. 2', why: 'Henvendelser om personvern skal nå rett sted første gang.' },
  dpoAppointed: {
    law: 'GDPR artikkel 13 nr. 1 bokstav b',
    why: 'Har virksomheten personvernombud, har leseren krav på kontaktopplysningene.',
  },
  dpoName: { law: 'GDPR artikkel 37 nr. 7', why: 'Navnet er frivillig, men gjør det lettere å ta kontakt.' },
  dpoEmail: { law: 'GDPR artikkel 13 nr. 1 bokstav b', why: 'Leseren skal kunne nå ombudet direkte.' },
  dpoPhone: { law: 'GDPR artikkel 13 nr. 1 bokstav b', why: 'Leseren skal kunne nå ombudet direkte.' },
  dpoPublicAuthority: { law: 'GDPR artikkel 37 nr. 1 bokstav a', why: 'Offentlige organer må ha personvernombud.' },
  dpoMonitoring: {
    law: 'GDPR artikkel 37 nr. 1 bokstav b',
    why: 'Den som lever av å overvåke mange, må ha personvernombud.',
  },
  dpoSpecialCategories: {
    law: 'GDPR artikkel 37 nr. 1 bokstav c',
    why: 'Den som lever av å behandle slike opplysninger om mange, må ha personvernombud.',
  },
  representativeName: {
    law: 'GDPR artikkel 27 nr. 1',
    why: 'En virksomhet utenfor EØS må ha noen her som leseren og tilsynet kan gå til.',
  },
  representativeEmail: { law: 'GDPR artikkel 13 nr. 1 bokstav a', why: 'Leseren skal kunne nå representanten.' },
  websites: {
    law: 'ekomloven § 3-15',
    why: 'Erklæringene gjelder for bestemte nettsteder, og bare de kan bygge dem inn.',
  },
  domain: { law: 'ekomloven § 3-15', why: 'Viser hvor erklæringen gjelder, og hvor den kan bygges inn.' },
  websiteName: { law: 'GDPR artikkel 12 nr. 1', why: 'Leseren kjenner nettstedet best ved navn.' },
  activities: {
    law: 'GDPR artikkel 13 nr. 1 bokstav c',
    why: 'Hvert formål må fortelles for seg, med sitt eget grunnlag.',
  },
  activityName: { law: 'GDPR artikkel 12 nr. 1', why: 'Navnet blir overskriften leseren leter etter.' },
  activityRole: {
    law: 'GDPR artikkel 4 nr. 7',
    why: 'Rollen avgjør hva virksomheten må fortelle, og hvem leseren skal gå til.',
  },
  purpose: {
    law: 'GDPR artikkel 13 nr. 1 bokstav c',
    why: 'Opplysninger kan bare brukes til formål som er sagt på forhånd.',
  },
  people: { law: 'GDPR artikkel 12 nr. 1', why: 'Leseren må se om aktiviteten handler om dem selv.' },
  data: { law: 'GDPR artikkel 14 nr. 1 bokstav d', why: 'Leseren skal vite hvilke opplysninger det er tale om.' },
  onBehalfOf: {
    law: 'GDPR artikkel 28 nr. 3',
    why: 'En databehandler handler for andre, og leseren må vite for hvem.',
  },
  jointParties: {
    law: 'GDPR artikkel 26 nr. 1',
    why: 'Leseren kan bruke rettighetene sine overfor alle som er ansvarlige sammen.',
  },
  jointEssence: {
    law: 'GDPR artikkel 26 nr. 2',
    why: 'Hovedinnholdet i ordningen skal være tilgjengelig for leseren.',
  },
  jointContact: { law: 'GDPR artikkel 26 nr. 1', why: 'Partene kan peke ut ett sted å henvende seg.' },
  basisArticle: {
    law: 'GDPR artikkel 6 nr. 1',
    why: 'Uten et behandlingsgrunnlag er behandlingen ulovlig, og leseren skal få vite hvilket det er.',
  },
  consentGiven: { law: 'GDPR artikkel 7 nr. 1', why: 'Virksomheten må kunne vise hvordan samtykket ble gitt.' },
  interest: {
    law: 'GDPR artikkel 13 nr. 1 bokstav d',
    why: 'Bygger dere på en berettiget interesse, må leseren få vite hvilken.',
  },
  balancing: {
    law: 'GDPR artikkel 6 nr. 1 bokstav f',
    why: 'Interessen må veie tyngre enn hensynet til personen, og leseren kan be om å få se vurderingen.',
  },
  statute: { law: 'GDPR artikkel 6 nr. 3', why: 'En plikt eller oppgave må stå i lov.' },
  article9: { law: 'GDPR artikkel 9 nr. 2', why: 'Særlige kategorier er forbudt å behandle uten et vilkår til.' },
  sources: {
    law: 'GDPR artikkel 14 nr. 2 bokstav f',
    why: 'Kilden avgjør om artikkel 13 eller 14 gjelder, og leseren skal vite hvor opplysningene er fra.',
  },
  sourceFrom: {
    law: 'GDPR artikkel 14 nr. 2 bokstav f',
    why: 'Får dere opplysningene fra andre enn personen, må det sies.',
  },
  sourceName: { law: 'GDPR artikkel 14 nr. 2 bokstav f', why: 'Leseren har krav på å vite hvilken kilde det er.' },
  publiclyAccessible: { law: 'GDPR artikkel 14 nr. 2 bokstav f', why: 'Det skal sies om kilden er åpen for alle.' },
  channels: { law: 'GDPR artikkel 12 nr. 1', why: 'Leseren skjønner lettere når opplysningene samles inn.' },
  sourceData: {
    law: 'GDPR artikkel 14 nr. 1 bokstav d',
    why: 'Med flere kilder må leseren se hva som kommer fra hvilken.',
  },
  activityServices: {
    law: 'GDPR artikkel 13 nr. 1 bokstav e',
    why: 'Leverandører som behandler opplysningene, er mottakere og må nevnes.',
  },
  activityRecipients: { law: 'GDPR artikkel 13 nr. 1 bokstav e', why: 'Leseren skal vite hvem som får opplysningene.' },
  retention: {
    law: 'GDPR artikkel 13 nr. 2 bokstav a',
    why: 'Leseren skal vite hvor lenge opplysningene lagres, eller hva som avgjør det.',
  },
  retentionKind: { law: 'GDPR artikkel 13 nr. 2 bokstav a', why: 'En periode er best; et kriterium må kunne prøves.' },
  period: { law: 'GDPR artikkel 13 nr. 2 bokstav a', why: 'Perioden står i erklæringen.' },
  periodFrom: { law: 'GDPR artikkel 13 nr. 2 bokstav a', why: 'En periode sier ingenting uten et sted å regne fra.' },
  untilEvent: {
    law: 'GDPR artikkel 13 nr. 2 bokstav a',
    why: 'Leseren må vite hva som gjør at opplysningene slettes.',
  },
  statutoryRule: {
    law: 'GDPR artikkel 6 nr. 1 bokstav c',
    why: 'Lovregelen bestemmer perioden, og følger med når loven endres.',
  },
  reviewEvery: {
    law: 'GDPR artikkel 5 nr. 1 bokstav e',
    why: 'Det som ikke har noen fast slutt, må gjennomgås jevnlig.',
  },
  criterion: { law: 'GDPR artikkel 13 nr. 2 bokstav a', why: 'Kriteriet må la leseren regne ut når slutten kommer.' },
  retentionData: { law: 'GDPR artikkel 5 nr. 1 bokstav e', why: 'Opplysninger kan ha ulik lagringstid.' },
  requirementKind: {
    law: 'GDPR artikkel 13 nr. 2 bokstav e',
    why: 'Leseren skal vite om det er frivillig å gi opplysningene.',
  },
  consequence: { law: 'GDPR artikkel 13 nr. 2 bokstav e', why: 'Leseren skal vite hva som skjer uten dem.' },
  marketingChannels: { law: 'markedsføringsloven § 15', why: 'Kanalen avgjør om loven krever samtykke.' },
  marketingGround: {
    law: 'markedsføringsloven § 15',
    why: 'E-post og SMS med reklame krever samtykke eller et eksisterende kundeforhold.',
  },
  addressFromSale: {
    law: 'markedsføringsloven § 15',
    why: 'Unntaket gjelder bare når kunden selv oppga adressen ved et salg.',
  },
  ownSimilarProducts: {
    law: 'markedsføringsloven § 15',
    why: 'Unntaket gjelder bare egne varer og tjenester som ligner.',
  },
  optOutAtCollection: {
    law: 'markedsføringsloven § 15',
    why: 'Kunden må ha kunnet si nei allerede da adressen ble gitt.',
  },
  optOutInEveryMessage: { law: 'markedsføringsloven § 15', why: 'Det må være enkelt å si nei i hver melding.' },
  forPartners: { law: 'markedsføringsloven § 15', why: 'Reklame for andre krever alltid samtykke.' },
  services: {
    law: 'GDPR artikkel 28 nr. 1',
    why: 'Leverandører behandler opplysninger for virksomheten, og leseren skal kjenne dem.',
  },
  serviceName: { law: 'GDPR artikkel 13 nr. 1 bokstav e', why: 'Navngitte mottakere er rettferdigst overfor leseren.' },
  known: {
    law: 'GDPR artikkel 5 nr. 1 bokstav d',
    why: 'Det som kommer fra katalogen, holdes oppdatert for alle kunder.',
  },
  providerName: {
    law: 'GDPR artikkel 13 nr. 1 bokstav e',
    why: 'Det er selskapet bak, ikke produktet, som er mottakeren.',
  },
  providerCountry: { law: 'GDPR artikkel 13 nr. 1 bokstav f', why: 'Landet sier om opplysninger kan komme ut av EØS.' },
  recipients: {
    law: 'GDPR artikkel 13 nr. 1 bokstav e',
    why: 'Alle som får opplysninger, skal nevnes, selv eller som gruppe.',
  },
  recipientName: { law: 'GDPR artikkel 13 nr. 1 bokstav e', why: 'Leseren skal vite hvem som får opplysningene.' },
  recipientKind: {
    law: 'GDPR artikkel 4 nr. 9',
    why: 'En myndighet eller en gruppe omtales på en annen måte enn en navngitt mottaker.',
  },
  recipientRole: { law: 'GDPR artikkel 4 nr. 8', why: 'Rollen avgjør om det trengs databehandleravtale.' },
  recipientPurpose: {
    law: 'GDPR artikkel 13 nr. 1 bokstav e',
    why: 'Leseren skal skjønne hvorfor mottakeren får opplysningene.',
  },
  recipientData: { law: 'GDPR artikkel 5 nr. 1 bokstav c', why: 'Ingen skal få mer enn de trenger.' },
  privacyPolicy: { law: 'GDPR artikkel 12 nr. 1', why: 'Leseren kan lese mer hos mottakeren selv.' },
  agreementStatus: { law: 'GDPR artikkel 28 nr. 3', why: 'Ingen databehandler uten avtale.' },
  signedOn: { law: 'GDPR artikkel 5 nr. 2', why: 'Datoen viser at avtalen var på plass i tide.' },
  storage: { law: 'GDPR artikkel 13 nr. 1 bokstav f', why: 'Lagring utenfor EØS er overføring og må fortelles.' },
  access: { law: 'GDPR artikkel 44', why: 'Tilgang fra et land utenfor EØS er også overføring.' },
  checkedOn: { law: 'GDPR artikkel 5 nr. 2', why: 'Leverandører flytter data; dagen viser når dere sist så etter.' },
  locationSource: { law: 'GDPR artikkel 5 nr. 2', why: 'Kilden gjør at andre kan kontrollere det samme.' },
  transfers: { law: 'GDPR artikkel 13 nr. 1 bokstav f', why: 'Hvert land utenfor EØS må ha et overføringsgrunnlag.' },
  transferCountry: {
    law: 'GDPR artikkel 13 nr. 1 bokstav f',
    why: 'Leseren skal vite hvilket land opplysningene kommer til.',
  },
  transferMechanism: { law: 'GDPR artikkel 46 nr. 1', why: 'Overføringen er bare lovlig med et slikt grunnlag.' },
  transferCopy: { law: 'GDPR artikkel 13 nr. 1 bokstav f', why: 'Leseren har krav på å vite hvordan man får en kopi.' },
  cookiesUsed: {
    law: 'ekomloven § 3-15',
    why: 'Bruker nettstedet slik lagring, må det informeres og ofte spørres om samtykke.',
  },
  cookiesPurpose: { law: 'ekomloven § 3-15', why: 'Den besøkende skal skjønne hva lagringen er til for.' },
  cookieItems: { law: 'ekomloven § 3-15', why: 'Den besøkende skal vite hva som lagres, av hvem og hvor lenge.' },
  cookieName: { law: 'ekomloven § 3-15', why: 'Navnet er det den besøkende ser i nettleseren.' },
  cookieStorage: {
    law: 'ekomloven § 3-15',
    why: 'Loven gjelder all lagring på enheten, ikke bare informasjonskapsler.',
  },
  cookieCategory: { law: 'ekomloven § 3-15', why: 'Alt annet enn det strengt nødvendige krever samtykke.' },
  necessaryFor: { law: 'ekomloven § 3-15', why: 'Unntaket fra samtykke må begrunnes.' },
  cookiePurpose: { law: 'ekomloven § 3-15', why: 'Formålet med hver av dem skal sies.' },
  cookieDuration: { law: 'ekomloven § 3-15', why: 'Den besøkende skal vite hvor lenge den blir liggende.' },
  cookieService: { law: 'GDPR artikkel 13 nr. 1 bokstav e', why: 'Setter en annen den, får den andre opplysninger.' },
  cookieParty: { law: 'ekomloven § 3-15', why: 'En annens domene kan kjenne den besøkende igjen på flere nettsteder.' },
  cookieData: { law: 'ekomloven § 3-15', why: 'Den besøkende skal vite hvilke opplysninger som behandles.' },
  consentMechanism: { law: 'GDPR artikkel 4 nr. 11', why: 'Samtykket må gis ved en aktiv handling på nettstedet.' },
  consentChange: { law: 'GDPR artikkel 7 nr. 3', why: 'Det skal være like lett å trekke samtykket som å gi det.' },
  changeUrl: { law: 'GDPR artikkel 7 nr. 3', why: 'En lenke tar den besøkende rett til valget.' },
  cookielessServices: {
    law: 'ekomloven § 3-15',
    why: 'Målinger uten lagring krever ikke samtykke, men skal fortelles.',
  },
  furtherReading: { law: 'GDPR artikkel 12 nr. 1', why: 'Noen lesere vil vite mer om informasjonskapsler.' },
  rightsEmail: { law: 'GDPR artikkel 12 nr. 2', why: 'Det skal være lett å bruke rettighetene sine.' },
  rightsForm: { law: 'GDPR artikkel 12 nr. 2', why: 'Det skal være lett å bruke rettighetene sine.' },
  identification: {
    law: 'GDPR artikkel 12 nr. 6',
    why: 'Dere kan bare be om legitimasjon når det er rimelig tvil om hvem som spør.',
  },
  byPhone: { law: 'GDPR artikkel 12 nr. 2', why: 'Krav kan fremsettes på mange måter; si fra hvis telefon er en.' },
  customerPortal: { law: 'GDPR artikkel 12 nr. 2', why: 'En portal lar kunden rette opplysninger selv.' },
  individualAssessment: {
    law: 'GDPR artikkel 12 nr. 2',
    why: 'Leseren skal vite at ingen krav avvises uten å bli vurdert.',
  },
  complaintsToUsFirst: {
    law: 'GDPR artikkel 77 nr. 1',
    why: 'Mye løses raskere direkte, men klageretten gjelder uansett.',
  },
  automatedUsed: {
    law: 'GDPR artikkel 13 nr. 2 bokstav f',
    why: 'Avgjøres noe viktig av en maskin alene, har leseren særlige rettigheter.',
  },
  decisions: { law: 'GDPR artikkel 13 nr. 2 bokstav f', why: 'Hver slik avgjørelse må forklares.' },
  decisionPurpose: { law: 'GDPR artikkel 13 nr. 2 bokstav f', why: 'Leseren skal vite hva som avgjøres.' },
  decisionGround: { law: 'GDPR artikkel 22 nr. 2', why: 'Slike avgjørelser er bare lov på tre grunnlag.' },
  logic: { law: 'GDPR artikkel 13 nr. 2 bokstav f', why: 'Leseren skal få vite hvordan avgjørelsen blir til.' },
  consequences: { law: 'GDPR artikkel 13 nr. 2 bokstav f', why: 'Leseren skal vite hva avgjørelsen betyr i praksis.' },
  humanContact: { law: 'GDPR artikkel 22 nr. 3', why: 'Leseren kan kreve at et menneske ser på saken.' },
  directedAtChildren: {
    law: 'GDPR artikkel 8 nr. 1',
    why: 'Barn har et særskilt vern, og samtykke fra dem krever ofte de foresatte.',
  },
  childrenStatement: { law: 'GDPR artikkel 12 nr. 1', why: 'Det som gjelder barn, må sies så barn kan forstå det.' },
  measures: {
    law: 'GDPR artikkel 32 nr. 1',
    why: 'Virksomheten må sikre opplysningene, og leseren bør få vite hvordan.',
  },
  commitments: { law: 'GDPR artikkel 5 nr. 1 bokstav a', why: 'Et løfte som står i erklæringen, må holdes.' },
  noticeDays: { law: 'GDPR artikkel 12 nr. 1', why: 'Leseren trenger tid til å ta stilling til en endring.' },
  noticeChannels: { law: 'GDPR artikkel 12 nr. 1', why: 'Endringer skal fortelles aktivt, ikke bare legges ut.' },
  subProcessorDays: {
    law: 'GDPR artikkel 28 nr. 2',
    why: 'De dere behandler opplysninger for, kan protestere mot en ny underdatabehandler.',
  },
  confirmedOn: {
    law: 'GDPR artikkel 5 nr. 1 bokstav d',
    why: 'Opplysninger blir gamle. En gjennomgang i året holder erklæringen riktig.',
  },
  locales: { law: 'GDPR artikkel 12 nr. 1', why: 'Leseren skal få erklæringen på et språk som er til å forstå.' },
  effectiveFrom: { law: 'GDPR artikkel 12 nr. 1', why: 'Leseren skal vite når teksten begynner å gjelde.' },
  definitions: { law: 'GDPR artikkel 12 nr. 1', why: 'Fagord må forklares når de brukes.' },
  relatedDocuments: {
    law: 'GDPR artikkel 12 nr. 1',
    why: 'Vilkår og retningslinjer kan gjelde ved siden av erklæringen.',
  },
  documentTitle: { law: 'GDPR artikkel 12 nr. 1', why: 'Tittelen er det leseren ser på lenken.' },
  documentUrl: { law: 'GDPR artikkel 12 nr. 1', why: 'Lenken tar leseren dit.' },
} satisfies Readonly<Record<FieldName, WhyText>>;
