import type { Locale } from '#kernel';
import type { Format } from './address.js';

/** Builds the addresses of one document. `base` is its public address. */
export class Links {
  readonly base: string;
  constructor(pagesUrl: string, publicKey: string) {
    this.base = `${pagesUrl}/${publicKey}`;
  }

  version(number: number): string {
    return `${this.base}/v/${String(number)}`;
  }

  embed(locale: Locale): string {
    return `${this.base}/${locale}/embed`;
  }

  /** The list of versions; without a language, in the visitor's. */
  versions(locale?: Locale): string {
    return `${linkTo(this.base, locale, 'html')}/versions`;
  }
}

/** The address of one language and format below a document or a version of it. */
export function linkTo(base: string, locale: Locale | undefined, format: Format): string {
  return `${base}${locale === undefined ? '' : `/${locale}`}${format === 'html' ? '' : `.${format}`}`;
}
