import { DOCUMENT_LOCALES } from '#kernel';
import { describe, expect, it } from '@jest/globals';
import { VOCABULARIES } from './index.js';

const { nb, en } = VOCABULARIES;

describe('durations in words', () => {
  it.each([
    ['P5Y', 'fem år', 'five years'],
    ['P1Y', 'ett år', 'one year'],
    ['P3Y6M', 'tre år og seks måneder', 'three years and six months'],
    ['P1M', 'én måned', 'one month'],
    ['P12M', 'tolv måneder', 'twelve months'],
    ['P13M', '13 måneder', '13 months'],
    ['P2W', 'to uker', 'two weeks'],
    ['P30D', '30 dager', '30 days'],
    ['PT30M', '30 minutter', '30 minutes'],
    ['PT24H', '24 timer', '24 hours'],
    ['P1Y2M3D', 'ett år, to måneder og tre dager', 'one year, two months and three days'],
    ['P0Y6M', 'seks måneder', 'six months'],
    ['P0D', '0 dager', '0 days'],
  ])('says %s', (iso, norwegian, english) => {
    expect(nb.duration(iso)).toBe(norwegian);
    expect(en.duration(iso)).toBe(english);
  });

  it.each(['', 'P', '5Y', 'P5', 'PT', 'P-1Y', 'session'])('refuses %j', (value) => {
    expect(() => nb.duration(value)).toThrow(RangeError);
  });
});

describe.each(DOCUMENT_LOCALES)('vocabulary in %s', (locale) => {
  const words = VOCABULARIES[locale];

  it('says security measures as whole sentences', () => {
    for (const sentence of Object.values(words.security)) expect(sentence).toMatch(/^\p{Lu}[^.]*\.$/u);
  });

  it('explains terms as a meaning that completes a sentence', () => {
    for (const { term, meaning } of Object.values(words.definition)) {
      expect(term).toMatch(/^\p{Lu}/u);
      expect(meaning).toMatch(/^\p{Ll}.*[^.]$/u);
    }
  });

  it('has no word with characters that clause markup would read', () => {
    const text = JSON.stringify(words);
    expect(text).not.toMatch(/[|*[\]]|\{\{/);
  });

  it('uses each word for one code only', () => {
    for (const list of [words.data, words.people, words.channel, words.security, words.storage, words.necessity]) {
      const all = Object.values<string>(list);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('definitions', () => {
  it('follow the Norwegian version of GDPR Article 4', () => {
    expect(nb.definition.personal_data.meaning).toBe(
      'alle opplysninger om en identifisert eller identifiserbar fysisk person',
    );
    expect(nb.definition.controller.meaning).toMatch(/bestemmer formålet/);
    expect(nb.definition.processor.meaning).toMatch(/på vegne av den behandlingsansvarlige/);
  });

  it('give the Norwegian age of consent for children, not the 16 of the Regulation', () => {
    expect(nb.definition.child.meaning).toMatch(/13 år.*personopplysningsloven § 5/);
    expect(nb.definition.child.meaning).not.toMatch(/16/);
  });
});
