export const interview = {
  why: 'Hvorfor?',
  unknown: 'Vet ikke',
  openQuestion: 'Ikke besvart ennå. Spørsmålet står på listen til kunden.',
  note: 'Merknad, for eksempel hvem som vet',
  noteOf: 'Merknad til spørsmålet: {{label}}',
  close: 'Ta bort fra listen',
  closeOf: 'Ta bort fra listen: {{label}}',
  optional: 'Valgfritt',
  progress: 'Fremdrift',
  answered: '{{answered}} av {{total}} besvart',
  unknownCount: '{{count}} vet ikke',
  openCount_one: '{{count}} åpent',
  openCount_other: '{{count}} åpne',
  complete: 'Alle spørsmål har fått svar.',
  resume: 'Fortsett der du slapp',
  next: 'Neste spørsmål',
  previous: 'Forrige spørsmål',
  steps: 'Gå gjennom spørsmålene',
};

export const questions = {
  title: 'Spørsmål til kunden',
  lead: 'Det ingen har kunnet svare på ennå. Et spørsmål forsvinner herfra når feltet blir besvart.',
  none: 'Ingen åpne spørsmål',
  noneText: 'Trykk «Vet ikke» ved et felt, så kommer spørsmålet her.',
  copy: 'Kopier listen',
  mail: 'Skriv e-post til kunden',
  noEmail: 'Legg til en e-postadresse under Kontakt for å skrive til kunden herfra.',
  tooLong: 'Listen er for lang for e-postlenken. Kopier den og lim den inn i e-posten.',
  paste: '(Lim inn listen her.)',
  subject: 'Spørsmål om personvern: {{client}}',
  greeting: 'Hei! For å gjøre personvernerklæringen for {{client}} ferdig trenger vi svar på dette:',
  reason: 'Hvorfor: {{why}} ({{law}})',
  note: 'Merknad: {{note}}',
};

export const suggestions = {
  confirmAll_one: 'Bekreft {{count}} forslag',
  confirmAll_other: 'Bekreft alle {{count}} forslag',
  title: 'Stemmer dette?',
  lead: 'Du bekrefter at virksomheten står inne for disse svarene:',
};

export const copying = {
  open: 'Kopier fra en annen kunde',
  title: 'Kopier fra en annen kunde',
  from: 'Kunde',
  pick: 'Velg kunden du vil kopiere fra',
  nothing: 'Denne kunden har ingenting som kan kopieres.',
  lead: 'Alt som kopieres, blir et forslag til noen bekrefter det for denne kunden.',
  activities: 'Behandlingsaktiviteter',
  services: 'Tjenester',
  recipients: 'Mottakere',
  practices: 'Praksis',
  security: 'Sikkerhetstiltak',
  rights: 'Rettigheter',
  all: 'Velg alt',
  none: 'Velg ingenting',
  follows: 'følger med aktivitetene',
  preview: 'Dette blir kopiert',
  reused: 'Finnes her fra før og brukes om igjen: {{names}}.',
  left: 'Databehandleravtaler og kontaktadresser følger ikke med: de er kundens egne.',
  submit_one: 'Kopier {{count}} del',
  submit_other: 'Kopier {{count}} deler',
  done: 'Kopiert som forslag. Se gjennom og bekreft.',
};

export const review = {
  never: 'Ingen har bekreftet opplysningene ennå.',
  last: 'Sist bekreftet {{when}}.',
  confirm: 'Opplysningene stemmer fortsatt',
  today: 'Bekreftet i dag.',
};
