/** How a response may be used; everything not named is refused. */
export interface Policy {
  /** Value of frame-ancestors. */
  readonly frameAncestors: string;
  readonly script?: boolean;
  readonly crossOrigin?: boolean;
}

/** Every permission a page could ask for, refused. */
const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
  'browsing-topics',
]
  .map((name) => `${name}=()`)
  .join(', ');

const ONE_YEAR_S = 31_536_000;

/** Security headers of everything this server sends. No cookie is ever set. */
export function securityHeaders(
  { frameAncestors, script = false, crossOrigin = false }: Policy,
  https: boolean,
): Record<string, string> {
  return {
    'content-security-policy':
      `default-src 'none'; style-src 'self'; ${script ? "script-src 'self'; " : ''}img-src 'self' data:; ` +
      `base-uri 'none'; form-action 'none'; frame-ancestors ${frameAncestors}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': PERMISSIONS,
    'cross-origin-resource-policy': crossOrigin ? 'cross-origin' : 'same-origin',
    ...(https && { 'strict-transport-security': `max-age=${String(ONE_YEAR_S)}` }),
  };
}

/** What caches may do. */
export const CACHING = {
  /** Kept, and checked before each use. */
  check: 'public, max-age=0, must-revalidate',
  /** A version in a format that holds its text alone. Not for ever, since we may learn to write it better. */
  day: 'public, max-age=86400',
  forever: `public, max-age=${String(ONE_YEAR_S)}, immutable`,
  hour: 'public, max-age=3600',
  never: 'no-store',
} as const;
