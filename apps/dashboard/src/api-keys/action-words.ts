import { language, textsIn } from '../i18n/i18n.js';

/** An action in words; one we have no words for is shown as its code. */
export function useActionWords(): (action: string) => string {
  const words: Readonly<Record<string, string>> = textsIn(language()).actions;
  return (action) => words[action] ?? action;
}
