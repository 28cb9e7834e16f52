import type { Logger } from '../platform/logging.js';
import type { PagesConfig } from '../platform/config.js';
import { prepareAnswer, type Answer } from '../http/answer.js';
import type { AnswerCache } from '../http/answer-cache.js';
import type { Encoding } from '../http/encodings.js';
import { frameAncestors, isLocalAddress } from '../http/frame-ancestors.js';
import { CACHING, securityHeaders } from '../http/headers.js';
import { chooseLocale, type Wish } from '../http/languages.js';
import type { StatusPages } from '../http/status-pages.js';
import { parseAddress, type Address } from './address.js';
import { CONTENT_TYPES, type ArtefactRequest } from './artefact.js';
import type { Artefacts, KeyedBody } from './artefacts.js';
import { isDay } from './days.js';
import { UnavailableError, type DocumentsStore, type HeldDocument } from './documents.store.js';
import { linkTo, Links } from './links.js';
import { resolve, type Resolution } from './resolve.js';

/** Turns a request for a document into an answer. */
export class DocumentsService {
  constructor(
    private readonly config: PagesConfig,
    private readonly store: DocumentsStore,
    private readonly artefacts: Artefacts,
    private readonly answers: AnswerCache,
    private readonly statusPages: StatusPages,
    private readonly logger: Logger,
  ) {}

  /** Never rejects: what goes wrong is a page too. */
  async answer(url: string, wish: Wish, encoding: Encoding): Promise<Answer> {
    try {
      return await this.#answer(url, wish, encoding);
    } catch (err) {
      if (!(err instanceof UnavailableError)) this.logger.error({ err }, 'a document could not be shown');
      return this.statusPages.unavailable(wish, encoding);
    }
  }

  async #answer(url: string, wish: Wish, encoding: Encoding): Promise<Answer> {
    const address = parseAddress(url);
    if (!address) return this.statusPages.notFound(wish, encoding);
    if (address.at !== undefined && !isDay(address.at)) return this.statusPages.badDay(wish, encoding);
    const held = await this.store.find(address.publicKey);
    const now = Date.now();
    const found = held && resolve(held.document, address, now);
    if (!found) return this.statusPages.notFound(wish, encoding);
    if ('comingDay' in found) return this.statusPages.comingDay(wish, encoding);
    if ('notBefore' in found) return this.statusPages.notYet(found.notBefore, wish, encoding);
    const locale = address.locale ?? chooseLocale(wish, found.version.locales);
    if (locale === undefined || !found.version.locales.includes(locale))
      return this.statusPages.notFound(wish, encoding);

    const request: ArtefactRequest = {
      publicKey: address.publicKey,
      version: found.version,
      locale,
      format: address.format,
      embed: address.embed,
      ...(address.versions && { history: found.history }),
      siteName: held.document.domains[0] ?? '',
      archived: found.archived ? { currentLocales: found.current.locales } : undefined,
    };
    const keyed = await this.artefacts.get(request, encoding, () =>
      this.store.tree(held.document, found.version, locale),
    );
    const validUntil = Math.min(held.validUntil, found.until);
    const headers = this.#headers(held, address, request, found, keyed);
    const answer = prepareAnswer({ status: 200, headers, body: keyed.body.bytes, etag: keyed.body.etag, validUntil });
    // What is already due for checking would be asked for again anyway, and a query makes endlessly many addresses of one.
    if (!address.hasQuery && validUntil > now)
      this.answers.set(url, wish, encoding, { answer, documentKey: address.publicKey, bodyKey: keyed.key });
    return answer;
  }

  #headers(
    held: HeldDocument,
    address: Address,
    request: ArtefactRequest,
    found: Resolution,
    { body }: KeyedBody,
  ): Record<string, string> {
    const { document } = held;
    const { locale, format, embed } = request;
    const https = this.config.pagesUrl.startsWith('https://');
    const negotiated = address.locale === undefined;
    const vary = [...(negotiated ? ['Accept-Language'] : []), ...(format === 'pdf' ? [] : ['Accept-Encoding'])];
    // What a version says never changes; the page around it does, with the notice that another applies.
    const lasting = address.version !== undefined && format !== 'html';
    const noindex = embed || address.versions || found.archived || address.at !== undefined;
    return {
      ...securityHeaders(
        {
          frameAncestors: frameAncestors(document.domains, {
            dashboardOrigin: this.config.dashboardOrigin,
            local: isLocalAddress(this.config.pagesUrl),
          }),
          script: embed,
          crossOrigin: embed,
        },
        https,
      ),
      'content-type': CONTENT_TYPES[format],
      'content-language': locale,
      ...(body.encoding !== 'identity' && { 'content-encoding': body.encoding }),
      ...(vary.length > 0 && { vary: vary.join(', ') }),
      'cache-control': lasting ? CACHING.day : CACHING.check,
      link: this.#link(request, found),
      ...(noindex && { 'x-robots-tag': 'noindex' }),
      ...(format === 'pdf' && {
        'content-disposition': `inline; filename="${document.kind}-${locale}-v${String(found.version.number)}.pdf"`,
      }),
      // RFC 9211: answered without being able to ask where it came from.
      ...(held.lastGood && { 'cache-status': 'vern; hit; detail=last-good-copy' }),
    };
  }

  /**
   * The one address search engines should know (RFC 6596), where all versions are listed, and for an old version where the newest is
   * (RFC 5829). A list is no copy of the document and has no other address.
   */
  #link({ publicKey, locale, format, history }: ArtefactRequest, { archived, current }: Resolution): string {
    const links = new Links(this.config.pagesUrl, publicKey);
    const offered = current.locales.find((other) => other === locale);
    const related = [
      ...(history ? [] : [['canonical', linkTo(links.base, offered, 'html')]]),
      ['version-history', links.versions(offered)],
      ...(archived || history ? [['latest-version', linkTo(links.base, offered, format)]] : []),
    ];
    return related.map(([relation = '', href = '']) => `<${href}>; rel="${relation}"`).join(', ');
  }
}
