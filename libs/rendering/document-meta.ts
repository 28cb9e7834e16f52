/** The published version a rendering belongs to. A draft has none. */
export interface VersionMark {
  readonly number: number;
  /** SHA-256 in hex, as computed by the policy compiler. */
  readonly sha256: string;
  /** ISO 8601 instant, for example `2026-03-01T08:00:00Z`. */
  readonly publishedAt: string;
}

/** What a file that leaves the site must say about itself. */
export interface DocumentMeta {
  readonly controllerName: string;
  /** Where the document lives on the web. */
  readonly publicUrl?: string;
  readonly version?: VersionMark;
}
