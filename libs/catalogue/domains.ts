import type { KnownService } from '#policy';
import thirdParties from 'third-party-web/nostats-subset.js';
import { SERVICES } from './catalogue.js';

/** A company that is known by the domains browsers ask, and by no more. */
export interface DomainCompany {
  readonly name: string;
  readonly homepage?: string;
}

export interface DomainOwner {
  /** Entries that name the domain or one above it, the closest first. Several when products share a domain. */
  readonly services: readonly KnownService[];
  /** Only when no entry does. */
  readonly company?: DomainCompany;
}

/**
 * Whose a domain is that a page asks something of.
 *
 * @param domain as in a request, with or without port; an address of another kind is nobody's
 * @param services the catalogue to look in
 */
export function servicesForDomain(domain: string, services: readonly KnownService[] = SERVICES): DomainOwner {
  const host = hostOf(domain);
  if (host === undefined) return { services: [] };
  const found = services
    .map((service) => ({ service, closeness: closeness(service, host) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .map(({ service }) => service);
  if (found.length > 0) return { services: found };
  const entity = thirdParties.getEntity(`https://${host}/`);
  if (!entity) return { services: [] };
  return { services: [], company: { name: entity.company, ...(entity.homepage && { homepage: entity.homepage }) } };
}

/** The length of the entry's longest domain that is the host or stands above it; 0 when none does. */
function closeness({ domains }: KnownService, host: string): number {
  const matching = (domains ?? []).flatMap((domain) => {
    const known = hostOf(domain);
    return known !== undefined && (host === known || host.endsWith(`.${known}`)) ? [known.length] : [];
  });
  return Math.max(0, ...matching);
}

/** A domain as browsers send it: lower case, its letters in ASCII (IDNA), no dot at the end. */
function hostOf(domain: string): string | undefined {
  const text = domain.trim().replace(/\.(?=$|:\d+$)/, '');
  if (text.length > 260 || !/^[^\s/?#@\\]+$/.test(text) || !URL.canParse(`https://${text}`)) return undefined;
  const { hostname } = new URL(`https://${text}`);
  return /\.[a-z]/.test(hostname) ? hostname : undefined;
}
