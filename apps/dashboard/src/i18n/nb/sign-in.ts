export const signIn = {
  title: 'Logg inn',
  lead: 'Personvernerklæringer og informasjonskapsler for alle kundene dine, holdt riktige fra ett sett opplysninger.',
  email: 'E-postadresse',
  password: 'Passord',
  submit: 'Logg inn',
  emailMissing: 'Skriv e-postadressen din.',
  passwordMissing: 'Skriv passordet ditt.',
  refused: 'E-postadressen eller passordet er feil. Prøv igjen.',
  throttled_one: 'Det har vært for mange forsøk. Vent {{count}} minutt og prøv igjen.',
  throttled_other: 'Det har vært for mange forsøk. Vent {{count}} minutter og prøv igjen.',
  signedOut: 'Du er logget ut.',
  expired:
    'Du er ikke lenger logget inn. Logg inn igjen for å fortsette. Det du ikke har lagret, ligger her så lenge fanen er åpen.',
};

export const invitation = {
  title: 'Bli med i {{agency}}',
  lead: 'Du er invitert som {{role}} med adressen {{email}}. Velg navn og passord, så er du i gang.',
  name: 'Navnet ditt',
  nameHelp: 'Slik kollegene ser det.',
  nameMissing: 'Skriv navnet ditt.',
  password: 'Passord',
  passwordHelp: 'Minst {{count}} tegn. En setning du husker, er bedre enn tegn og tall om hverandre.',
  passwordShort: 'Passordet er for kort. Bruk minst {{count}} tegn.',
  submit: 'Opprett konto og logg inn',
  accountLead: 'Du er invitert som {{role}} og har en konto fra før. Logg inn som {{email}} for å bli med.',
  accountSubmit: 'Logg inn og bli med',
  wrongPassword: 'Passordet er feil. Prøv igjen.',
  alreadyMember: 'Du er allerede medlem av byrået. Logg inn for å fortsette.',
  invalidTitle: 'Invitasjonen gjelder ikke',
  invalid: 'Den er brukt, trukket tilbake eller utløpt. Be den som inviterte deg, om å sende en ny.',
  toSignIn: 'Til innlogging',
};
