import type { Locale } from '#kernel';

/** Languages a reader accepts, the most wanted first. Readers with the same wish have the same `id`. */
export interface Wish {
  readonly id: string;
  readonly locales: readonly Locale[];
}

const NO_WISH: Wish = { id: '', locales: [] };

/** `no` means Bokmål in practice, and who reads Nynorsk reads Bokmål before a foreign language. */
const READ_BY: Readonly<Record<string, readonly Locale[]>> = {
  no: ['nb', 'nn'],
  nb: ['nb', 'nn'],
  nn: ['nn', 'nb'],
  en: ['en'],
  sv: ['sv'],
};
const HEADERS_REMEMBERED = 2_000;
const LONGEST_HEADER = 500;

const wishes = new Map<string, Wish>();

/** What Accept-Language asks for (RFC 9110, 12.5.4), as a ranking of our languages. Headers are few and repeat, so answers are remembered. */
export function readWish(header: string | undefined): Wish {
  if (header === undefined || header.length > LONGEST_HEADER) return NO_WISH;
  const known = wishes.get(header);
  if (known) return known;
  if (wishes.size >= HEADERS_REMEMBERED) wishes.clear();
  const locales = parse(header);
  const wish = { id: locales.join(), locales };
  wishes.set(header, wish);
  return wish;
}

/** The wished language among those offered, or the first one offered. */
export function chooseLocale<L extends Locale>(wish: Wish, offered: readonly [L, ...L[]]): L;
export function chooseLocale<L extends Locale>(wish: Wish, offered: readonly L[]): L | undefined;
export function chooseLocale<L extends Locale>(wish: Wish, offered: readonly L[]): L | undefined {
  for (const wanted of wish.locales) {
    const found = offered.find((locale) => locale === wanted);
    if (found !== undefined) return found;
  }
  return offered[0];
}

function parse(header: string): Locale[] {
  const ranges = header.split(',').map((part, position) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    return { language: tag.split('-')[0] ?? '', weight: weight >= 0 && weight <= 1 ? weight : 0, position };
  });
  const refused = new Set(
    ranges.filter(({ weight, language }) => weight === 0 && language !== '*').map(({ language }) => language),
  );
  const ranked = ranges
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position);
  const wish = new Set<Locale>();
  // What is asked for by name comes before what a reader of it also understands.
  for (const { language } of ranked) {
    // A star says that anything will do, and then the document's own language is best.
    if (language === '*') break;
    for (const locale of READ_BY[language] ?? []) if (!refused.has(locale)) wish.add(locale);
  }
  return [...wish];
}
