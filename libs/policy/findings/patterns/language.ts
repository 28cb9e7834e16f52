import type { Locale } from '#kernel';

/** One expression per language. */
export type Pattern = Readonly<Record<Locale, RegExp>>;
/** Words that are wrong in some languages only. */
export type SomePattern = Readonly<Partial<Record<Locale, RegExp>>>;

/** The expression as whole words; JavaScript's own \b does not know æ, ø and å. */
export function whole(source: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}

export function inEach(sources: Readonly<Record<Locale, string>>): Pattern {
  return { nb: whole(sources.nb), nn: whole(sources.nn), en: whole(sources.en), sv: whole(sources.sv) };
}

const ENDS = ['.', '!', '?', '\n'];
const startOfSentence = (text: string, index: number) =>
  Math.max(...ENDS.map((mark) => text.lastIndexOf(mark, index - 1))) + 1;

/** The sentence that a match stands in. */
export function sentenceAround(text: string, index: number): string {
  const rest = text.slice(index).search(/[.!?\n]/u);
  return text.slice(startOfSentence(text, index), rest === -1 ? undefined : index + rest);
}

const DENIED = /(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|ingen|inga|inget|not|never|no|cannot)(?!\p{L})/iu;

/** «Vi bruker dem ikke til andre formål» says the opposite of what the words alone say. */
export function isDenied(text: string, index: number): boolean {
  return DENIED.test(text.slice(startOfSentence(text, index), index));
}
