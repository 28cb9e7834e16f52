import type { DocumentKind } from '#graphql-client';

/** Kinds of document as the address of a screen names them, in the order they are shown. */
const SLUGS = {
  PRIVACY_POLICY: 'privacy-policy',
  COOKIE_POLICY: 'cookie-policy',
  SUB_PROCESSOR_LIST: 'sub-processor-list',
} as const satisfies Record<DocumentKind, string>;

export type KindSlug = (typeof SLUGS)[DocumentKind];

export const KINDS = Object.keys(SLUGS) as readonly DocumentKind[];

export const slugOf = (kind: DocumentKind): KindSlug => SLUGS[kind];

/** The privacy policy when the address names none. */
export function kindOf(slug: KindSlug | undefined): DocumentKind {
  return KINDS.find((kind) => SLUGS[kind] === slug) ?? 'PRIVACY_POLICY';
}

export function isKindSlug(value: unknown): value is KindSlug {
  return KINDS.some((kind) => SLUGS[kind] === value);
}
