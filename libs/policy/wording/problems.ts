import type { InterfaceLocale } from '#kernel';

type Sentence = Readonly<Record<InterfaceLocale, string>>;

/** What can be wrong with a clause in own words. `{name}` is filled in. */
const SENTENCES = {
  no_such_clause: {
    nb: 'Dokumentet har ingen klausul «{name}».',
    en: 'The document has no clause “{name}”.',
  },
  empty: {
    nb: 'Teksten er tom. Skriv noe, eller fjern egen tekst.',
    en: 'The text is empty. Write something, or remove the own wording.',
  },
  too_long: {
    nb: 'Teksten er for lang. Grensen er {limit} tegn.',
    en: 'The text is too long. The limit is {limit} characters.',
  },
  strange_character: {
    nb: 'Her er et usynlig tegn som ikke kan brukes. Slett det og skriv på nytt.',
    en: 'There is an invisible character here that cannot be used. Delete it and write again.',
  },
  syntax: {
    nb: 'Malen kan ikke leses her. Sjekk at hver {{#if}}, {{#unless}} og {{#each}} har en slutt, og at alle klammer er lukket.',
    en: 'The template cannot be read here. Check that every {{#if}}, {{#unless}} and {{#each}} is ended, and that all braces are closed.',
  },
  not_allowed: {
    nb: 'Dette kan ikke brukes i en klausul. Bruk tekst, {{navn}}, {{#if}}, {{#unless}}, {{#each}}, {{list}}, {{either}} og {{cite}}.',
    en: 'This cannot be used in a clause. Use text, {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{list}}, {{either}} and {{cite}}.',
  },
  unknown_name: { nb: 'Navnet «{name}» finnes ikke her.', en: 'There is no name “{name}” here.' },
  not_words: {
    nb: '«{name}» kan ikke skrives ut alene. Det er en liste, en gruppe eller et vilkår.',
    en: '“{name}” cannot be printed by itself. It is a list, a group or a condition.',
  },
  not_a_list: { nb: '«{name}» er ikke en liste.', en: '“{name}” is not a list.' },
  unknown_citation: {
    nb: 'Lovhenvisningen «{name}» er ukjent. Skriv for eksempel GDPR 6(1)(f) eller NO ekomloven § 3-15.',
    en: 'The citation “{name}” is unknown. Write for example GDPR 6(1)(f) or NO ekomloven § 3-15.',
  },
  heading_wanted: {
    nb: 'En overskrift er én linje som begynner med «# ».',
    en: 'A heading is one line that starts with “# ”.',
  },
  no_heading: {
    nb: 'En klausul kan ikke ha overskrift. Overskriften er en egen klausul.',
    en: 'A clause cannot have a heading. The heading is a clause of its own.',
  },
  bad_link: {
    nb: 'Lenken «{name}» kan ikke brukes. En lenke begynner med https://, http://, mailto: eller tel:.',
    en: 'The link “{name}” cannot be used. A link starts with https://, http://, mailto: or tel:.',
  },
  cannot_be_told: {
    nb: 'Klausulen kan ikke skrives: {reason}',
    en: 'The clause cannot be written: {reason}',
  },
} as const satisfies Record<string, Sentence>;

export type WordingProblemCode = keyof typeof SENTENCES;

/** One reason why own wording is refused: where in its text, what, and what could stand there instead. */
export interface WordingProblem {
  readonly code: WordingProblemCode;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: Readonly<Record<InterfaceLocale, string>>;
  /** Names that can be used at that place. */
  readonly allowed: readonly string[];
}

/** A problem in words of both interface languages. */
export function problem(
  code: WordingProblemCode,
  at: { readonly line: number; readonly column: number },
  args: Readonly<Record<string, string>> = {},
  allowed: readonly string[] = [],
): WordingProblem {
  const fill = (text: string): string =>
    text.replace(/(?<!\{)\{(\w+)\}(?!\})/g, (whole, name: string) => args[name] ?? whole);
  const sentence: Sentence = SENTENCES[code];
  return { code, ...at, message: { nb: fill(sentence.nb), en: fill(sentence.en) }, allowed };
}
