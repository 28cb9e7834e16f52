export const client = {
  panels: 'Visning',
  facts: 'Opplysninger',
  preview: 'Forhåndsvisning',
  findings: 'Funn',
  publishing: 'Publisering',
  beside: 'Ved siden av skjemaet',
  activity: 'Aktivitet',
};

export const saving = {
  unsaved: 'Ulagrede endringer',
  savedBy: 'Lagret {{when}} av {{who}}',
  neverSaved: 'Ikke lagret ennå',
  save: 'Lagre',
  discard: 'Forkast endringene',
  discardQuestion: 'Forkaste endringene?',
  discardEffect: 'Skjemaet går tilbake til det som sist ble lagret.',
  done: 'Opplysningene er lagret.',
  invalid: 'Opplysningene er ikke lagret. Rett feltene som er merket.',
  failed: 'Opplysningene er ikke lagret, men står fortsatt her. {{reason}}',
  leaveTitle: 'Du har ulagrede endringer',
  leave: 'Går du herfra nå, forsvinner de.',
  stay: 'Bli her',
  leaveAnyway: 'Forkast og gå videre',
};

export const conflict = {
  title: 'Noen andre har lagret i mellomtiden',
  lead: '{{who}} lagret {{when}}, etter at du begynte. Ingenting er tapt: velg hva som skal gjelde, og lagre på nytt.',
  someone: 'En annen',
  bothTitle: 'Dere har endret det samme',
  onlyTitle: 'Endret av én av dere',
  mine: 'Min',
  theirs: 'Den andres',
  nothing: 'Ingenting',
  allMine: 'Ta alle mine',
  allTheirs: 'Ta alle den andres',
  submit: 'Slå sammen og lagre',
  none: 'Endringene deres gjelder forskjellige ting og kan slås sammen som de er.',
};

export const preview = {
  document: 'Dokument',
  language: 'Språk',
  frame: 'Forhåndsvisning: {{title}}',
  updating: 'Oppdaterer …',
  stale: 'Viser sist gyldige tekst. Rett feltene som er merket, så følger den med igjen.',
  failed: 'Forhåndsvisningen kan ikke oppdateres nå.',
};

export const why = {
  switch: 'Hvorfor står dette her?',
  hint: 'Velg en del av teksten for å se hva som ligger bak den.',
  ask: 'Hvorfor står dette her?',
  askOf: 'Hvorfor står dette her? {{words}}',
  clause: 'Klausul',
  beginning: 'Innledning',
  ownWording: 'Byråets egen ordlyd',
  articles: 'Hjemmel',
  noArticles: 'Ingen bestemmelse krever akkurat dette.',
  facts: 'Opplysninger',
  noFacts: 'Ingen. Teksten er den samme for alle.',
  marks: 'Demoverdier og forslag',
  goTo: 'Gå til feltet: {{place}}',
  changed: 'Endret {{when}} av {{who}}',
  changedBefore: 'Sist endret før {{when}}',
  unsaved: 'Endret her, men ikke lagret ennå',
};

export const findings = {
  none: 'Ingen funn',
  noneText: 'Ingenting mangler i dette dokumentet.',
  fix: 'Slik retter du det',
  open: 'Gå til feltet',
  openOf: 'Gå til feltet: {{message}}',
  articles: 'Hjemmel',
  waiting: 'Funnene kommer når opplysningene er gyldige.',
};

export const publishing = {
  saveFirst: 'Du har ulagrede endringer. Bare det som er lagret, blir publisert.',
  version: 'Versjon {{number}}',
  publishedAt: 'Publisert {{when}}',
  notLive: 'Ikke publisert ennå',
  publish: 'Publiser',
  publishNew: 'Publiser ny versjon',
  publishQuestion: 'Publisere {{kind}}?',
  publishLead:
    'Dette blir versjon {{number}} for {{client}}, på {{languages}}. Den vises straks på den åpne siden og i alle innbygginger. Tidligere versjoner blir stående.',
  submit: 'Publiser nå',
  blockedTitle_one: 'Ett funn hindrer publisering',
  blockedTitle_other: '{{count}} funn hindrer publisering',
  unchanged: 'Ingenting er endret siden versjon {{number}}. Det ble ikke laget noen ny.',
  upToDate: 'Det som er publisert, stemmer med opplysningene.',
  done: 'Versjon {{number}} er publisert.',
  hosted: 'Åpne den publiserte siden',
  embedTitle: 'Innbygging på nettstedet',
  embedLead: 'Lim inn én av disse der teksten skal stå. Nye versjoner vises av seg selv.',
  iframe: 'Med iframe: virker overalt',
  script: 'Med skript: høyden følger teksten',
  historyTitle: 'Versjoner',
  live: 'gjelder nå',
  openVersion: 'Åpne versjon {{number}}',
  fingerprint: 'SHA-256',
  forbidden: 'Du kan se det som er publisert, men ikke publisere.',
  warnings_one: '{{count}} advarsel hindrer ikke, men bør ses på først.',
  warnings_other: '{{count}} advarsler hindrer ikke, men bør ses på først.',
};
