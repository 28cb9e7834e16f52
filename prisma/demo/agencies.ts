import type { Role } from '#kernel';

export interface DemoMember {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role: Role;
}

export interface DemoAgency {
  readonly slug: string;
  readonly name: string;
  readonly members: readonly DemoMember[];
  /** Facts files in `facts/`, in the order the clients are made. The first is the agency itself. */
  readonly clients: readonly string[];
}

/** The agencies of a fresh installation. Names of people are made up; the passwords are printed in the README. */
export const DEMO_AGENCIES: readonly DemoAgency[] = [
  {
    slug: 'mester',
    name: 'MESTER Webdesign',
    members: [
      { email: 'eier@mester.example', name: 'Eli Eier', password: 'vern-demo-mester', role: 'owner' },
      { email: 'redaktor@mester.example', name: 'Rolf Redaktør', password: 'vern-demo-mester', role: 'editor' },
      { email: 'leser@mester.example', name: 'Liv Leser', password: 'vern-demo-mester', role: 'viewer' },
    ],
    clients: ['mester', 'allprofil', 'policy-002'],
  },
  {
    slug: 'pauluijting',
    name: 'Paul Uijting',
    members: [{ email: 'eier@pauluijting.example', name: 'Pia Eier', password: 'vern-demo-paul', role: 'owner' }],
    clients: ['pauluijting', 'hosting-003'],
  },
];
