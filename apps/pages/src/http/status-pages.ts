import type { InterfaceLocale } from '#kernel';
import { badDayPage, comingDayPage, errorPage, notFoundPage, notYetPage } from '#rendering';
import { prepareAnswer, type Answer } from './answer.js';
import type { Encoding } from './encodings.js';
import { CACHING, securityHeaders } from './headers.js';
import { chooseLocale, type Wish } from './languages.js';
import { staticBody, type StaticBody } from './static-body.js';

const LOCALES: readonly [InterfaceLocale, ...InterfaceLocale[]] = ['nb', 'en'];
const RETRY_AFTER_S = 10;

type ByLocale = Readonly<Record<InterfaceLocale, StaticBody>>;

/** Answers without a document, made once. Whatever is missing, the not-found answer is the same. */
export class StatusPages {
  private constructor(
    private readonly https: boolean,
    private readonly stylesheetHref: string,
    private readonly missing: ByLocale,
    private readonly unavailableBody: ByLocale,
    private readonly badDayBody: ByLocale,
    private readonly comingDayBody: ByLocale,
  ) {}

  static async make(https: boolean, stylesheetHref: string): Promise<StatusPages> {
    const each = async (page: (locale: InterfaceLocale) => string): Promise<ByLocale> => ({
      nb: await staticBody(page('nb')),
      en: await staticBody(page('en')),
    });
    return new StatusPages(
      https,
      stylesheetHref,
      await each((locale) => notFoundPage(locale, stylesheetHref)),
      await each((locale) => errorPage(locale, stylesheetHref)),
      await each((locale) => badDayPage(locale, stylesheetHref)),
      await each((locale) => comingDayPage(locale, stylesheetHref)),
    );
  }

  notFound(wish: Wish, encoding: Encoding): Answer {
    return this.#answer(404, this.missing, wish, encoding, { 'cache-control': CACHING.check });
  }

  unavailable(wish: Wish, encoding: Encoding): Answer {
    return this.#answer(503, this.unavailableBody, wish, encoding, {
      'cache-control': CACHING.never,
      'retry-after': String(RETRY_AFTER_S),
    });
  }

  badDay(wish: Wish, encoding: Encoding): Answer {
    return this.#answer(400, this.badDayBody, wish, encoding, { 'cache-control': CACHING.check });
  }

  /** Nobody knows what a document says on a day that has not come. */
  comingDay(wish: Wish, encoding: Encoding): Answer {
    return this.#answer(404, this.comingDayBody, wish, encoding, { 'cache-control': CACHING.check });
  }

  /** The document exists, but did not on the day that was asked for. `firstDay` (ms) is when it was first published. */
  async notYet(firstDay: number, wish: Wish, encoding: Encoding): Promise<Answer> {
    const locale = chooseLocale(wish, LOCALES);
    const body = await staticBody(notYetPage(locale, this.stylesheetHref, new Date(firstDay).toISOString()));
    return this.#answer(404, { nb: body, en: body }, wish, encoding, { 'cache-control': CACHING.check });
  }

  wrongMethod(): Answer {
    const headers = {
      ...securityHeaders({ frameAncestors: "'none'" }, this.https),
      'cache-control': CACHING.never,
      allow: 'GET, HEAD',
      'content-type': 'text/plain; charset=utf-8',
    };
    return prepareAnswer({ status: 405, headers, body: Buffer.from('405 Method Not Allowed\n') });
  }

  /** A notice in a frame is better than a blank one, so anyone may frame it. */
  #answer(status: number, pages: ByLocale, wish: Wish, encoding: Encoding, extra: Record<string, string>): Answer {
    const locale = chooseLocale(wish, LOCALES);
    const { bytes } = pages[locale][encoding];
    const headers = {
      ...securityHeaders({ frameAncestors: '*' }, this.https),
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      vary: 'Accept-Language, Accept-Encoding',
      'x-robots-tag': 'noindex',
      ...extra,
    };
    return prepareAnswer({ status, headers, body: bytes });
  }
}
