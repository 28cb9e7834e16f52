import type { InterfaceLocale } from '#kernel';

type Sentence = Readonly<Record<InterfaceLocale, string>>;

/** What is wrong with a value and what to do, per code. `{name}` is filled in. */
const SENTENCES = {
  required: { nb: 'Verdien mangler.', en: 'This value is missing.' },
  wrong_type: {
    nb: 'Verdien har feil type. Her ventes {expected}.',
    en: 'The value has the wrong type. Expected {expected}.',
  },
  too_long: {
    nb: 'Teksten er for lang. Grensen er {limit} tegn.',
    en: 'The text is too long. The limit is {limit} characters.',
  },
  too_large: { nb: 'Tallet er for stort. Grensen er {limit}.', en: 'The number is too large. The limit is {limit}.' },
  too_small: { nb: 'Tallet er for lite. Grensen er {limit}.', en: 'The number is too small. The limit is {limit}.' },
  too_many: { nb: 'Listen er for lang. Grensen er {limit}.', en: 'The list is too long. The limit is {limit}.' },
  too_few: { nb: 'Listen må ha minst {limit}.', en: 'The list needs at least {limit}.' },
  blank: {
    nb: 'Teksten er tom. Skriv noe, eller fjern feltet.',
    en: 'The text is empty. Write something or remove the field.',
  },
  not_a_choice: {
    nb: 'Verdien er ikke et av valgene: {choices}.',
    en: 'The value is not one of the choices: {choices}.',
  },
  unknown_field: {
    nb: 'Feltet «{field}» finnes ikke. Fjern det eller rett navnet.',
    en: 'There is no field “{field}”. Remove it or correct its name.',
  },
  forbidden_character: {
    nb: 'Teksten har tegn som ikke vises, for eksempel kontrolltegn eller tegn som snur leseretningen. Fjern dem.',
    en: 'The text holds invisible characters, such as control characters or marks that reverse the reading direction. Remove them.',
  },
  one_line: { nb: 'Skriv dette på én linje.', en: 'Write this on one line.' },
  no_language: { nb: 'Skriv teksten på minst ett språk.', en: 'Write the text in at least one language.' },
  id: {
    nb: 'En id har små bokstaver a–z, tall og bindestrek.',
    en: 'An id has lower-case letters a–z, digits and hyphens.',
  },
  country: {
    nb: 'Bruk landkoden med to bokstaver, for eksempel NO.',
    en: 'Use the two-letter country code, such as NO.',
  },
  email: { nb: 'Dette er ikke en e-postadresse.', en: 'This is not an e-mail address.' },
  phone: { nb: 'Dette er ikke et telefonnummer.', en: 'This is not a telephone number.' },
  url: {
    nb: 'Skriv en nettadresse som begynner med https:// eller http://.',
    en: 'Write a web address that starts with https:// or http://.',
  },
  domain: { nb: 'Skriv domenet alene, for eksempel bedrift.no.', en: 'Write the domain alone, such as company.no.' },
  date: { nb: 'Skriv datoen som ÅÅÅÅ-MM-DD.', en: 'Write the date as YYYY-MM-DD.' },
  duration: {
    nb: 'Skriv perioden etter ISO 8601, for eksempel P5Y eller P6M.',
    en: 'Write the period as ISO 8601, such as P5Y or P6M.',
  },
  pointer: { nb: 'Dette er ikke en JSON-peker.', en: 'This is not a JSON pointer.' },
  duplicate_id: { nb: 'Id-en «{id}» er brukt to ganger i listen.', en: 'The id “{id}” is used twice in the list.' },
  duplicate_cookie: {
    nb: 'Informasjonskapselen «{name}» står to ganger i listen.',
    en: 'The cookie “{name}” stands twice in the list.',
  },
  unknown_id: { nb: 'Det finnes ingenting med id «{id}».', en: 'Nothing has the id “{id}”.' },
  invalid: { nb: 'Verdien kan ikke brukes her.', en: 'The value cannot be used here.' },
} as const satisfies Record<string, Sentence>;

/** Types by the names JSON and zod give them. */
const TYPES: Readonly<Record<string, Sentence>> = {
  string: { nb: 'tekst', en: 'text' },
  number: { nb: 'et tall', en: 'a number' },
  int: { nb: 'et helt tall', en: 'a whole number' },
  boolean: { nb: 'true eller false', en: 'true or false' },
  array: { nb: 'en liste', en: 'a list' },
  object: { nb: 'et objekt med felter', en: 'an object with fields' },
};

/** The sentence of a code. `expected` is the name of a type, all else is filled in as it is. */
export function sentenceFor(code: string, args: Readonly<Record<string, string>>): Sentence {
  const known: Readonly<Record<string, Sentence>> = SENTENCES;
  const sentence = known[code] ?? SENTENCES.invalid;
  const fill = (locale: InterfaceLocale) =>
    sentence[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = args[name] ?? '';
      return name === 'expected' ? (TYPES[value]?.[locale] ?? value) : value;
    });
  return { nb: fill('nb'), en: fill('en') };
}
