/**
 * What the fonts inside the Typst compiler can show together (Libertinus Serif, New Computer Modern, DejaVu Sans Mono): Latin,
 * Greek, Cyrillic, Armenian, Hebrew, Arabic, Georgian, punctuation, currencies, arrows and common signs. PDF/UA-1 allows no
 * character without a glyph (ISO 14289-1, 7.21.8), and fonts of the machine would make the same document look different elsewhere.
 */
export const PRINTABLE_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x36f],
  [0x370, 0x377],
  [0x37a, 0x37f],
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ff],
  [0x400, 0x477],
  [0x48a, 0x4f9],
  [0x531, 0x556],
  [0x561, 0x587],
  [0x5b0, 0x5bd],
  [0x5d0, 0x5ea],
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x652],
  [0x660, 0x669],
  [0x67e, 0x67e],
  [0x686, 0x686],
  [0x698, 0x698],
  [0x6a9, 0x6a9],
  [0x6af, 0x6af],
  [0x6cc, 0x6cc],
  [0x6f0, 0x6f9],
  [0x10d0, 0x10f0],
  [0x1e00, 0x1eff],
  [0x2009, 0x200b],
  [0x2010, 0x2015],
  [0x2018, 0x201f],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25a0, 0x25a1],
  [0x25cf, 0x25cf],
  [0xfb00, 0xfb06],
  [0xfffd, 0xfffd],
];

const REPLACEMENT = '\ufffd';
const UNPRINTABLE = new RegExp(
  `[^${PRINTABLE_RANGES.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('')}]`,
  'gu',
);
const UNLIKELY = /[^\u0020-\u007e\u00a0-\u017f\u2013\u2014\u2018-\u201d\u2026\ufffd]/gu;

/** How much of the text is kept: all that the fonts have, or only letters of Western Europe. */
export type Repertoire = 'full' | 'latin';

/** Text of which every character has a glyph; others are replaced by U+FFFD, so that a reader sees that something stood there. */
export function printable(text: string, repertoire: Repertoire): string {
  const known = text.normalize('NFC').replace(UNPRINTABLE, REPLACEMENT);
  return repertoire === 'full' ? known : known.replace(/\p{M}/gu, '').replace(UNLIKELY, REPLACEMENT);
}

const ZERO_WIDTH_SPACE = '\u200b';

/** Lets words longer than `limit` characters break, which would otherwise run out of the page or into the next cell. */
export function breakLongWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.replace(new RegExp(`[^\\s\u200b]{${String(limit + 1)},}`, 'gu'), (word) =>
    word.replace(new RegExp(`[^]{${String(limit)}}(?!$|\\p{M})`, 'gu'), `$&${ZERO_WIDTH_SPACE}`),
  );
}
