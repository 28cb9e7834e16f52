/** A document tree as HTML, Markdown, text, JSON and PDF. */
export type { DocumentMeta, VersionMark } from './document-meta.js';
export type { FormatLinks, LocaleLink, PageFrame } from './html/page-frame.js';
export type { ExplainedBlock } from './html/explain-blocks.js';
export { renderExplainedFragment, renderFragment, renderPart } from './html/render-fragment.js';
export { renderPage } from './html/render-page.js';
export { renderVersionsPage } from './html/render-versions-page.js';
export type { VersionEntry, VersionsPage } from './html/render-versions-page.js';
export { badDayPage, comingDayPage, errorPage, notFoundPage, notYetPage } from './html/status-pages.js';
export { stylesheet } from './html/stylesheet.js';
export { renderJson } from './json/render-json.js';
export { renderMarkdown } from './markdown/render-markdown.js';
export { renderPdf } from './pdf/render-pdf.js';
export { renderText } from './text/render-text.js';
