import { defineErrors } from '../../platform/errors/domain-error.js';

export const registerErrors = defineErrors({
  ORG_NUMBER_INVALID: {
    status: 400,
    sentence: {
      nb: 'Organisasjonsnummeret er ikke gyldig.',
      en: 'The organisation number is not valid.',
    },
    reasons: {
      empty: { nb: 'Det er tomt.', en: 'It is empty.' },
      characters: { nb: 'Det skal bare ha sifre.', en: 'It has digits only.' },
      length: { nb: 'Det skal ha ni sifre.', en: 'It has nine digits.' },
      'check-digit': {
        nb: 'Kontrollsifferet stemmer ikke, så minst ett siffer er feil.',
        en: 'Its check digit does not fit, so at least one digit is wrong.',
      },
    },
  },
  REGISTER_NOT_FOUND: {
    status: 404,
    sentence: {
      nb: 'Enhetsregisteret har ingen virksomhet med nummeret {orgNumber}. Kontroller sifrene, eller fyll ut for hånd.',
      en: 'The Norwegian register has no business with the number {orgNumber}. Check the digits, or fill in by hand.',
    },
  },
  REGISTER_UNAVAILABLE: {
    status: 503,
    sentence: {
      nb: 'Enhetsregisteret svarer ikke nå. Prøv igjen om litt, eller fyll ut for hånd.',
      en: 'The Norwegian register does not answer now. Try again in a while, or fill in by hand.',
    },
  },
  TOO_MANY_LOOKUPS: {
    status: 429,
    sentence: {
      nb: 'Byrået har slått opp for mange nummer på kort tid. Prøv igjen om {retryAfterSeconds} {retryAfterSeconds:sekund|sekunder}.',
      en: 'The agency has looked up too many numbers in a short time. Try again in {retryAfterSeconds} {retryAfterSeconds:second|seconds}.',
    },
  },
});
