import type { DocumentLocale } from '#kernel';
import { countryName, formatCitation, isCitation } from '#law';
import type { LocalText } from '../facts/primitives.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { VOCABULARIES } from '../vocabulary/index.js';
import type { WordTable, Words } from '../compile/words.js';

/** Countries whose English name has an article inside a sentence. */
const WITH_ARTICLE = /^(United|Netherlands|Philippines|Bahamas|Maldives|Gambia)|Islands$|Republic$/;

/**
 * Puts facts into words of one language. Every method takes the JSON pointer of the fact, so that the finished sentence can
 * tell where its words came from.
 */
export class Speaker {
  readonly vocabulary: Vocabulary;

  constructor(
    readonly locale: DocumentLocale,
    private readonly table: WordTable,
  ) {
    this.vocabulary = VOCABULARIES[locale];
  }

  /** Words that are the same in every language. */
  plain(text: string, ...pointers: string[]): Words {
    return this.table.add(text, ...pointers);
  }

  /**
   * The client's own words. A missing translation is a blocking finding; until it is mended the draft shows the words in the
   * language they exist in.
   */
  own(text: LocalText, pointer: string): Words {
    const words = text[this.locale] ?? Object.values(text).find((other) => other !== undefined) ?? '';
    return this.table.add(words, pointer);
  }

  /** The client's own words inside a sentence of ours: a full stop at their end is left to the sentence. */
  phrase(text: LocalText, pointer: string): Words {
    return this.table.add(this.own(text, pointer).text.replace(/\.$/, ''), pointer);
  }

  /** The client's own words as a sentence of their own. */
  sentence(text: LocalText, pointer: string): Words {
    const words = this.own(text, pointer).text;
    return this.table.add(/[.!?:»”)]$/.test(words) ? words : `${words}.`, pointer);
  }

  /** A citation held by the facts, in the document's language; as written when the tables of law do not know it. */
  citation(value: string, pointer: string): Words {
    return this.table.add(isCitation(value) ? formatCitation(value, this.locale) : value, pointer);
  }

  /** A code's word, or the client's own words. */
  codeOrText<Code extends string>(
    value: Code | LocalText,
    words: Readonly<Record<Code, string>>,
    pointer: string,
  ): Words {
    return typeof value === 'string' ? this.table.add(words[value], pointer) : this.own(value, pointer);
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
    return this.table.add(`${words.text.charAt(0).toUpperCase()}${words.text.slice(1)}`, ...words.pointers);
  }

  /** A list whose first entry has a capital. */
  capitalFirst(list: readonly Words[]): Words[] {
    return list.map((words, index) => (index === 0 ? this.capital(words) : words));
  }

  country(code: string, pointer: string): Words {
    return this.table.add(countryName(code, this.locale), pointer);
  }

  /** A country inside a sentence: «USA», “the United States”. */
  inCountry(code: string, pointer: string): Words {
    const name = countryName(code, this.locale);
    const article = this.locale === 'en' && WITH_ARTICLE.test(name) ? 'the ' : '';
    return this.table.add(`${article}${name}`, pointer);
  }

  /** A calendar date: «1. februar 2027», “1 February 2027”. */
  date(iso: string, ...pointers: string[]): Words {
    const date = new Date(`${iso}T00:00:00Z`);
    const locale = this.locale === 'en' ? 'en-GB' : this.locale;
    return this.table.add(
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date),
      ...pointers,
    );
  }

  /** An ISO 8601 duration in words: «fem år», «tre år og seks måneder», “30 days”. */
  duration(iso: string, pointer: string): Words {
    return this.table.add(this.vocabulary.duration(iso), pointer);
  }
}
