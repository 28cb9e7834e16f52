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
    reasons: {
      blank: { nb: 'Skriv minst ett synlig tegn.', en: 'Write at least one visible character.' },
      too_long: { nb: 'Bruk høyst {limit} tegn.', en: 'Use at most {limit} characters.' },
      too_many: { nb: 'Spør om høyst {limit} om gangen.', en: 'Ask for at most {limit} at a time.' },
      pointer: {
        nb: 'Skriv en JSON-peker, for eksempel «/organisation/name».',
        en: 'Write a JSON pointer, such as “/organisation/name”.',
      },
      one_line: { nb: 'Skriv den på én linje.', en: 'Write it on one line.' },
      forbidden_character: {
        nb: 'Fjern kontrolltegn og tegn som snur leseretningen.',
        en: 'Remove control characters and marks that reverse the reading direction.',
      },
      email: {
        nb: 'Skriv en e-postadresse, for eksempel navn@bedrift.no.',
        en: 'Write an e-mail address, such as name@company.no.',
      },
      slug: {
        nb: 'Bruk 2 til 40 tegn: små bokstaver a–z og tall, med enkel bindestrek mellom ord.',
        en: 'Use 2 to 40 characters: lower-case letters a–z and digits, with single hyphens between words.',
      },
      locale: { nb: 'Velg ett av språkene {choices}.', en: 'Choose one of the languages {choices}.' },
      not_negative: { nb: 'Bruk null eller mer.', en: 'Use zero or more.' },
      cursor: {
        nb: 'Bruk «endCursor» fra forrige side, uendret.',
        en: 'Use “endCursor” of the page before, unchanged.',
      },
      not_json: {
        nb: 'Send gyldig JSON, uten feltene «__proto__» og «constructor.prototype».',
        en: 'Send valid JSON, without the fields “__proto__” and “constructor.prototype”.',
      },
      empty_body: { nb: 'Innholdet mangler. Send JSON.', en: 'The content is missing. Send JSON.' },
    },
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
