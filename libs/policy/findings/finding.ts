import type { DocumentKind, Severity } from '#kernel';
import type { Citation } from '#law';
import type { FindingCode } from './codes.js';

/** What is missing, contradictory or risky in facts. Words are put to it by `explainFinding`. */
export interface Finding {
  readonly code: FindingCode;
  /** JSON pointer of the value to mend, or of the place where it is missing. */
  readonly pointer: string;
  /** Names and codes for the sentence, such as the activity's name. */
  readonly args: Readonly<Record<string, string>>;
}

/** What is always so about a code. */
export interface FindingRule {
  readonly severity: Severity;
  readonly citations: readonly Citation[];
  /** The documents it stands in the way of; both when absent. */
  readonly kinds?: readonly DocumentKind[];
}
