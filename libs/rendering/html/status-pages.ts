import type { Locale } from '#kernel';
import { longDate } from '../words/version-line.js';
import { WORDS } from '../words/words.js';
import { pageHead } from './page-parts.js';

/** The page for an address without a document (status 404). */
export function notFoundPage(locale: Locale, stylesheetHref: string): string {
  const { notFoundTitle, notFoundText } = WORDS[locale];
  return statusPage(locale, stylesheetHref, notFoundTitle, notFoundText);
}

/** The page for a document that cannot be fetched at the moment (status 503). */
export function errorPage(locale: Locale, stylesheetHref: string): string {
  const { unavailableTitle, unavailableText } = WORDS[locale];
  return statusPage(locale, stylesheetHref, unavailableTitle, unavailableText);
}

/** The page for a day that is none of the calendar (status 400). Repeats nothing that the visitor wrote. */
export function badDayPage(locale: Locale, stylesheetHref: string): string {
  const { badDayTitle, badDayText } = WORDS[locale];
  return statusPage(locale, stylesheetHref, badDayTitle, badDayText);
}

/** The page for a day before the document existed (status 404). `firstPublished` is an ISO 8601 instant. */
export function notYetPage(locale: Locale, stylesheetHref: string, firstPublished: string): string {
  const { notYetTitle, notYetText } = WORDS[locale];
  return statusPage(locale, stylesheetHref, notYetTitle, notYetText(longDate(firstPublished, locale)));
}

/** The page for a day that lies ahead (status 404). */
export function comingDayPage(locale: Locale, stylesheetHref: string): string {
  const { comingDayTitle, comingDayText } = WORDS[locale];
  return statusPage(locale, stylesheetHref, comingDayTitle, comingDayText);
}

function statusPage(locale: Locale, stylesheetHref: string, title: string, text: string): string {
  return (
    pageHead({ locale, title, robots: 'noindex', stylesheetHref }) +
    `<body class="vern-page vern-status">\n<main class="vern-document">\n<h1>${title}</h1>\n<p>${text}</p>\n</main>\n</body>\n</html>\n`
  );
}
