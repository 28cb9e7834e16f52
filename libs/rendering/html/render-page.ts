import type { DocumentTree } from '#policy';
import { versionLine } from '../words/version-line.js';
import { WORDS, type Words } from '../words/words.js';
import { escapeHtml } from './escape-html.js';
import type { FormatLinks, PageFrame } from './page-frame.js';
import { languageNav, pageHead } from './page-parts.js';
import { FragmentWriter } from './render-fragment.js';
import { stylesheet } from './stylesheet.js';

/** Shorter documents are seen at a glance; from this many sections a reader needs a list of them. */
const SECTIONS_FOR_CONTENTS = 4;

/**
 * A whole HTML page around the document. Needs nothing but its stylesheet (and script when given), so that
 * `default-src 'none'; style-src 'self'; script-src 'self'` suffices as content security policy.
 */
export function renderPage(tree: DocumentTree, frame: PageFrame): string {
  const words = WORDS[tree.locale];
  const writer = new FragmentWriter();
  const article = writer.document(tree);
  const body =
    frame.variant === 'embed'
      ? `${documentLanguages(tree, frame)}${archivedNotice(frame, words)}${article}${embedFooter(tree, frame, words)}`
      : pageBody(tree, frame, words, article, writer.top);
  return `${head(tree, frame)}<body class="vern-${frame.variant === 'embed' ? 'embed' : 'page'}">\n${body}</body>\n</html>\n`;
}

function head(tree: DocumentTree, frame: PageFrame): string {
  const embed = frame.variant === 'embed';
  const indexed = !embed && !frame.archived && frame.version;
  let links = '';
  if (frame.variant === 'page' && !frame.archived) {
    const own = frame.locales.find(({ locale }) => locale === tree.locale)?.href ?? frame.baseUrl;
    links += `<link rel="canonical" href="${escapeHtml(own)}">\n`;
    for (const { locale, href } of frame.locales)
      links += `<link rel="alternate" hreflang="${locale}" href="${escapeHtml(href)}">\n`;
    links += `<link rel="alternate" hreflang="x-default" href="${escapeHtml(frame.baseUrl)}">\n`;
  }
  return pageHead({
    locale: tree.locale,
    title: pageTitle(tree, frame),
    robots: indexed ? 'index, follow' : 'noindex',
    stylesheetHref: frame.stylesheetHref,
    // A page of another site that is opened inside a frame is most often refused and leaves the frame blank.
    before: embed ? '<base target="_blank">\n' : '',
    after:
      links + (frame.scriptHref === undefined ? '' : `<script src="${escapeHtml(frame.scriptHref)}" defer></script>\n`),
    ...(frame.variant === 'file' && { styles: stylesheet() }),
  });
}

/** The title says whose document it is; most documents have the name in their own title. */
function pageTitle(tree: DocumentTree, { controllerName }: PageFrame): string {
  return controllerName === '' || tree.title.includes(controllerName)
    ? tree.title
    : `${tree.title} – ${controllerName}`;
}

function pageBody(
  tree: DocumentTree,
  frame: PageFrame,
  words: Words,
  article: string,
  headings: FragmentWriter['top'],
): string {
  const contents = headings.length >= SECTIONS_FOR_CONTENTS ? contentsNav(headings, words) : '';
  return (
    `<a class="vern-skip" href="#vern-main">${words.skipToContent}</a>\n` +
    `<header class="vern-header">\n<p class="vern-name">${escapeHtml(frame.controllerName)}</p>\n${documentLanguages(tree, frame)}</header>\n` +
    `<div class="vern-body${contents === '' ? '' : ' vern-with-contents'}">\n${contents}` +
    `<main id="vern-main" tabindex="-1">\n${archivedNotice(frame, words)}${article}</main>\n</div>\n${pageFooter(tree, frame, words)}`
  );
}

function documentLanguages(tree: DocumentTree, { locales, variant }: PageFrame): string {
  return languageNav(locales, { locale: tree.locale, title: tree.title, staysInFrame: variant === 'embed' });
}

function contentsNav(headings: FragmentWriter['top'], words: Words): string {
  let items = '';
  for (const { id, text } of headings)
    items += `<li><a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(text)}</a></li>\n`;
  return `<nav class="vern-contents" aria-labelledby="vern-contents">\n<p id="vern-contents">${words.contents}</p>\n<ul>\n${items}</ul>\n</nav>\n`;
}

function archivedNotice(frame: PageFrame, words: Words): string {
  if (!frame.archived) return '';
  return `<p class="vern-notice" role="note">${words.archived} <a href="${escapeHtml(frame.archived.currentHref)}">${words.currentVersion}</a></p>\n`;
}

function pageFooter(tree: DocumentTree, frame: PageFrame, words: Words): string {
  const history =
    frame.historyHref === undefined ? '' : ` <a href="${escapeHtml(frame.historyHref)}">${words.allVersions}</a>`;
  const checksum = frame.version
    ? `<p class="vern-checksum">${words.checksum}: <code>${escapeHtml(frame.version.sha256)}</code></p>\n`
    : '';
  return (
    `<footer class="vern-footer">\n<p>${escapeHtml(versionLine(frame.version, tree.locale))}.${history}</p>\n` +
    `${formatLinks(frame.formats ?? {}, words)}${checksum}</footer>\n`
  );
}

function formatLinks(formats: FormatLinks, words: Words): string {
  const offered: readonly (readonly [string, string | undefined])[] = [
    ['PDF', formats.pdf],
    ['Markdown', formats.markdown],
    [words.plainText, formats.text],
    ['JSON', formats.json],
  ];
  let items = '';
  for (const [name, href] of offered)
    if (href !== undefined) items += `<li><a href="${escapeHtml(href)}">${name}</a></li>\n`;
  return items === ''
    ? ''
    : `<p id="vern-formats">${words.otherFormats}</p>\n<ul aria-labelledby="vern-formats">\n${items}</ul>\n`;
}

function embedFooter(tree: DocumentTree, frame: PageFrame, words: Words): string {
  return (
    // No landmarks in a frame: the site around it has its own main content and footer.
    `<div class="vern-footer">\n<p>${escapeHtml(versionLine(frame.version, tree.locale))}. ` +
    `<a href="${escapeHtml(frame.baseUrl)}">${words.openPage}</a></p>\n</div>\n`
  );
}
