import type { DocumentKind, Locale } from '#kernel';

/** A version that is live from a moment on. Moments are milliseconds since 1970, UTC. */
export interface PublishedVersion {
  readonly versionId: string;
  readonly number: number;
  /** SHA-256 in hex of what the version was made of. */
  readonly sha256: string;
  /** Languages it exists in; the first is the client's own. */
  readonly locales: readonly Locale[];
  readonly effectiveFrom: number;
  readonly publishedAt: number;
}

/** A document that has been published at least once. */
export interface PublishedDocument {
  readonly id: string;
  readonly clientId: string;
  readonly publicKey: string;
  readonly kind: DocumentKind;
  /** Domains of the client's websites: where the document may be embedded. */
  readonly domains: readonly string[];
  /** Every publication, the latest effective first; one may lie in the future. */
  readonly publications: readonly PublishedVersion[];
}

/** A document and the trees of the version that is live, in all its languages, as JSON text. */
export interface PublishedDocumentWithTexts extends PublishedDocument {
  readonly texts: readonly { readonly versionId: string; readonly locale: Locale; readonly tree: string }[];
}
