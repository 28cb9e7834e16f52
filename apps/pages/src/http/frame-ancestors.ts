/** So long that no proxy refuses the header (most stop at 8 kB for all of them). */
const LONGEST = 4_000;
const LOCAL = /^(?:localhost|(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const ADDRESS = /^\[|^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Besides the client's websites: the dashboard, and whether we ourselves run on this machine only. */
export interface Surroundings {
  readonly dashboardOrigin?: string | undefined;
  /** The address of the pages server is one of this machine: then pages of this machine may show it, to try an embed. */
  readonly local?: boolean;
}

/** Whether an address can only be reached from the machine it is on. */
export function isLocalAddress(url: string): boolean {
  return LOCAL.test(new URL(url).hostname);
}

/**
 * Who may show the document in a frame (CSP frame-ancestors): ourselves, the dashboard, and the client's websites with and
 * without www. Domains with æøå are written as browsers compare them (punycode). A client without websites has not said
 * where yet, and everybody may. A domain that is none is left out.
 */
export function frameAncestors(
  domains: readonly string[],
  { dashboardOrigin, local = false }: Surroundings = {},
): string {
  if (domains.length === 0) return '*';
  const sources = new Set(["'self'"]);
  if (dashboardOrigin !== undefined) sources.add(dashboardOrigin);
  if (local) for (const source of [...sourcesOf('localhost'), ...sourcesOf('127.0.0.1')]) sources.add(source);
  for (const domain of domains) for (const source of sourcesOf(domain)) sources.add(source);
  let value = '';
  for (const source of sources)
    if (value.length + source.length < LONGEST) value += value === '' ? source : ` ${source}`;
  return value;
}

function sourcesOf(domain: string): string[] {
  const address = `https://${domain.trim().replace(/^https?:\/\//i, '')}`;
  if (!URL.canParse(address)) return [];
  const { hostname, port } = new URL(address);
  if (!/^[a-z0-9.[\]:-]+$/.test(hostname) || hostname === '') return [];
  const suffix = port === '' ? '' : `:${port}`;
  if (LOCAL.test(hostname)) {
    const anyPort = suffix || ':*';
    return [`https://${hostname}${anyPort}`, `http://${hostname}${anyPort}`];
  }
  if (ADDRESS.test(hostname)) return [`https://${hostname}${suffix}`];
  const bare = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return [`https://${bare}${suffix}`, `https://www.${bare}${suffix}`];
}
