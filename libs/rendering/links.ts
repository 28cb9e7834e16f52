const ALLOWED = /^(?:https?:\/\/[^/?#]|mailto:[^/]|tel:[+\d])/i;
/** White space, control and format characters, and marks that end an attribute or a Markdown destination. */
const REFUSED = /[\s\p{Cc}\p{Cf}\p{Cs}"<>\\^`{|}]/u;
const WEB = /^https?:/i;

/**
 * The address when a reader may follow it: http, https, mailto or tel, without white space or control characters. Everything
 * else, also addresses relative to the page or to its protocol, is undefined and its text is printed without a link.
 */
export function safeHref(href: string): string | undefined {
  return ALLOWED.test(href) && !REFUSED.test(href) && URL.canParse(href) ? href : undefined;
}

/** Whether the link leads to another website, rather than to a mail program or a telephone. */
export function isWebAddress(href: string): boolean {
  return WEB.test(href);
}
