import { defineErrors } from './domain-error.js';

export const commonErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, sentence: { nb: 'Du må logge inn.', en: 'You need to sign in.' } },
  FORBIDDEN: {
    status: 403,
    sentence: {
      nb: 'Rollen din gir ikke tilgang til dette. Spør en administrator i byrået.',
      en: 'Your role does not allow this. Ask an administrator of the agency.',
    },
  },
  NOT_FOUND: {
    status: 404,
    sentence: { nb: 'Vi finner ikke det du ba om.', en: 'We cannot find what you asked for.' },
  },
  INPUT_INVALID: {
    status: 400,
    sentence: { nb: 'Verdien i «{field}» kan ikke brukes.', en: 'The value of “{field}” cannot be used.' },
  },
  BODY_TOO_LARGE: {
    status: 413,
    sentence: { nb: 'Forespørselen er for stor.', en: 'The request is too large.' },
  },
  BODY_NOT_JSON: {
    status: 415,
    sentence: { nb: 'Send innholdet som JSON (application/json).', en: 'Send the content as JSON (application/json).' },
  },
  QUERY_REFUSED: {
    status: 400,
    sentence: { nb: 'Spørringen er ugyldig eller for omfattende.', en: 'The query is invalid or too large.' },
  },
  UNAVAILABLE: {
    status: 503,
    sentence: {
      nb: 'Vi får ikke kontakt med databasen akkurat nå. Ingenting er lagret. Prøv igjen om litt.',
      en: 'We cannot reach the database right now. Nothing was saved. Try again in a moment.',
    },
  },
  INTERNAL: {
    status: 500,
    sentence: {
      nb: 'Noe gikk galt hos oss. Oppgi referansen {requestId} hvis du tar kontakt.',
      en: 'Something went wrong on our side. Quote {requestId} if you contact us.',
    },
  },
});
