import type { Locale } from '#kernel';
import type { PublishedVersion } from '#database/published';
import {
  renderJson,
  renderMarkdown,
  renderPage,
  renderPdf,
  renderText,
  renderVersionsPage,
  type DocumentMeta,
  type PageFrame,
} from '#rendering';
import type { Format } from './address.js';
import { linkTo, Links } from './links.js';

/** Everything that decides the bytes of an artefact. Two with the same key are the same. */
export interface ArtefactRequest {
  readonly publicKey: string;
  readonly version: PublishedVersion;
  readonly locale: Locale;
  readonly format: Format;
  readonly embed: boolean;
  /** Set for the list of versions in place of a text; the latest first. `version` is then the one that applies. */
  readonly history?: readonly PublishedVersion[];
  /** Stands for the business in trees that do not name it. */
  readonly siteName: string;
  /** Set when the version no longer applies. */
  readonly archived: { readonly currentLocales: readonly Locale[] } | undefined;
}

/** Addresses that go into pages. */
export interface PageAddresses {
  readonly pagesUrl: string;
  readonly stylesheetHref: string;
  readonly frameScriptHref: string;
}

type DocumentTree = Parameters<typeof renderPage>[0];

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
};

export function artefactKey(request: ArtefactRequest): string {
  const { version, locale, format, siteName } = request;
  return `${version.versionId} ${String(version.publishedAt)} ${locale} ${format} ${variantOf(request)} ${siteName}`;
}

function variantOf({ embed, history, archived, format }: ArtefactRequest): string {
  if (embed) return 'embed';
  // Publications are only ever added, so their number says which they are.
  if (history) return `versions:${String(history.length)}`;
  return archived && format === 'html' ? `archived:${archived.currentLocales.join()}` : 'live';
}

/** The bytes of an artefact, from the tree of its version in its language. */
export async function render(request: ArtefactRequest, treeJson: string, addresses: PageAddresses): Promise<Buffer> {
  // Written by our own compiler and never changed since; the database role of pages reads nothing else there.
  const tree = JSON.parse(treeJson) as DocumentTree;
  const { number, sha256, publishedAt } = request.version;
  const links = new Links(addresses.pagesUrl, request.publicKey);
  const meta: DocumentMeta = {
    controllerName: tree.controllerName || request.siteName,
    publicUrl: links.base,
    version: { number, sha256, publishedAt: new Date(publishedAt).toISOString() },
  };
  if (request.history) return Buffer.from(renderVersions(request, request.history, tree, meta, addresses));
  switch (request.format) {
    case 'html':
      return Buffer.from(renderPage(tree, frameOf(request, meta, links, addresses)));
    case 'json':
      return Buffer.from(renderJson(tree, meta));
    case 'md':
      return Buffer.from(renderMarkdown(tree));
    case 'txt':
      return Buffer.from(renderText(tree));
    case 'pdf':
      return Buffer.from(await renderPdf(tree, meta));
  }
}

function frameOf(request: ArtefactRequest, meta: DocumentMeta, links: Links, addresses: PageAddresses): PageFrame {
  const { version, locale, embed, archived } = request;
  const base = archived ? links.version(version.number) : links.base;
  const currentLocale = archived?.currentLocales.find((offered) => offered === locale);
  return {
    variant: embed ? 'embed' : 'page',
    controllerName: meta.controllerName,
    baseUrl: links.base,
    locales: version.locales.map((offered) => ({
      locale: offered,
      href: embed ? links.embed(offered) : linkTo(base, offered, 'html'),
    })),
    stylesheetHref: addresses.stylesheetHref,
    formats: {
      pdf: linkTo(base, locale, 'pdf'),
      markdown: linkTo(base, locale, 'md'),
      text: linkTo(base, locale, 'txt'),
      json: linkTo(base, locale, 'json'),
    },
    historyHref: links.versions(locale),
    ...(meta.version && { version: meta.version }),
    ...(embed && { scriptHref: addresses.frameScriptHref }),
    ...(archived && { archived: { currentHref: linkTo(links.base, currentLocale, 'html') } }),
  };
}

function renderVersions(
  { publicKey, version: current, locale }: ArtefactRequest,
  history: readonly PublishedVersion[],
  tree: DocumentTree,
  { controllerName }: DocumentMeta,
  { pagesUrl, stylesheetHref }: PageAddresses,
): string {
  const links = new Links(pagesUrl, publicKey);
  return renderVersionsPage({
    locale,
    title: tree.title,
    controllerName,
    documentHref: linkTo(links.base, locale, 'html'),
    locales: current.locales.map((offered) => ({ locale: offered, href: links.versions(offered) })),
    stylesheetHref,
    versions: history.map(({ number, publishedAt, locales }, position) => {
      const readable = locales.find((offered) => offered === locale) ?? locales[0] ?? locale;
      return {
        number,
        publishedAt: new Date(publishedAt).toISOString(),
        href: linkTo(links.version(number), readable, 'html'),
        locale: readable,
        inForce: position === 0,
      };
    }),
  });
}
