import type { Circumstances } from '../circumstances.js';
import type { Change } from './change.js';

/** A change to the lawful facts that raises a code at a pointer, and what mends it. */
export interface Case {
  readonly raise: Change;
  readonly at: string;
  /** Put on top of `raise`; without it the lawful facts themselves are the mended ones. */
  readonly mend?: Change;
  /** What is true around the facts; a day shortly after the lawful facts were confirmed when absent. */
  readonly around?: Circumstances;
}

export const SOON_AFTER: Circumstances = { today: '2026-09-01' };

export type Cases = readonly [Case, ...Case[]];

/** A text in both languages of the lawful facts. */
export const both = (nb: string, en = 'a plain text') => ({ nb, en });

export const BUSINESS = '/organisation/business/nb';

/** The Bokmål text about what the business does. */
export const business = (nb: string): Change => ({ '/organisation/business': both(nb) });
