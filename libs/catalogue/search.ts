import type { KnownService, ServiceCategory } from '#policy';
import { SERVICES } from './catalogue.js';

/** No search gives more. */
const MOST_FOUND = 50;

/** It is the name or slug, begins the name, begins a word of the name, is in the name, or is elsewhere in the entry. */
export type SearchRank = 0 | 1 | 2 | 3 | 4;

/**
 * The services a person may mean, nearest first: by name, slug, provider and domains, whatever the case and the accents. An empty
 * text finds all. At most 50.
 */
export function searchServices(text: string, category?: ServiceCategory): KnownService[] {
  return SERVICES.filter((service) => category === undefined || service.category === category)
    .flatMap((service) => {
      const rank = searchRank(service, text);
      return rank === undefined ? [] : [{ service, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_FOUND)
    .map(({ service }) => service);
}

/** How near the text is to an entry, 0 the nearest; undefined when it is not found in it. An empty text is equally near to all. */
export function searchRank(service: KnownService, text: string): SearchRank | undefined {
  const wanted = fold(text).trim();
  if (wanted === '') return 0;
  const name = fold(service.name);
  if (name === wanted || service.slug === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  if (name.includes(wanted)) return 3;
  const all = [name, service.slug, fold(service.provider?.name ?? ''), ...(service.domains ?? []).map(fold)];
  // Several words may lie in several places, such as product and company.
  return wanted.split(/\s+/).every((word) => all.some((place) => place.includes(word))) ? 4 : undefined;
}

/** Lower case without accents. The letters that Unicode does not take apart are written out. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}
