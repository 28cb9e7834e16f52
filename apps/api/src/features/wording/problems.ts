import type { InterfaceLocale } from '#kernel';
import type { WordingProblem } from '#policy';

export interface ToldProblem extends Omit<WordingProblem, 'message'> {
  readonly message: string;
}

/** A problem as one caller reads it. */
export function inLanguage(language: InterfaceLocale): (problem: WordingProblem) => ToldProblem {
  return ({ message, ...problem }) => ({ ...problem, message: message[language] });
}
