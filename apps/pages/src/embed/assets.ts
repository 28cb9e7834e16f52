import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stylesheet } from '#rendering';
import { prepareAnswer, type Answer } from '../http/answer.js';
import type { Encoding } from '../http/encodings.js';
import { CACHING, securityHeaders } from '../http/headers.js';
import { staticBody, type StaticBody } from '../http/static-body.js';

interface Asset {
  readonly contentType: string;
  readonly body: StaticBody;
}

const JAVASCRIPT = 'text/javascript; charset=utf-8';
/** A page made by another release names that release's file. What we have is closer to it than nothing. */
const ANY_HASH = /^\/assets\/(pages|frame)\.[0-9a-f]{12}\.(css|js)$/;

/** Files that pages and embeds are made of: served by us, so that nobody else learns of a visit. */
export class Assets {
  private constructor(
    private readonly https: boolean,
    private readonly files: ReadonlyMap<string, Asset>,
    /** Paths on this server. */
    readonly stylesheet: string,
    readonly frameScript: string,
  ) {}

  static async make(https: boolean): Promise<Assets> {
    const css = stylesheet();
    const frame = readFileSync(new URL('frame.client.js', import.meta.url), 'utf8');
    const embed = readFileSync(new URL('embed.client.js', import.meta.url), 'utf8');
    const stylesheetPath = `/assets/pages.${hash(css)}.css`;
    const framePath = `/assets/frame.${hash(frame)}.js`;
    const files = new Map<string, Asset>([
      [stylesheetPath, { contentType: 'text/css; charset=utf-8', body: await staticBody(css) }],
      [framePath, { contentType: JAVASCRIPT, body: await staticBody(frame) }],
      ['/embed.js', { contentType: JAVASCRIPT, body: await staticBody(embed) }],
    ]);
    return new Assets(https, files, stylesheetPath, framePath);
  }

  /** The file at a path, or undefined. */
  answer(path: string, encoding: Encoding): Answer | undefined {
    const exact = this.files.get(path);
    const [, name] = ANY_HASH.exec(path) ?? [];
    const asset =
      exact ?? this.files.get(name === 'pages' ? this.stylesheet : name === 'frame' ? this.frameScript : '');
    if (!asset) return undefined;
    const { bytes, etag } = asset.body[encoding];
    const headers = {
      ...securityHeaders({ frameAncestors: "'none'", crossOrigin: true }, this.https),
      'content-type': asset.contentType,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      vary: 'Accept-Encoding',
      'cache-control': path === '/embed.js' ? CACHING.hour : exact ? CACHING.forever : CACHING.check,
    };
    return prepareAnswer({ status: 200, headers, body: bytes, etag, validUntil: Infinity });
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
