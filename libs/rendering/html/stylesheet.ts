/**
 * The stylesheet of hosted pages and embeds. Nothing in it loads from anywhere: type is what the reader's system has. Contrast
 * is at least 7:1 for text and 4.5:1 for the rest, in light and dark (WCAG 2.2, 1.4.3 and 1.4.6).
 */
export function stylesheet(): string {
  return BASE + DOCUMENT + TABLES + PAGE + EMBED + PRINT;
}

const BASE = `:root {
  color-scheme: light dark;
  --vern-ink: #1d2327;
  --vern-quiet: #4c555c;
  --vern-paper: #fff;
  --vern-wash: #f4f6f5;
  --vern-line: #d5dad7;
  --vern-accent: #14563f;
  --vern-notice: #fdf4dc;
  --vern-serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, 'DejaVu Serif', serif;
  --vern-sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --vern-ink: #e6e9e7;
    --vern-quiet: #b0b8b3;
    --vern-paper: #14181a;
    --vern-wash: #1d2325;
    --vern-line: #374043;
    --vern-accent: #8fd0b4;
    --vern-notice: #3a3116;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0; color: var(--vern-ink); font: 1.0625rem/1.65 var(--vern-serif); overflow-wrap: break-word; }
.vern-page { background: var(--vern-paper); }
a { color: var(--vern-accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--vern-accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`;

const DOCUMENT = `.vern-document { container: vern-document / inline-size; max-width: 65ch; hyphens: manual; }
.vern-document h1, .vern-document h2, .vern-document h3, .vern-document h4, .vern-document h5, .vern-document h6 {
  font-family: var(--vern-sans); font-weight: 650; line-height: 1.25; letter-spacing: -0.008em;
  text-wrap: balance; hyphens: auto; scroll-margin-top: 1.5rem;
}
.vern-document h1 { margin: 0 0 1.5rem; font-size: clamp(1.375rem, 0.9rem + 2.5vw, 2.375rem); letter-spacing: -0.018em; }
.vern-document h2 { margin: 3rem 0 0.75rem; font-size: 1.375rem; }
.vern-document h3 { margin: 2rem 0 0.5rem; font-size: 1.125rem; }
.vern-document h4, .vern-document h5, .vern-document h6 { margin: 1.5rem 0 0.375rem; font-size: 1rem; }
.vern-document p, .vern-document ul, .vern-document dl { margin: 0 0 1rem; text-wrap: pretty; }
.vern-document ul { padding-left: 1.25em; }
.vern-document li { margin: 0 0 0.375rem; }
.vern-document li::marker { color: var(--vern-quiet); }
.vern-document dl > div { padding: 0.625rem 0; border-top: 1px solid var(--vern-line); }
.vern-document dl > div:last-child { border-bottom: 1px solid var(--vern-line); }
.vern-document dt { font: 600 0.9375rem/1.5 var(--vern-sans); }
.vern-document dd { margin: 0; }
@container vern-document (min-width: 34rem) {
  .vern-document dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 1.5rem; align-items: baseline; }
}
`;

/** Wide enough, a table; narrow, one card per row with the column heading over each cell. */
const TABLES = `.vern-table { margin: 1.25rem 0 1.5rem; overflow-x: auto; }
.vern-table table { width: 100%; border-collapse: collapse; font: 0.9375rem/1.5 var(--vern-sans); font-variant-numeric: tabular-nums; }
.vern-table th, .vern-table td { padding: 0.625rem 1rem 0.625rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--vern-line); }
.vern-table th:last-child, .vern-table td:last-child { padding-right: 0; }
.vern-table thead th { color: var(--vern-quiet); font-size: 0.8125rem; font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--vern-line); }
.vern-table td:first-child { font-weight: 600; }
.vern-table td { min-width: 6.5rem; }
@container vern-document (max-width: 34rem) {
  .vern-table table, .vern-table tbody, .vern-table tr, .vern-table td { display: block; }
  .vern-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .vern-table { position: relative; }
  .vern-table tr { padding: 0.75rem 0; border-top: 1px solid var(--vern-line); }
  .vern-table tbody tr:last-child { border-bottom: 1px solid var(--vern-line); }
  .vern-table td { min-width: 0; padding: 0.25rem 0; border: 0; overflow-wrap: anywhere; }
  .vern-table td::before { content: attr(data-label); display: block; color: var(--vern-quiet); font-size: 0.8125rem; font-weight: 600; }
  .vern-table td:first-child { font-size: 1rem; }
  .vern-table td:empty { display: none; }
}
`;

