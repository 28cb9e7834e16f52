import { randomInt } from 'node:crypto';
import type { DocumentKind } from '#kernel';

const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz';
const LENGTH = 20;

/** A document's public key: 100 bits of chance in letters and digits that are not mistaken for each other. */
export function newPublicKey(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** The address a document keeps for ever. */
export function publicUrl(pagesUrl: string, publicKey: string): string {
  return `${pagesUrl}/${publicKey}`;
}

export function versionUrl(pagesUrl: string, publicKey: string, number: number): string {
  return `${publicUrl(pagesUrl, publicKey)}/v/${String(number)}`;
}

/** What the one-line script is: it makes the frame where it stands. */
export function embedScript(pagesUrl: string, publicKey: string): string {
  return `<script src="${pagesUrl}/embed.js" data-vern="${publicKey}" async></script>`;
}

const TITLES: Readonly<Record<DocumentKind, string>> = {
  'privacy-policy': 'Personvernerklæring',
  'cookie-policy': 'Informasjonskapsler',
  'sub-processor-list': 'Databehandlere',
};

/**
 * The frame. It shows the document without any script; the script gives it its natural height where the site allows it. No
 * style attribute, so that a strict content security policy needs no exception.
 */
export function embedCode(pagesUrl: string, publicKey: string, kind: DocumentKind): string {
  const frame = `<iframe src="${publicUrl(pagesUrl, publicKey)}/embed" data-vern="${publicKey}" title="${TITLES[kind]}" width="100%" height="900" frameborder="0"></iframe>`;
  return `${frame}\n<script src="${pagesUrl}/embed.js" async></script>`;
}
