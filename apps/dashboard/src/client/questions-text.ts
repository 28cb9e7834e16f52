/** An open question in words. */
export interface QuestionWords {
  /** Where it stands: «Behandlingsaktiviteter › Nyhetsbrev › Formål». */
  readonly place: string;
  /** Why it is asked, and its remark, each a line. */
  readonly lines: readonly string[];
}

/** The list as plain text, as it is pasted into an e-mail. */
export function questionsText(greeting: string, questions: readonly QuestionWords[]): string {
  const items = questions.map(({ place, lines }, index) =>
    [`${String(index + 1)}. ${place}`, ...lines.map((line) => `   ${line}`)].join('\n'),
  );
  return [greeting, ...items].join('\n\n');
}

/** What mail programs take of an address; what is longer may be cut without a word. */
const LONGEST_LINK = 2_000;

/** A link that opens an e-mail. `fits` tells whether the whole text is in it; if not, `instead` is. */
export function mailLink(
  to: string,
  subject: string,
  text: string,
  instead: string,
): { readonly href: string; readonly fits: boolean } {
  const link = (body: string) =>
    `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = link(text);
  const fits = whole.length <= LONGEST_LINK;
  return { href: fits ? whole : link(instead), fits };
}