const PAGE = `.vern-skip { position: absolute; left: 1rem; top: -5rem; z-index: 1; padding: 0.625rem 1rem; background: var(--vern-accent); color: var(--vern-paper); font-family: var(--vern-sans); }
.vern-skip:focus { top: 1rem; }
.vern-header, .vern-body, .vern-footer, .vern-status main { width: 100%; max-width: 72rem; margin-inline: auto; padding-inline: clamp(1.25rem, 5vw, 3rem); }
.vern-header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.25rem 2rem; padding-block: 1.25rem; font: 0.9375rem/1.5 var(--vern-sans); }
.vern-name { margin: 0; font-weight: 650; overflow-wrap: anywhere; min-width: 0; }
.vern-languages ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; font: 0.9375rem/1.5 var(--vern-sans); }
.vern-languages a { display: inline-block; padding-block: 0.25rem; }
.vern-languages a:not([aria-current]) { color: var(--vern-quiet); }
.vern-languages a[aria-current] { color: var(--vern-ink); font-weight: 600; text-decoration: none; }
.vern-body { padding-block: clamp(1.5rem, 6vw, 4rem) 4rem; border-top: 1px solid var(--vern-line); }
.vern-body main { min-width: 0; }
.vern-contents { font: 0.9375rem/1.45 var(--vern-sans); margin-bottom: 2.5rem; padding-bottom: 1.5rem; border-bottom: 1px solid var(--vern-line); max-width: 65ch; }
.vern-contents p { margin: 0 0 0.5rem; color: var(--vern-quiet); font-size: 0.8125rem; font-weight: 600; }
.vern-contents ul { margin: 0; padding: 0; list-style: none; }
.vern-contents a { display: block; padding: 0.25rem 0; color: var(--vern-ink); text-decoration: none; }
.vern-contents a:hover { color: var(--vern-accent); text-decoration: underline; }
.vern-document > h1 + p { font-size: 1.125rem; }
@media (min-width: 40rem) and (max-width: 63.99rem) {
  .vern-contents ul { columns: 2; column-gap: 2rem; }
  .vern-contents li { break-inside: avoid; }
}
@media (min-width: 64rem) {
  .vern-with-contents { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; column-gap: 4rem; align-items: start; }
  .vern-with-contents main { grid-column: 1; grid-row: 1; }
  .vern-contents { grid-column: 2; grid-row: 1; position: sticky; top: 2rem; max-height: calc(100vh - 4rem); overflow-y: auto; margin: 0.625rem 0 0; padding: 0 0 0 1.25rem; border: 0; border-left: 1px solid var(--vern-line); }
}
.vern-notice { max-width: 65ch; margin: 0 0 2rem; padding: 0.75rem 1rem; background: var(--vern-notice); border-left: 4px solid currentcolor; font: 0.9375rem/1.5 var(--vern-sans); }
.vern-notice a { color: inherit; }
.vern-footer { padding-block: 1.5rem 3rem; border-top: 1px solid var(--vern-line); color: var(--vern-quiet); font: 0.875rem/1.6 var(--vern-sans); }
.vern-footer p { margin: 0 0 0.75rem; }
.vern-footer ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 0 0.75rem; padding: 0; list-style: none; }
#vern-formats { float: left; margin: 0 1.25rem 0 0; }
.vern-checksum code { font-size: 0.8125rem; overflow-wrap: anywhere; }
ul.vern-versions { padding: 0; list-style: none; border-top: 1px solid var(--vern-line); font-family: var(--vern-sans); }
.vern-versions li { margin: 0; padding: 0.625rem 0; border-bottom: 1px solid var(--vern-line); }
.vern-status main { padding-block: clamp(3rem, 18vh, 10rem); }
`;

const EMBED = `.vern-embed { background: var(--vern-paper); font-size: 1rem; padding: 1px; }
.vern-embed main > .vern-document { max-width: 72ch; }
.vern-embed h1 { font-size: 1.5rem; margin-bottom: 1rem; }
.vern-embed h2 { margin-top: 2rem; font-size: 1.25rem; }
.vern-embed .vern-languages { margin: 0 0 0.75rem; }
.vern-embed .vern-languages ul { font-size: 0.875rem; }
.vern-embed .vern-footer { margin: 2rem 0 0; padding: 0.75rem 0 0; max-width: none; }
.vern-embed .vern-footer p { margin: 0; }
`;

const PRINT = `@media print {
  :root { --vern-ink: #000; --vern-quiet: #333; --vern-paper: #fff; --vern-line: #999; --vern-accent: #000; --vern-notice: #fff; }
  @page { margin: 20mm 18mm; }
  body { font-size: 10.5pt; }
  .vern-skip, .vern-languages, .vern-contents, .vern-footer ul, #vern-formats, .vern-footer a { display: none; }
  .vern-with-contents { display: block; }
  .vern-header, .vern-body, .vern-footer { padding-inline: 0; max-width: none; }
  .vern-document { max-width: none; }
  .vern-table { overflow: visible; }
  .vern-document h2, .vern-document h3, .vern-document h4 { break-after: avoid; }
  .vern-table tr, .vern-document dl > div, .vern-document li { break-inside: avoid; }
  .vern-document a[rel]::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
}
`;
