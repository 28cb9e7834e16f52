import { cleanText } from '../inlines.js';

const SPECIAL = /[&<>"']/;
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
  const clean = cleanText(text);
  return SPECIAL.test(clean) ? clean.replace(SPECIALS, (character) => ENTITIES[character] ?? '') : clean;
}
