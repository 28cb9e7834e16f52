import type { InterfaceLocale } from '#kernel';
import type { LocalText } from '../facts/primitives.js';
import { FORM_WORDS } from '../vocabulary/form-words.js';
import { VOCABULARIES } from '../vocabulary/index.js';
import type { KnownCookie, KnownService } from './known-service.js';

export interface ServiceInWords {
  readonly category: string;
  /** Completing «til å …» / “to …”. */
  readonly purpose: string;
  readonly data: readonly string[];
  readonly people: readonly string[];
  readonly cookies: readonly CookieInWords[] | undefined;
}

export interface CookieInWords {
  readonly name: string;
  readonly category: string;
  readonly purpose: string | undefined;
  readonly duration: string | undefined;
}

/** What an entry says, for a person who chooses. Own words that are not in the language are given in another. */
export function serviceInWords(service: KnownService, locale: InterfaceLocale): ServiceInWords {
  const words = VOCABULARIES[locale];
  const say = <Code extends string>(labels: Readonly<Record<Code, string>>, value: Code | LocalText): string =>
    typeof value === 'string' ? labels[value] : (value[locale] ?? Object.values(value).find(Boolean) ?? '');
  const cookie = ({ name, category, purpose, duration }: KnownCookie): CookieInWords => ({
    name,
    category: words.cookieCategory[category],
    purpose: purpose === undefined ? undefined : say(words.cookiePurpose, purpose),
    duration:
      duration === 'session' || duration === 'persistent'
        ? words.cookies[duration]
        : duration === undefined
          ? undefined
          : words.duration(duration),
  });
  return {
    category: FORM_WORDS[locale].serviceCategories[service.category],
    purpose: say(words.servicePurpose, service.purpose),
    data: service.data.map((item) => say(words.data, item)),
    people: service.people.map((item) => say(words.people, item)),
    cookies: service.cookies?.map(cookie),
  };
}
