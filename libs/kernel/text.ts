/**
 * Characters no text may hold: control characters, line separators, bidirectional controls that could reorder what a reader sees,
 * non-characters, lone surrogates, and the private-use area, which the compiler uses for its own marks. A line break is not one of
 * them.
 */
const FORBIDDEN =
  /(?!\n)\p{Cc}|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFD]/u;

/** A letter, mark, digit, punctuation mark or symbol that leaves ink: fillers are letters and the empty Braille cell a symbol, in name only. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;

/** Whether a text holds a character that nobody should be able to write into a name or a fact. */
export function hasForbiddenCharacter(text: string): boolean {
  return FORBIDDEN.test(text);
}

/** Whether a reader would see nothing: empty, or made of spaces and zero-width characters only. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}
