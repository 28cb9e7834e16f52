import type { Locale } from '#kernel';
import type { VersionMark } from '../document-meta.js';

/** A language the document exists in, and its address. */
export interface LocaleLink {
  readonly locale: Locale;
  readonly href: string;
}

/** Addresses of the same document in other formats; a format that is not offered is left out. */
export interface FormatLinks {
  readonly pdf?: string;
  readonly markdown?: string;
  readonly text?: string;
  readonly json?: string;
}

/**
 * What stands around a document. Addresses here come from our own code and may be relative to the page; they are escaped but
 * their schemes are not checked.
 */
export interface PageFrame {
  /**
   * `embed` is for an iframe: no header, contents or margins, and links open outside the frame. `file` is a page that stands
   * alone, opened from a disk: its styles are inside and it names no address of its own.
   */
  readonly variant: 'page' | 'embed' | 'file';
  readonly controllerName: string;
  /** The public address without language; it is the canonical one and answers in the visitor's language. */
  readonly baseUrl: string;
  /** Every language the document is published in, in the order shown. */
  readonly locales: readonly LocaleLink[];
  readonly stylesheetHref: string;
  readonly scriptHref?: string;
  readonly version?: VersionMark;
  readonly formats?: FormatLinks;
  /** The list of all versions. */
  readonly historyHref?: string;
  /** Set when the page shows a version that no longer applies. */
  readonly archived?: { readonly currentHref: string };
}
