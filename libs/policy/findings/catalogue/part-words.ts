import type { InterfaceLocale } from '#kernel';
import type { ServicePart } from '../../services/known-service.js';

/** Parts of a catalogue entry, in a list. */
export const PART_WORDS: Readonly<Record<InterfaceLocale, Readonly<Record<ServicePart, string>>>> = {
  nb: {
    provider: 'leverandør',
    data: 'opplysninger',
    cookies: 'informasjonskapsler',
    locations: 'land',
    transfers: 'overføringer',
    links: 'lenker',
  },
  en: {
    provider: 'provider',
    data: 'data',
    cookies: 'cookies',
    locations: 'countries',
    transfers: 'transfers',
    links: 'links',
  },
};
