import { formattingTag, type Locale } from '#kernel';
import { countryName, formatCitation, isCitation } from '#law';
import type { LocalText } from '../facts/primitives.js';
import type { FactsPart, Vocabulary } from '../vocabulary/vocabulary.js';
import { VOCABULARIES } from '../vocabulary/index.js';
import { remembering } from '../vocabulary/remembering.js';
import { Words } from '../compile/words.js';

/** Countries whose English name has an article inside a sentence. */
const WITH_ARTICLE = /^(United|Netherlands|Philippines|Bahamas|Maldives|Gambia)|Islands$|Republic$/;

/**
 * Puts facts into words of one language. Every method takes the JSON pointer of the fact, so that the finished sentence can
 * tell where its words came from.
 */
export class Speaker {
  readonly vocabulary: Vocabulary;
  /** The name of the nearest named part above a place without item numbers: `/activities/basis/interest` is in `activities/basis`. */
  readonly partOf: (place: string) => string;
  readonly #date: (iso: string) => string;
  /** A comma, or what stands between the last two of a list: « og », “ and ”. */
  readonly #betweenListed: RegExp;

  constructor(readonly locale: Locale) {
    this.vocabulary = VOCABULARIES[locale];
    const tag = formattingTag(locale);
    this.partOf = remembering((place) => partName(place, this.vocabulary));
    const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    this.#date = remembering((iso) => dates.format(new Date(`${iso}T00:00:00Z`)));
    const pair = new Intl.ListFormat(tag, { type: 'conjunction' }).formatToParts(['', '']);
    this.#betweenListed = new RegExp(`, |${pair.map(({ value }) => value).join('')}`);
  }

  /** Words that are the same in every language. */
  plain(text: string, ...pointers: string[]): Words {
    return new Words(text, pointers);
  }

  /**
   * The client's own words. A missing translation is a blocking finding; until it is mended the draft shows the words in the
   * language they exist in.
   */
  own(text: LocalText, pointer: string): Words {
    const words = text[this.locale] ?? Object.values(text).find((other) => other !== undefined) ?? '';
    return new Words(words, [pointer]);
  }

  /** The client's own words inside a sentence of ours: a full stop at their end is left to the sentence. */
  phrase(text: LocalText, pointer: string): Words {
    return new Words(this.own(text, pointer).text.replace(/\.$/, ''), [pointer]);
  }

  /** A code's word or the client's own words, inside a sentence of ours. */
  codeOrPhrase<Code extends string>(
    value: Code | LocalText,
    words: Readonly<Record<Code, string>>,
    pointer: string,
  ): Words {
    return typeof value === 'string' ? new Words(words[value], [pointer]) : this.phrase(value, pointer);
  }

  /** A code's words or the client's own, as a sentence of their own. */
  codeOrSentence<Code extends string>(
    value: Code | LocalText,
    words: Readonly<Record<Code, string>>,
    pointer: string,
  ): Words {
    return typeof value === 'string' ? new Words(`${words[value]}.`, [pointer]) : this.sentence(value, pointer);
  }

  /** The client's own words as a sentence of their own. */
  sentence(text: LocalText, pointer: string): Words {
    const words = this.own(text, pointer).text;
    return new Words(/[.!?:»”)]$/.test(words) ? words : `${words}.`, [pointer]);
  }

  /** A citation held by the facts, in the document's language; as written when the tables of law do not know it. */
  citation(value: string, pointer: string): Words {
    return new Words(isCitation(value) ? formatCitation(value, this.locale) : value, [pointer]);
  }

  /** A code's word, or the client's own words. */
  codeOrText<Code extends string>(
    value: Code | LocalText,
    words: Readonly<Record<Code, string>>,
    pointer: string,
  ): Words {
    return typeof value === 'string' ? new Words(words[value], [pointer]) : this.own(value, pointer);
  }

  /** Each entry of a list of codes or own words. */
  codesOrTexts<Code extends string>(
    values: readonly (Code | LocalText)[] | undefined,
    words: Readonly<Record<Code, string>>,
    pointer: string,
  ): Words[] {
    return (values ?? []).map((value, index) => this.codeOrText(value, words, `${pointer}/${String(index)}`));
  }

  /** The same words with a capital, as the start of a line or a table cell. */
  capital(words: Words): Words {
    return new Words(`${words.text.charAt(0).toUpperCase()}${words.text.slice(1)}`, words.pointers);
  }

  /** A list whose first entry has a capital. */
  capitalFirst(list: readonly Words[]): Words[] {
    return list.map((words, index) => (index === 0 ? this.capital(words) : words));
  }

  /** Whether the words are a list themselves, outside brackets: «leverandører av drift og support». */
  holdsList({ text }: Words): boolean {
    return this.#betweenListed.test(text.replace(/\(.*?\)/g, ''));
  }

  country(code: string, pointer: string): Words {
    return new Words(countryName(code, this.locale), [pointer]);
  }

  /** A country inside a sentence: «USA», “the United States”. */
  inCountry(code: string, pointer: string): Words {
    const name = countryName(code, this.locale);
    const article = this.locale === 'en' && WITH_ARTICLE.test(name) ? 'the ' : '';
    return new Words(`${article}${name}`, [pointer]);
  }

  /** A calendar date: «1. februar 2027», “1 February 2027”. */
  date(iso: string, ...pointers: string[]): Words {
    return new Words(this.#date(iso), pointers);
  }

  /** An ISO 8601 duration in words: «fem år», «tre år og seks måneder», “30 days”. */
  duration(iso: string, pointer: string): Words {
    return new Words(this.vocabulary.duration(iso), [pointer]);
  }
}

function partName(place: string, vocabulary: Vocabulary): string {
  const parts: Readonly<Partial<Record<string, string>>> = vocabulary.part;
  for (let end = place.length; end > 0; end = place.lastIndexOf('/', end - 1)) {
    const name = parts[place.slice(1, end)];
    if (name !== undefined) return name;
  }
  return vocabulary.part['' satisfies FactsPart];
}

const SPEAKERS = new Map<Locale, Speaker>();

/** The speaker of a language. Making one is dear, because its formats are; it holds nothing of any client. */
export function speakerOf(locale: Locale): Speaker {
  let speaker = SPEAKERS.get(locale);
  if (!speaker) SPEAKERS.set(locale, (speaker = new Speaker(locale)));
  return speaker;
}
