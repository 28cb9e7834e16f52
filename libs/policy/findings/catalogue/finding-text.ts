/** `message`: what is wrong and why it matters. `fix`: what to do. One sentence each; `{name}` is filled in from the finding. */
export interface FindingText {
  readonly message: string;
  readonly fix: string;
}
