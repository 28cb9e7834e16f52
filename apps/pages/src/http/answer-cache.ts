import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.js';
import type { Encoding } from './encodings.js';
import type { Wish } from './languages.js';

/** Each holds a few strings and its headers, about 2 kB; bodies belong to the artefacts and are not counted here. */
const MOST_ANSWERS = 3_000;

interface Entry {
  readonly answer: Answer;
  readonly documentKey: string;
  readonly bodyKey: string;
}

/** Answers that can be sent again, by address, wished languages and encoding. */
export class AnswerCache {
  readonly #entries = new LRUCache<string, Entry>({
    max: MOST_ANSWERS,
    dispose: (entry, key) => this.#unlink(entry, key),
  });
  readonly #byDocument = new Map<string, Set<string>>();
  readonly #byBody = new Map<string, Set<string>>();

  /** `onUse` is told whose body is sent, because that body is wanted. */
  constructor(private readonly onUse: (bodyKey: string) => void = () => undefined) {}

  /** The answer, unless it has to be checked first. */
  get(url: string, wish: Wish, encoding: Encoding): Answer | undefined {
    const entry = this.#entries.get(keyOf(url, wish, encoding));
    if (entry === undefined || entry.answer.validUntil <= Date.now()) return undefined;
    this.onUse(entry.bodyKey);
    return entry.answer;
  }

  set(url: string, wish: Wish, encoding: Encoding, entry: Entry): void {
    const key = keyOf(url, wish, encoding);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    link(this.#byDocument, entry.documentKey, key);
    link(this.#byBody, entry.bodyKey, key);
  }

  forgetDocument(documentKey: string): void {
    for (const key of [...(this.#byDocument.get(documentKey) ?? [])]) this.#entries.delete(key);
  }

  /** For a body that leaves memory: an answer would keep it. */
  forgetBody(bodyKey: string): void {
    for (const key of [...(this.#byBody.get(bodyKey) ?? [])]) this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }

  #unlink({ documentKey, bodyKey }: Entry, key: string): void {
    unlink(this.#byDocument, documentKey, key);
    unlink(this.#byBody, bodyKey, key);
  }
}

function keyOf(url: string, wish: Wish, encoding: Encoding): string {
  return `${url} ${encoding} ${wish.id}`;
}

function link(index: Map<string, Set<string>>, under: string, key: string): void {
  const keys = index.get(under);
  if (keys) keys.add(key);
  else index.set(under, new Set([key]));
}

function unlink(index: Map<string, Set<string>>, under: string, key: string): void {
  const keys = index.get(under);
  keys?.delete(key);
  if (keys?.size === 0) index.delete(under);
}
