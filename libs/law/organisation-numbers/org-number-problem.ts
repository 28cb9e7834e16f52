import type { InterfaceLocale } from '#kernel';
import type { OrgNumberProblem } from './validate-org-number.js';

type Words = Readonly<Record<InterfaceLocale, string>>;

const PROBLEMS: Readonly<Record<OrgNumberProblem, Words>> = {
  empty: { nb: 'det er tomt', en: 'it is empty' },
  characters: { nb: 'det har tegn som ikke hører hjemme i det', en: 'it has characters that do not belong in it' },
  length: { nb: 'antallet tegn er feil', en: 'it has the wrong number of characters' },
  'check-digit': {
    nb: 'kontrollsifferet stemmer ikke, så minst ett siffer er feil',
    en: 'its check digit does not fit, so at least one digit is wrong',
  },
  format: { nb: 'det ser ikke ut som et nummer i et register', en: 'it does not look like a number in a register' },
};

const NORWEGIAN: Partial<Record<OrgNumberProblem, Words>> = {
  characters: { nb: 'det skal bare ha sifre', en: 'it has digits only' },
  length: { nb: 'det skal ha ni sifre', en: 'it has nine digits' },
};

/** What is wrong with an organisation number, completing «Nummeret er ikke gyldig: …». */
export function orgNumberProblem(country: string, problem: OrgNumberProblem): Words {
  return (country === 'NO' ? NORWEGIAN[problem] : undefined) ?? PROBLEMS[problem];
}
