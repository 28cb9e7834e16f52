import type { Locale } from '#kernel';
import { longDate } from '../words/version-line.js';
import { WORDS } from '../words/words.js';
import { escapeHtml } from './escape-html.js';
import { languageNav, pageHead } from './page-parts.js';
import type { LocaleLink } from './page-frame.js';

/** One publication of a version. */
export interface VersionEntry {
  readonly number: number;
  /** ISO 8601 instant. */
  readonly publishedAt: string;
  readonly href: string;
  /** The language its text is in there. */
  readonly locale: Locale;
  readonly inForce: boolean;
}

/** The list of a document's versions. Addresses come from our own code, as in PageFrame. */
export interface VersionsPage {
  readonly locale: Locale;
  /** Of the document. */
  readonly title: string;
  readonly controllerName: string;
  /** The document in this language. */
  readonly documentHref: string;
  /** This list in every language the document is published in. */
  readonly locales: readonly LocaleLink[];
  readonly stylesheetHref: string;
  /** The newest first. */
  readonly versions: readonly VersionEntry[];
}

/** A page that lists every version of a document, each with its day and its address. */
export function renderVersionsPage(page: VersionsPage): string {
  const { locale, title, controllerName, documentHref, versions } = page;
  const words = WORDS[locale];
  const heading = words.allVersionsOf(title);
  return (
    `${pageHead({ locale, title: heading, robots: 'noindex', stylesheetHref: page.stylesheetHref })}` +
    `<body class="vern-page">\n<a class="vern-skip" href="#vern-main">${words.skipToContent}</a>\n` +
    `<header class="vern-header">\n<p class="vern-name">${escapeHtml(controllerName)}</p>\n${languageNav(page.locales, { locale, title: heading })}</header>\n` +
    `<div class="vern-body">\n<main id="vern-main" tabindex="-1">\n<div class="vern-document">\n<h1>${escapeHtml(heading)}</h1>\n` +
    `<ul class="vern-versions">\n${versions.map((entry) => row(entry, locale)).join('')}</ul>\n` +
    `<p><a href="${escapeHtml(documentHref)}">${words.currentVersion}</a></p>\n</div>\n</main>\n</div>\n</body>\n</html>\n`
  );
}

function row({ number, publishedAt, href, locale: textLocale, inForce }: VersionEntry, locale: Locale): string {
  const words = WORDS[locale];
  const elsewhere =
    textLocale === locale ? '' : ` (<span lang="${textLocale}">${WORDS[textLocale].languageName}</span>)`;
  return (
    `<li><a href="${escapeHtml(href)}" hreflang="${textLocale}">${words.version(number)}</a>, ` +
    `<time datetime="${escapeHtml(publishedAt)}">${words.published(longDate(publishedAt, locale))}</time>${elsewhere}` +
    `${inForce ? `. <strong>${words.inForce}</strong>` : ''}</li>\n`
  );
}
