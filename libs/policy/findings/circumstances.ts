import type { OwnClause } from '../wording/own-clause.js';
import type { KnownService } from '../services/known-service.js';

/** What is true around the facts when they are checked. What is not given is not checked. */
export interface Circumstances {
  /** The calendar day, ISO 8601. Ages of facts and last days of adequacy decisions are counted from it. */
  readonly today?: string | undefined;
  /** What is known of a service by its slug, as in `facts.services[].known`. */
  readonly known?: ((slug: string) => KnownService | undefined) | undefined;
  /** What the agency says in its own words, in force for the client. */
  readonly wording?: readonly OwnClause[] | undefined;
}
