import { cleanText } from '../inlines.js';

/** Matches nothing in text that can stand as it is: no mark of HTML, and nothing that `cleanText` may take away. */
const NEEDS_CARE = /[^ !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffd]/;
const SPECIALS = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as a quoted attribute value. */
export function escapeHtml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return cleanText(text).replace(SPECIALS, (character) => ENTITIES[character] ?? '');
}
