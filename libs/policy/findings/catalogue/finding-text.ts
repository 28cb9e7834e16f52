import type { FindingCode } from '../codes.js';

/** `message`: what is wrong and why it matters. `fix`: what to do. One sentence each; `{name}` is filled in from the finding. */
export interface FindingText {
  readonly message: string;
  readonly fix: string;
}

export type Texts = Readonly<Partial<Record<FindingCode, FindingText>>>;
/** Complete by type: a code without words does not compile. */
export type AllTexts = Readonly<Record<FindingCode, FindingText>>;
