import type { Locale } from '#kernel';
import { WORDS } from '../words/words.js';
import { escapeHtml } from './escape-html.js';

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

function statusPage(locale: Locale, stylesheetHref: string, title: string, text: string): string {
  return (
    `<!DOCTYPE html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n' +
    `<meta name="color-scheme" content="light dark">\n<link rel="stylesheet" href="${escapeHtml(stylesheetHref)}">\n</head>\n` +
    `<body class="vern-page vern-status">\n<main class="vern-document">\n<h1>${title}</h1>\n<p>${text}</p>\n</main>\n</body>\n</html>\n`
  );
}
