import type { InterfaceLocale, Severity } from '#kernel';
import {
  countryName,
  formatCitation,
  isCountryCode,
  orgNumberProblem,
  type Citation,
  type OrgNumberProblem,
} from '#law';
import { VOCABULARIES } from '../vocabulary/index.js';
import { en } from './catalogue/en.js';
import { nb } from './catalogue/nb.js';
import type { AllTexts } from './catalogue/finding-text.js';
import { PART_WORDS } from './catalogue/part-words.js';
import { findingRule, type FindingCode } from './codes.js';
import type { Finding } from './finding.js';

export interface ExplainedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly pointer: string;
  /** What is wrong and why it matters. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** The rules of law, as a reader of that language writes them. */
  readonly articles: readonly string[];
  readonly citations: readonly Citation[];
}

const CATALOGUES: Readonly<Record<InterfaceLocale, AllTexts>> = { nb, en };

/** Puts a finding into words of one interface language. */
export function explainFinding(finding: Finding, locale: InterfaceLocale): ExplainedFinding {
  const { severity, citations } = findingRule(finding.code);
  const { message, fix } = CATALOGUES[locale][finding.code];
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => wordsOf(name, finding.args[name] ?? '', locale));
  return {
    code: finding.code,
    severity,
    pointer: finding.pointer,
    message: fill(message),
    fix: fill(fix),
    articles: citations.map((citation) => formatCitation(citation, locale)),
    citations,
  };
}

/** Countries, languages, days, kinds of data and parts of a catalogue entry are sent as codes, so that they are named in the reader's language. */
function wordsOf(name: string, value: string, locale: InterfaceLocale): string {
  if (name === 'country' && isCountryCode(value)) return countryName(value, locale);
  if (name === 'language') return new Intl.DisplayNames([locale], { type: 'language' }).of(value) ?? value;
  if (name === 'problem') return problemWords(value, locale);
  if (name === 'date') return dayInWords(value, locale);
  if (name === 'data') return inWords(value, VOCABULARIES[locale].data);
  if (name === 'parts') return inWords(value, PART_WORDS[locale]);
  return value;
}

/** A country and what is wrong with a number of it. */
function problemWords(value: string, locale: InterfaceLocale): string {
  const [country = '', problem] = value.split(' ');
  return orgNumberProblem(country, problem as OrgNumberProblem)[locale];
}

/** Codes with a bar between them, with words where there are any. */
function inWords(codes: string, words: Readonly<Record<string, string>>): string {
  return codes
    .split('|')
    .map((code) => (Object.hasOwn(words, code) ? (words[code] ?? code) : code))
    .join(', ');
}

const DAY_FORMATS: Readonly<Record<InterfaceLocale, Intl.DateTimeFormat>> = {
  nb: new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

const dayInWords = (day: string, locale: InterfaceLocale) => DAY_FORMATS[locale].format(new Date(`${day}T00:00:00Z`));
