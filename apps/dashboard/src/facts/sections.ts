import { isWithin } from './draft/json.js';

/** Parts of the form, in the order they are filled in, with the parts of the facts each shows. */
export const SECTION_GROUPS = {
  business: ['organisation', 'contacts', 'responsible', 'websites'],
  processing: ['activities', 'services', 'recipients'],
  site: ['cookies'],
  rights: ['rights', 'decisions', 'children'],
  safety: ['security', 'commitments'],
  document: ['languages', 'changeNotice', 'definitions', 'relatedDocuments', 'review'],
} as const;

export type SectionGroup = keyof typeof SECTION_GROUPS;
export type SectionName = (typeof SECTION_GROUPS)[SectionGroup][number];

const ROOTS: Readonly<Record<SectionName, readonly string[]>> = {
  organisation: ['/organisation'],
  contacts: ['/contacts'],
  responsible: ['/dataProtectionOfficer', '/representative'],
  websites: ['/websites'],
  activities: ['/activities'],
  services: ['/services'],
  recipients: ['/recipients'],
  cookies: ['/cookies'],
  rights: ['/rights'],
  decisions: ['/automatedDecisions'],
  children: ['/children'],
  security: ['/security'],
  commitments: ['/commitments'],
  languages: ['/locales', '/document'],
  changeNotice: ['/changeNotice'],
  definitions: ['/definitions'],
  relatedDocuments: ['/relatedDocuments'],
  review: ['/review'],
};

/** Sections whose items open one at a time, with the list they come from. */
export const ITEM_LISTS: Readonly<Partial<Record<SectionName, string>>> = {
  activities: '/activities',
  services: '/services',
  recipients: '/recipients',
  cookies: '/cookies/items',
};

export function isSection(name: string): name is SectionName {
  return Object.hasOwn(ROOTS, name);
}

/** The section that shows the value at a pointer; undefined for what no section shows. */
export function sectionOf(pointer: string): SectionName | undefined {
  return (Object.keys(ROOTS) as SectionName[]).find((name) => ROOTS[name].some((root) => isWithin(pointer, root)));
}
