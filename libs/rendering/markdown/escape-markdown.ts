const INLINE = /[\\`*_[\]<>&|~]/g;
/** What opens a heading, list, quotation, rule or underline when it stands first in a block. */
const BLOCK_START = /^(\d{1,9})(?=[.)])|^(?=[#+=-])/;
/** Renderers with GitHub's extension make links of bare addresses. */
const BARE_ADDRESS = /(?<=[a-z]):(?=\/\/)|(?<=\bwww)\./gi;

/** One line of text as CommonMark text, in any place of a line but its start. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(INLINE, '\\$&')
    .replace(BARE_ADDRESS, '\\$&')
    .replace(/#(?=\s*$)/, '\\#');
}

/** Guards the start of a block whose inline text is already escaped. */
export function escapeBlockStart(line: string): string {
  return line.replace(BLOCK_START, (_, digits: string | undefined) => `${digits ?? ''}\\`);
}
