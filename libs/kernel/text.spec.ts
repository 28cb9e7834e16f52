import { describe, expect, it } from '@jest/globals';
import { hasForbiddenCharacter, isBlank } from './text.js';

describe('text', () => {
  it.each([
    ['nothing', ''],
    ['spaces and line breaks', ' \t\n\u00A0\u3000'],
    ['zero-width spaces and joiners', '\u200B\u200C\u200D\u2060'],
    ['soft hyphens', '\u00AD\u00AD'],
    ['Hangul fillers, which Unicode calls letters', '\u115F\u1160\u3164\uFFA0'],
    ['variation selectors, which Unicode calls marks', '\uFE0F\u{E0100}\u034F'],
    ['the empty Braille cell, which Unicode calls a symbol', '\u2800'],
    ['tags', '\u{E0041}'],
  ])('%s is blank', (_, text) => expect(isBlank(text)).toBe(true));

  it.each(['A', 'Ø', '李', 'ｱ', '7', '-', '€', '🌲', 'e\u0301', '\u200BA\u200B', 'می\u200Cخواهم'])(
    '%j is not blank',
    (text) => expect(isBlank(text)).toBe(false),
  );

  it.each(['\u0000', '\u0007', '\r', '\ud800', '\u202E', '\u200E', '\uFEFF', '\uE000', '\uFFFE', '\u2028'])(
    'nobody may write %j',
    (text) => expect(hasForbiddenCharacter(`a${text}b`)).toBe(true),
  );

  it('line breaks and joiners within words are allowed', () => {
    expect(hasForbiddenCharacter('en\nto')).toBe(false);
    expect(hasForbiddenCharacter('می\u200Cخواهم')).toBe(false);
  });
});
