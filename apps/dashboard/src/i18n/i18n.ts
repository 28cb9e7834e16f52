import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { InterfaceLocale } from '#kernel';
import * as en from './en/index.js';
import * as nb from './nb/index.js';
import type { TextsOf } from './texts-of.js';

export type Texts = TextsOf<typeof nb>;

const english: Texts = en;
const REMEMBERED = 'vern-language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts';
    resources: { texts: typeof nb };
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

/** What was chosen here before, else what the browser asks for. Norwegian in any form is Bokmål. */
function firstLanguage(): InterfaceLocale {
  const chosen = remembered();
  if (chosen === 'nb' || chosen === 'en') return chosen;
  const wanted = navigator.languages.find((language) => /^(nb|nn|no|en)\b/i.test(language));
  return wanted?.toLowerCase().startsWith('en') === true ? 'en' : 'nb';
}

export const i18n = i18next.createInstance();
await i18n.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: false,
  ns: ['texts'],
  defaultNS: 'texts',
  resources: { nb: { texts: nb }, en: { texts: english } },
  interpolation: { escapeValue: false },
  returnNull: false,
});
document.documentElement.lang = language();

/** The language of the interface. */
export function language(): InterfaceLocale {
  return i18n.language === 'en' ? 'en' : 'nb';
}

export async function changeLanguage(to: InterfaceLocale): Promise<void> {
  await i18n.changeLanguage(to);
  document.documentElement.lang = to;
  try {
    localStorage.setItem(REMEMBERED, to);
  } catch {
    // Storage may be closed to us; the choice then lasts for this visit.
  }
}

/** The texts of the language at hand as an object, for lists whose keys come from data. */
export function textsIn(locale: InterfaceLocale): Texts {
  return locale === 'en' ? english : nb;
}
