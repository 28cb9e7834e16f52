import { formattingTag, type Locale } from '#kernel';
import type { VersionMark } from '../document-meta.js';
import { WORDS } from './words.js';

const DATES = new Map<Locale, Intl.DateTimeFormat>();

/** The day as the locale writes it, by the clock in Oslo (and Stockholm). */
export function longDate(instant: string, locale: Locale): string {
  let format = DATES.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(formattingTag(locale), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Oslo',
    });
    DATES.set(locale, format);
  }
  return format.format(new Date(instant));
}

/** «Versjon 3, publisert 1. mars 2026», or that this is a draft. */
export function versionLine(version: VersionMark | undefined, locale: Locale): string {
  const words = WORDS[locale];
  if (!version) return words.draft;
  return `${words.version(version.number)}, ${words.published(longDate(version.publishedAt, locale))}`;
}
