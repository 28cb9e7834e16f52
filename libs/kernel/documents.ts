/** Kinds of document generated from facts. Stored and sent as these strings; GraphQL shows them in upper case. */
export const DOCUMENT_KINDS = ['privacy-policy', 'cookie-policy', 'sub-processor-list'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export function isDocumentKind(value: string): value is DocumentKind {
  return (DOCUMENT_KINDS as readonly string[]).includes(value);
}

export const SEVERITIES = ['blocks', 'warns', 'suggests'] as const;
/** How much a finding weighs: the law requires it, it is a risk, or it would be better. */
export type Severity = (typeof SEVERITIES)[number];
