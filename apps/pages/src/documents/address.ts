import { isLocale, type Locale } from '#kernel';

export const FORMATS = ['html', 'json', 'md', 'txt', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** What an address asks for. */
export interface Address {
  readonly publicKey: string;
  /** Without one, the visitor's language decides. */
  readonly locale?: Locale;
  readonly format: Format;
  /** For a frame on another site. */
  readonly embed: boolean;
  /** The list of its versions, in place of a text. */
  readonly versions: boolean;
  /** That version, for ever. */
  readonly version?: number;
  /** What it said that day: an ISO date, or anything else a visitor wrote. */
  readonly at?: string;
  /** Whether the address has a query, which makes it one of endlessly many for the same thing. */
  readonly hasQuery: boolean;
}

const PATH = /^\/([2-9a-z]{20})(?:\/v\/([1-9]\d{0,8}))?(?:\/([a-z]{2}))?(?:\/(embed|versions)|\.(json|md|txt|pdf))?$/;

/** Reads path and query of a request; undefined when there can be nothing at it. */
export function parseAddress(url: string): Address | undefined {
  const mark = url.indexOf('?');
  const [, publicKey, version, locale, view, format] = PATH.exec(mark < 0 ? url : url.slice(0, mark)) ?? [];
  if (publicKey === undefined) return undefined;
  if (locale !== undefined && !isLocale(locale)) return undefined;
  const days = mark < 0 ? [] : new URLSearchParams(url.slice(mark + 1)).getAll('at');
  // A frame and the list always show what applies now, and a version has its own day.
  if ((view !== undefined || days.length > 0) && version !== undefined) return undefined;
  if (view !== undefined && days.length > 0) return undefined;
  return {
    publicKey,
    format: (format ?? 'html') as Format,
    embed: view === 'embed',
    versions: view === 'versions',
    hasQuery: mark >= 0,
    ...(locale !== undefined && { locale }),
    ...(version !== undefined && { version: Number(version) }),
    ...(days.length > 0 && { at: days.join() }),
  };
}
