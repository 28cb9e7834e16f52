import { formattingTag, type Locale } from '#kernel';
import { formatCitation, type Citation } from '#law';
import { HOLE } from './markup.js';
import type { Telling } from './telling.js';
import { Words } from './words.js';

export type Helper = (telling: Telling, argument: unknown) => void;

/**
 * What clause files can call besides `if`, `unless` and `each`:
 *
 *     {{list things}}       a, b og c
 *     {{either things}}     a, b eller c
 *     {{cite 'GDPR 6(1)(f)'}}   the citation in the document's language
 */
export function helpersFor(locale: Locale): ReadonlyMap<string, Helper> {
  const language = formattingTag(locale);
  return new Map<string, Helper>([
    ['list', joining(new Intl.ListFormat(language, { type: 'conjunction' }))],
    ['either', joining(new Intl.ListFormat(language, { type: 'disjunction' }))],
    [
      'cite',
      (telling, citation) => {
        if (telling.writes) telling.write(formatCitation(citation as Citation, locale));
      },
    ],
  ]);
}

function joining(format: Intl.ListFormat): Helper {
  return (telling, value) => {
    const items = value as readonly unknown[];
    const count = telling.count(items);
    const between = telling.writes ? format.format(Array.from({ length: count }, () => HOLE)).split(HOLE) : [];
    items.forEach((item, index) => {
      if (!(item instanceof Words)) throw new Error('Only words can be listed');
      telling.write(between[index] ?? '');
      telling.hold(item);
    });
    telling.write(between[count] ?? '');
  };
}
