import type { DocumentLocale } from '#kernel';
import { formatCitation, type Citation } from '#law';
import Handlebars from 'handlebars';
import type { Words } from './words.js';

const { SafeString } = Handlebars;

/**
 * What clause files can call besides `if`, `unless` and `each`:
 *
 *     {{list things}}       a, b og c
 *     {{either things}}     a, b eller c
 *     {{cite 'GDPR 6(1)(f)'}}   the citation in the document's language
 */
export function helpersFor(locale: DocumentLocale): Record<string, Handlebars.HelperDelegate> {
  const language = locale === 'en' ? 'en-GB' : locale;
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const join = (format: Intl.ListFormat) => (items: readonly Words[]) =>
    new SafeString(format.format(items.map((item) => item.toHTML())));
  return {
    list: join(and),
    either: join(or),
    cite: (citation: Citation) => new SafeString(formatCitation(citation, locale)),
  };
}
