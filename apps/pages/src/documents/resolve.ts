import { dayIn } from '#kernel';
import type { PublishedDocument, PublishedVersion } from '#database/published';
import type { Address } from './address.js';
import { endOfDay } from './days.js';

/** The version an address means, and whether it is the one that applies. */
export interface Resolution {
  readonly version: PublishedVersion;
  readonly current: PublishedVersion;
  readonly archived: boolean;
  /** When another version takes over (ms), as far as is known. */
  readonly until: number;
  /** Everything published until now, the latest effective first. */
  readonly history: readonly PublishedVersion[];
}

/** `notBefore` (ms) when the document existed only after the day that was asked for; `comingDay` when that day has not come. */
export type Resolved = Resolution | { readonly notBefore: number } | { readonly comingDay: true } | undefined;

/**
 * Finds the version among the publications. Publications that lie in the future do not exist yet. Undefined when there is no
 * such version.
 */
export function resolve(
  { publications }: PublishedDocument,
  { version, at }: Pick<Address, 'version' | 'at'>,
  now: number,
): Resolved {
  const past = publications.filter(({ effectiveFrom }) => effectiveFrom <= now);
  const [current] = past;
  const first = past.at(-1);
  if (!current || !first) return undefined;
  const wanted = findVersion(past, version, at, now);
  if (wanted === 'too early') return { notBefore: first.effectiveFrom };
  if (wanted === 'too late') return { comingDay: true };
  if (!wanted) return undefined;
  const coming = publications
    .filter(({ effectiveFrom }) => effectiveFrom > now)
    .map(({ effectiveFrom }) => effectiveFrom);
  return {
    version: wanted,
    current,
    archived: wanted.versionId !== current.versionId,
    until: Math.min(Infinity, ...coming),
    history: past,
  };
}

function findVersion(
  past: readonly PublishedVersion[],
  version: number | undefined,
  at: string | undefined,
  now: number,
): PublishedVersion | 'too early' | 'too late' | undefined {
  if (version !== undefined) return past.find(({ number }) => number === version);
  if (at === undefined) return past[0];
  if (at > dayIn(new Date(now))) return 'too late';
  const end = endOfDay(at);
  return past.find(({ effectiveFrom }) => effectiveFrom <= end) ?? 'too early';
}
