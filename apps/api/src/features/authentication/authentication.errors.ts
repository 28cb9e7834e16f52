import { defineErrors } from '../../platform/errors/domain-error.js';

export const authenticationErrors = defineErrors({
  SIGN_IN_REFUSED: {
    status: 401,
    sentence: { nb: 'E-postadressen eller passordet er feil.', en: 'The e-mail address or the password is wrong.' },
  },
  TOO_MANY_ATTEMPTS: {
    status: 429,
    sentence: {
      nb: 'For mange forsøk. Prøv igjen om {minutes} {minutes:minutt|minutter}.',
      en: 'Too many attempts. Try again in {minutes} {minutes:minute|minutes}.',
    },
  },
  PASSWORD_TOO_SHORT: {
    status: 400,
    sentence: { nb: 'Passordet må ha minst {length} tegn.', en: 'The password needs at least {length} characters.' },
  },
  PASSWORD_TOO_LONG: {
    status: 400,
    sentence: {
      nb: 'Passordet kan ha høyst {length} tegn.',
      en: 'The password may have at most {length} characters.',
    },
  },
});
