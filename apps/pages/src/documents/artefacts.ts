import { LRUCache } from 'lru-cache';
import { compress, decompress, plainBody, type Body } from '../http/body.js';
import type { Encoding } from '../http/encodings.js';
import { artefactKey, render, type ArtefactRequest, type PageAddresses } from './artefact.js';

/** What an entry costs besides its bytes. */
const OVERHEAD_BYTES = 600;

export interface KeyedBody {
  readonly key: string;
  readonly body: Body;
}

/** Rendered and compressed artefacts, the most wanted of them in memory. */
export class Artefacts {
  readonly #bodies: LRUCache<string, Body>;
  readonly #making = new Map<string, Promise<Body>>();

  constructor(
    private readonly addresses: PageAddresses,
    maxBytes: number,
    onForget: (bodyKey: string) => void,
  ) {
    this.#bodies = new LRUCache<string, Body>({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }) => bytes.length + OVERHEAD_BYTES,
      dispose: (_body, key) => onForget(key),
    });
  }

  /** The artefact in an encoding it exists in: files that are compressed in themselves are sent as they are. */
  async get(request: ArtefactRequest, encoding: Encoding, loadTree: () => Promise<string>): Promise<KeyedBody> {
    const name = artefactKey(request);
    const actual = request.format === 'pdf' ? 'identity' : encoding;
    const key = `${name} ${actual}`;
    const present = this.#bodies.get(key);
    if (present) return { key, body: present };
    let making = this.#making.get(key);
    if (!making) {
      making = this.#make(request, name, actual, loadTree).finally(() => this.#making.delete(key));
      this.#making.set(key, making);
    }
    return { key, body: await making };
  }

  /** Says that a body was sent from elsewhere, so that it counts as wanted. */
  touch(key: string): void {
    this.#bodies.get(key);
  }

  async #make(
    request: ArtefactRequest,
    name: string,
    encoding: Encoding,
    loadTree: () => Promise<string>,
  ): Promise<Body> {
    if (encoding === 'identity') {
      const body =
        request.format === 'pdf'
          ? plainBody(await this.#render(request, loadTree))
          : await decompress(await this.#gzipped(request, name, loadTree));
      this.#bodies.set(`${name} identity`, body);
      return body;
    }
    const { br, gzip } = await compress(await this.#render(request, loadTree));
    this.#bodies.set(`${name} gzip`, gzip);
    this.#bodies.set(`${name} br`, br);
    return encoding === 'br' ? br : gzip;
  }

  async #gzipped(request: ArtefactRequest, name: string, loadTree: () => Promise<string>): Promise<Body> {
    return this.#bodies.get(`${name} gzip`) ?? this.#make(request, name, 'gzip', loadTree);
  }

  async #render(request: ArtefactRequest, loadTree: () => Promise<string>): Promise<Buffer> {
    return render(request, await loadTree(), this.addresses);
  }
}
