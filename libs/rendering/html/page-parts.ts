import type { Locale } from '#kernel';
import { WORDS } from '../words/words.js';
import { escapeHtml } from './escape-html.js';
import type { LocaleLink } from './page-frame.js';

export interface PageHead {
  readonly locale: Locale;
  readonly title: string;
  readonly robots: 'index, follow' | 'noindex';
  /** Where the styles are. */
  readonly stylesheetHref: string;
  /** Markup that goes in before the styles. */
  readonly before?: string;
  /** Markup that goes in after them. */
  readonly after?: string;
  /** Styles that stand in the page itself, in place of `stylesheetHref`. */
  readonly styles?: string;
}

/** The start of every page, up to the end of its head. Loads nothing but the stylesheet. */
export function pageHead({ locale, title, robots, stylesheetHref, before = '', after = '', styles }: PageHead): string {
  return (
    `<!DOCTYPE html>\n<html lang="${escapeHtml(locale)}">\n<head>\n<meta charset="utf-8">\n` +
    `<title>${escapeHtml(title)}</title>\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<meta name="robots" content="${robots}">\n<meta name="color-scheme" content="light dark">\n${before}` +
    (styles === undefined
      ? `<link rel="stylesheet" href="${escapeHtml(stylesheetHref)}">\n`
      : `<style>\n${styles}</style>\n`) +
    `${after}</head>\n`
  );
}

export interface NavigatedPage {
  readonly locale: Locale;
  readonly title: string;
  /** Links open beside the page unless they say otherwise, as in an embed. */
  readonly staysInFrame?: boolean;
}

/** Links to the same page in other languages; nothing when there is one language. */
export function languageNav(
  locales: readonly LocaleLink[],
  { locale: current, title, staysInFrame = false }: NavigatedPage,
): string {
  if (locales.length < 2) return '';
  let items = '';
  for (const { locale, href } of locales)
    items +=
      `<li><a href="${escapeHtml(href)}" hreflang="${locale}" lang="${locale}"${staysInFrame ? ' target="_self"' : ''}` +
      `${locale === current ? ' aria-current="true"' : ''}>${WORDS[locale].languageName}</a></li>\n`;
  return `<nav class="vern-languages" aria-label="${escapeHtml(`${WORDS[current].languages}: ${title}`)}">\n<ul>\n${items}</ul>\n</nav>\n`;
}
