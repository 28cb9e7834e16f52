import type { LocalisedText } from '../localised-text.js';

/** 'full', or the part of the country that the decision covers, as a noun phrase: «mottakere som står på listen …». */
export type AdequacyScope = 'full' | LocalisedText;

/** A decision by the Commission under Article 45(3). */
export interface AdequacyDecision {
  /** ISO 3166-1 alpha-2; 'INT-EPO' is the European Patent Organisation, an international organisation. */
  code: string;
  /** Official number of the decision, and of its renewal. */
  decision: string;
  scope: AdequacyScope;
  /** True when the country alone decides nothing: each recipient must be shown to be covered. */
  dependsOnRecipient: boolean;
  /** Where to look the recipient up, when there is a public list. */
  recipientList?: string;
  /** First day of the decision, ISO 8601 date. Absent where the decision is older than the Regulation, or the day was not read. */
  validFrom?: string;
  /** Last day of the decision, ISO 8601 date. */
  expires?: string;
}
