/** So long that no proxy refuses the header (most stop at 8 kB for all of them). */
const LONGEST = 4_000;
const LOCAL = /^(?:localhost|(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const ADDRESS = /^\[|^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * Who may show the document in a frame (CSP frame-ancestors): ourselves, the dashboard, and the client's websites with and
 * without www. Domains with æøå are written as browsers compare them (punycode). A client without websites has not said
 * where yet, and everybody may. A domain that is none is left out.
 */
export function frameAncestors(domains: readonly string[], dashboardOrigin?: string): string {
  if (domains.length === 0) return '*';
  const sources = new Set(["'self'"]);
  if (dashboardOrigin !== undefined) sources.add(dashboardOrigin);
  for (const domain of domains) for (const source of sourcesOf(domain)) sources.add(source);
  let value = '';
  for (const source of sources) if (value.length + source.length < LONGEST) value += value === '' ? source : ` ${source}`;
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
